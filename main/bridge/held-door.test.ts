import { describe, expect, it } from 'vitest'
import { questions } from '../../domain/channels.ts'
import { type Result, succeed } from '../../domain/failure.ts'
import { holdDoor } from './held-door.ts'

function prepare() {
  const listeners = new Map<string, (event: null, message: unknown) => Promise<Result<unknown>>>()
  const door = holdDoor<null>({ handle: listeners.set.bind(listeners) })
  const ask = (question: string, message: unknown) => listeners.get(question)?.(null, message)
  return { listeners, door, ask }
}

describe('a held door', () => {
  it('takes every question at once', () => {
    expect([...prepare().listeners.keys()].sort()).toEqual([...questions].sort())
  })

  it('lets a question wait for who answers it, and those after it pass', async () => {
    const { door, ask } = prepare()
    const early = ask('settings.get', 1)
    door.handle('settings.get', (_event, message) => Promise.resolve(succeed(message)))
    expect(await early).toEqual(succeed(1))
    expect(await ask('settings.get', 2)).toEqual(succeed(2))
  })

  it('keeps the others waiting', async () => {
    const { door, ask } = prepare()
    door.handle('settings.get', () => Promise.resolve(succeed({})))
    const waiting = Promise.race([ask('app.info', {}), Promise.resolve('waits')])
    expect(await waiting).toBe('waits')
  })
})

import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('tasks on one file run one at a time, in order; those on another file need not wait', async () => {
  const turns = createTurns()
  const order: string[] = []
  const task = (name: string) => async () => {
    order.push(`${name} begins`)
    await nextTurn()
    order.push(`${name} ends`)
  }
  await Promise.all([
    turns.take('notes', task('one')),
    turns.take('notes', task('two')),
    turns.take('contacts', task('other')),
  ])
  const notes = order.filter(event => !event.startsWith('other'))
  expect(notes).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  expect(order.indexOf('other begins')).toBeLessThan(order.indexOf('one ends'))
})

test('a task that throws holds up nobody', async () => {
  const turns = createTurns()
  const failing = turns.take('notes', async () => {
    throw new Error('no')
  })
  const next = turns.take('notes', async () => 'done')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('done')
})

test('settled waits for the tasks that tasks begin', async () => {
  const turns = createTurns()
  let ended = false
  void turns.take('notes', async () => {
    await nextTurn()
    void turns.take('contacts', async () => {
      await nextTurn()
      ended = true
    })
  })
  await turns.settled()
  expect(ended).toBe(true)
})

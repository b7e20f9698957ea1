import { expect, it } from 'vitest'
import { flushAll, registerPending } from './pending-saves.ts'

it('is done at once when nothing is pending', async () => {
  expect(await flushAll()).toBe(true)
})

it('writes every draft, and says when one of them could not be written', async () => {
  const written: string[] = []
  const forgetFirst = registerPending(async () => {
    written.push('first')
    return true
  })
  const forgetSecond = registerPending(async () => {
    written.push('second')
    return false
  })
  expect(await flushAll()).toBe(false)
  expect(written).toEqual(['first', 'second'])
  forgetSecond()
  expect(await flushAll()).toBe(true)
  forgetFirst()
  await flushAll()
  expect(written).toEqual(['first', 'second', 'first'])
})

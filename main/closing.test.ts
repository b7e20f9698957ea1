import { expect, it } from 'vitest'
import { type Closing, wayOut } from './closing.ts'

/** A closing where all goes well at once, with what the test changes; `told` counts the page's calls. */
function prepare(changes: Partial<Closing>) {
  const told: string[] = []
  const out = wayOut({
    announce: announcement => {
      told.push(announcement)
    },
    pageIsAlive: () => true,
    settled: () => Promise.resolve(),
    decide: () => Promise.resolve('stay'),
    patience: { page: 50, store: 50 },
    ...changes,
  })
  return { out, told }
}

const never = () => new Promise<void>(() => {})

it('leaves when the page has handed over and the store has written', async () => {
  const { out, told } = prepare({})
  const leaving = out.leave()
  expect(told).toEqual(['closing'])
  out.pageIsReady()
  expect(await leaving).toBe(true)
})

it('waits for the last write, which starts when the page hands over', async () => {
  let write = () => {}
  let asked = 0
  const settled = () => {
    asked += 1
    return new Promise<void>(resolve => {
      write = resolve
    })
  }
  const { out } = prepare({ settled, patience: { page: 5_000, store: 5_000 } })
  let left = false
  const leaving = out.leave().then(() => {
    left = true
  })
  await new Promise(setImmediate)
  expect(asked).toBe(0)
  out.pageIsReady()
  await new Promise(setImmediate)
  expect([asked, left]).toEqual([1, false])
  write()
  await leaving
  expect(left).toBe(true)
})

it('does not wait for a page that is not there', async () => {
  const { out, told } = prepare({ pageIsAlive: () => false })
  expect([await out.leave(), told]).toEqual([true, []])
})

it.each([
  ['stay', false],
  ['leave', true],
] as const)('asks when the page does not answer, and %s is obeyed', async (decision, leaves) => {
  const { out } = prepare({ decide: () => Promise.resolve(decision) })
  expect(await out.leave()).toBe(leaves)
})

it('asks when the store cannot write', async () => {
  const { out } = prepare({ settled: never })
  const leaving = out.leave()
  out.pageIsReady()
  expect(await leaving).toBe(false)
})

it('may be tried again', async () => {
  const { out, told } = prepare({})
  expect(await out.leave()).toBe(false)
  const again = out.leave()
  out.pageIsReady()
  expect([await again, told]).toEqual([true, ['closing', 'closing']])
})

it('does not count an answer that comes before the question', async () => {
  const { out } = prepare({})
  out.pageIsReady()
  expect(await out.leave()).toBe(false)
})

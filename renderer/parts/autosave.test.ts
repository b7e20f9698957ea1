import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type FailureCode, type Result, refuse, succeed } from '../../domain/failure.ts'
import { Autosave, pauses, type SaveState } from './autosave.ts'

/** A disk that takes as long as the test wants, and that may refuse. */
function slowDisk() {
  const written: string[] = []
  const waiting: ((result: Result<unknown>) => void)[] = []
  return {
    written,
    get writes() {
      return waiting.length
    },
    save: (value: string) => {
      written.push(value)
      return new Promise<Result<unknown>>(resolve => {
        waiting.push(resolve)
      })
    },
    async accept() {
      waiting.shift()?.(succeed({}))
      await vi.advanceTimersByTimeAsync(0)
    },
    async refuse(code: FailureCode) {
      waiting.shift()?.(refuse(code))
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

function draftOn(disk: ReturnType<typeof slowDisk>) {
  const told: SaveState[] = []
  const autosave = new Autosave<string>('', '2021-05-05T17:42:00.000Z', disk.save)
  autosave.watch(() => told.push(autosave.state))
  return { autosave, told }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2021-05-05T18:00:00.000Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

it('starts saved, at the hour it was given', () => {
  const { autosave } = draftOn(slowDisk())
  expect(autosave.state).toEqual({ status: 'saved', at: '2021-05-05T17:42:00.000Z' })
})

it('shows what was typed at once, and tells whoever watches', () => {
  const { autosave } = draftOn(slowDisk())
  const seen: string[] = []
  const leave = autosave.watch(() => seen.push(autosave.value))
  autosave.change('L')
  leave()
  autosave.change('Li')
  expect(seen).toEqual(['L'])
  expect(autosave.value).toBe('Li')
})

it('gathers the keys of a moment into one write', async () => {
  const disk = slowDisk()
  const { autosave } = draftOn(disk)
  for (const text of ['L', 'Li', 'Lie']) autosave.change(text)
  await vi.advanceTimersByTimeAsync(pauses.typing - 1)
  expect(disk.written).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(disk.written).toEqual(['Lie'])
})

it('keeps writing while the typing goes on: no key waits longer than the pause', async () => {
  const disk = slowDisk()
  const { autosave } = draftOn(disk)
  for (let keys = 1; keys <= 30; keys += 1) {
    autosave.change('x'.repeat(keys))
    await vi.advanceTimersByTimeAsync(pauses.typing / 10)
    await disk.accept()
  }
  expect(disk.written.map(text => text.length)).toEqual([10, 20, 30])
})

it('says saved only once the last change is on the disk', async () => {
  const disk = slowDisk()
  const { autosave, told } = draftOn(disk)
  autosave.change('Lieusain')
  expect(autosave.state.status).toBe('saving')
  await vi.advanceTimersByTimeAsync(pauses.typing)
  autosave.change('Lieusaint')
  await disk.accept()
  expect(told.map(({ status }) => status)).not.toContain('saved')
  await vi.advanceTimersByTimeAsync(pauses.typing)
  expect(disk.written).toEqual(['Lieusain', 'Lieusaint'])
  await disk.accept()
  expect(autosave.state).toEqual({ status: 'saved', at: '2021-05-05T18:00:00.600Z' })
})

it('never writes twice at the same time', async () => {
  const disk = slowDisk()
  const { autosave } = draftOn(disk)
  autosave.change('un')
  await vi.advanceTimersByTimeAsync(pauses.typing)
  autosave.change('deux')
  await vi.advanceTimersByTimeAsync(10 * pauses.typing)
  expect(disk.writes).toBe(1)
  await disk.accept()
  expect(disk.written).toEqual(['un', 'deux'])
})

it('keeps the draft when the disk is full, and tries again every ten seconds', async () => {
  const disk = slowDisk()
  const { autosave } = draftOn(disk)
  autosave.change('Lieusaint')
  await vi.advanceTimersByTimeAsync(pauses.typing)
  await disk.refuse('disk-full')
  expect(autosave.state).toEqual({ status: 'failed', failure: { code: 'disk-full' } })
  await vi.advanceTimersByTimeAsync(pauses.retry)
  await disk.refuse('disk-full')
  await vi.advanceTimersByTimeAsync(pauses.retry)
  expect(disk.written).toEqual(['Lieusaint', 'Lieusaint', 'Lieusaint'])
  await disk.accept()
  expect(autosave.state.status).toBe('saved')
  await vi.advanceTimersByTimeAsync(10 * pauses.retry)
  expect(disk.written).toHaveLength(3)
})

it('does not repeat what would be refused again, until it changes', async () => {
  const disk = slowDisk()
  const { autosave } = draftOn(disk)
  autosave.change('trop long')
  await vi.advanceTimersByTimeAsync(pauses.typing)
  await disk.refuse('too-large')
  await vi.advanceTimersByTimeAsync(10 * pauses.retry)
  expect(disk.written).toHaveLength(1)
  autosave.change('court')
  expect(autosave.state.status).toBe('failed')
  await vi.advanceTimersByTimeAsync(pauses.typing)
  await disk.accept()
  expect(autosave.state.status).toBe('saved')
})

it('flushes at once, whatever was typed meanwhile included', async () => {
  const disk = slowDisk()
  const { autosave } = draftOn(disk)
  autosave.change('un')
  const flushed = autosave.flush()
  await vi.advanceTimersByTimeAsync(0)
  autosave.change('deux')
  await disk.accept()
  await disk.accept()
  expect(await flushed).toBe(true)
  expect(disk.written).toEqual(['un', 'deux'])
})

it('owns up when a flush could not write', async () => {
  const disk = slowDisk()
  const { autosave } = draftOn(disk)
  autosave.change('un')
  const flushed = autosave.flush()
  await vi.advanceTimersByTimeAsync(0)
  await disk.refuse('disk-full')
  expect(await flushed).toBe(false)
})

it('has nothing to flush when nothing changed', async () => {
  const disk = slowDisk()
  const { autosave } = draftOn(disk)
  expect(await autosave.flush()).toBe(true)
  expect(disk.written).toEqual([])
})

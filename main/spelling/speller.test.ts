import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import type { SourceName } from './messages.ts'
import { createSpeller } from './speller.ts'

/** A speller over lists that the test changes, whose thread tells what it was given. */
function open(pressFile: () => Promise<string> = async () => 'Quatrebarbes') {
  const words = { own: 'ICAM', store: 'Pannier-Runacher' }
  const told: string[] = []
  const changed = vi.fn<() => void>()
  const report = vi.fn<(error: unknown) => void>()
  const speller = createSpeller({
    thread: {
      check: async () => [],
      suggest: async () => [],
      accept: (source: SourceName, lines: string) => told.push(`${source}: ${lines}`),
    },
    sources: {
      own: { nouns: ['spelling'], read: async () => words.own, isSlow: false },
      store: { nouns: ['issuers', 'eventNotes'], read: async () => words.store, isSlow: false },
      'press-file': { nouns: ['contacts', 'outlets'], read: pressFile, isSlow: true },
    },
    changed,
    report,
    patience: { first: 50, calm: 20 },
  })
  return { speller, words, told, changed, report }
}

it('reads nothing before it is asked, then everything once', async () => {
  const { speller, told, changed } = open()
  speller.hear('contacts')
  await wait(40)
  expect(told).toEqual([])
  await Promise.all([speller.check(['a']), speller.suggest('a')])
  await speller.check(['a'])
  expect(told.sort()).toEqual(['own: ICAM', 'press-file: Quatrebarbes', 'store: Pannier-Runacher'])
  expect(changed).not.toHaveBeenCalled()
})

it('reads again at the next question what a change made old, and tells of it if it says something else', async () => {
  const { speller, words, told, changed } = open()
  await speller.check(['a'])
  told.length = 0
  speller.hear('eventNotes')
  await speller.check(['a'])
  expect(told).toEqual([])
  words.store = 'Runacher'
  speller.hear('eventNotes')
  await speller.check(['a'])
  expect(told).toEqual(['store: Runacher'])
  expect(changed).toHaveBeenCalledTimes(1)
  // Whoever learns a word tells of it.
  words.own = 'ICAM\nUIMM'
  speller.hear('spelling')
  await speller.check(['a'])
  expect(told).toEqual(['store: Runacher', 'own: ICAM\nUIMM'])
  expect(changed).toHaveBeenCalledTimes(1)
})

it('reads the press file again when it has been calm, however many changes there were', async () => {
  const read = vi.fn<() => Promise<string>>().mockResolvedValueOnce('Zola').mockResolvedValue('Zola\nSand')
  const { speller, told, changed } = open(read)
  await speller.check(['a'])
  for (let change = 0; change < 5; change += 1) speller.hear('contacts')
  await speller.check(['a'])
  expect(read).toHaveBeenCalledTimes(1)
  await vi.waitFor(() => expect(told).toContain('press-file: Zola\nSand'))
  expect(read).toHaveBeenCalledTimes(2)
  expect(changed).toHaveBeenCalledTimes(1)
})

it('answers without a press file that is slow to open, and tells when it comes', async () => {
  let give: (names: string) => void = () => undefined
  const { speller, told, changed } = open(
    () =>
      new Promise(resolve => {
        give = resolve
      }),
  )
  expect(await speller.check(['a'])).toEqual([])
  expect(told).not.toContain('press-file: Zola')
  give('Zola')
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1))
  expect(told).toContain('press-file: Zola')
})

it('goes on without a source that cannot be read', async () => {
  const { speller, told, report } = open(() => Promise.reject(new Error('on purpose')))
  expect(await speller.check(['a'])).toEqual([])
  expect(told).toHaveLength(2)
  expect(report).toHaveBeenCalledTimes(1)
})

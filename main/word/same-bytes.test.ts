import { afterEach, expect, test, vi } from 'vitest'
import { everything, referenceComposition } from '../../tests/documents/sample-composition.ts'
import { openWordFile } from '../../tests/documents/word-file.ts'
import { toDocx } from './document.ts'

const zone = process.env['TZ']

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  vi.useRealTimers()
})

test.each([
  ['the reference note', referenceComposition()],
  ['a note with every kind of block', everything],
])('%s gives the same bytes each time', async (_name, composition) => {
  const first = await toDocx(composition)
  expect(Buffer.compare(await toDocx(composition), first)).toBe(0)
})

test('another day and another time zone change nothing', async () => {
  const here = await toDocx(everything)
  vi.useFakeTimers({ now: new Date('2031-12-31T23:30:00Z'), toFake: ['Date'] })
  vi.resetModules()
  process.env['TZ'] = 'Pacific/Auckland'
  expect(new Date(2021, 0, 1).getTimezoneOffset()).toBe(-780)
  const elsewhere = await import('./document.ts')
  expect(Buffer.compare(await elsewhere.toDocx(everything), here)).toBe(0)
})

test('the file begins as mail filters expect a Word file to begin', async () => {
  expect(openWordFile(await toDocx(everything)).paths.slice(0, 3)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/document.xml',
  ])
})

test('the mark says which note and which release, and nothing else changes', async () => {
  const mark = { noteId: '3a11e77e-0000-4000-8000-000000000002', releaseId: null }
  const released = { ...mark, releaseId: '9c2a2b9c-5b91-8b74-a050-5ae62252259c' }
  const [bare, draft, ours, again] = await Promise.all(
    [null, mark, released, released].map(async given =>
      openWordFile(await toDocx(everything, { mark: given })),
    ),
  )
  const custom = 'docProps/custom.xml'
  const idsIn = (file: typeof bare) =>
    [...(file?.text(custom) ?? '').matchAll(/<vt:lpwstr>([^<]*)</g)].map(([, id]) => id)
  expect([bare, draft, ours].map(idsIn)).toEqual([[], [mark.noteId], [released.noteId, released.releaseId]])
  expect(again?.text(custom)).toBe(ours?.text(custom))
  for (const path of bare?.paths ?? []) {
    if (path !== custom && path.endsWith('.xml')) expect(ours?.text(path)).toBe(bare?.text(path))
  }
})

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  contentOf,
  filesIn,
  granted,
  newFolder,
  openIn,
  smallDisk,
} from '../../tests/fixtures/store/data-folder.ts'
import { historyOf } from '../../tests/fixtures/store/never-lost.ts'
import { idOf, pressNoteOf } from '../../tests/fixtures/store/samples.ts'

const noteId = idOf(1)
const file = `histories/${noteId}.json`

test('a history is found again after a restart, and nothing of it is opened at the start', async () => {
  const folder = await newFolder()
  const first = await openIn(folder)
  expect(await first.histories.get(noteId)).toEqual({ ok: true, value: null })
  const history = historyOf('un', 'deux', 'trois')
  granted(await first.histories.put(noteId, history))
  expect(await filesIn(folder)).toEqual([file])
  const store = await openIn(folder)
  expect(await store.histories.get(noteId)).toEqual({ ok: true, value: history })
  expect(await store.histories.noteIds()).toEqual([noteId])
})

test('of many saved at once the last one stays', async () => {
  const folder = await newFolder()
  const { histories } = await openIn(folder)
  const all = Array.from({ length: 20 }, (_, n) => historyOf('début', `état ${n}`))
  for (const result of await Promise.all(all.map(history => histories.put(noteId, history)))) granted(result)
  expect(await (await openIn(folder)).histories.get(noteId)).toEqual({ ok: true, value: all.at(-1) })
})

test('a broken history is put aside: the note is there, and has none', async () => {
  const folder = await newFolder()
  const first = await openIn(folder)
  granted(await first.pressNotes.put(pressNoteOf(1)))
  granted(await first.histories.put(noteId, historyOf('un', 'deux')))
  await writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).slice(0, 60))
  const store = await openIn(folder)
  expect(store.troubles()).toEqual([])
  expect(store.pressNotes.get(noteId)).toEqual(pressNoteOf(1))
  expect(await store.histories.get(noteId)).toEqual({ ok: true, value: null })
  expect(Object.keys(await contentOf(join(folder, 'aside')))).toEqual([
    `2021-05-05T17-42-00.000Z-histories-${noteId}.json`,
  ])
  granted(await store.histories.put(noteId, historyOf('trois')))
  expect(await store.histories.get(noteId)).toMatchObject({ value: historyOf('trois') })
})

test('one that is no history is put aside as well', async () => {
  const folder = await newFolder()
  const store = await openIn(folder)
  granted(await store.histories.put(noteId, historyOf('un', 'deux')))
  const text = await readFile(join(folder, file), 'utf8')
  await writeFile(join(folder, file), text.replace('"put"', '"poem"'))
  expect(await store.histories.get(noteId)).toEqual({ ok: true, value: null })
  expect(await filesIn(join(folder, 'aside'))).toHaveLength(1)
})

test('a history of a later Mallette is not written over', async () => {
  const folder = await newFolder()
  const store = await openIn(folder)
  const later = '{"format":"mallette","document":"history","version":99,"sealed":true}'
  await mkdir(join(folder, 'histories'))
  await writeFile(join(folder, file), later)
  expect(await store.histories.put(noteId, historyOf('un'))).toEqual({
    ok: false,
    failure: { code: 'newer-data' },
  })
  expect(await store.histories.get(noteId)).toEqual({ ok: true, value: null })
  expect(await readFile(join(folder, file), 'utf8')).toBe(later)
})

test('what a killed process left half written goes with the first write', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'histories'))
  await writeFile(join(folder, `${file}.0123456789abcdef.mallette-tmp`), 'half')
  const { histories } = await openIn(folder)
  await Promise.all([2, 3, 4].map(async n => granted(await histories.put(idOf(n), historyOf('un')))))
  expect(await filesIn(folder)).toEqual([2, 3, 4].map(n => `histories/${idOf(n)}.json`))
})

test('an id never leads out of the folder', async () => {
  const folder = await newFolder()
  const { histories } = await openIn(folder)
  for (const id of ['../library', '..', '', 'a/b']) {
    expect(await histories.put(id, historyOf('un'))).toMatchObject({
      ok: false,
      failure: { code: 'invalid' },
    })
    expect(await histories.get(id)).toEqual({ ok: true, value: null })
    granted(await histories.remove(id))
  }
  expect(await filesIn(folder)).toEqual([])
})

test('a full disk keeps the history that was there', async ({ skip }) => {
  const disk = await smallDisk(400)
  if (disk === null) return skip('only root on Linux may mount a small disk')
  const { histories } = await openIn(disk.folder)
  granted(await histories.put(noteId, historyOf('un', 'deux')))
  await expect(writeFile(join(disk.folder, 'ballast'), Buffer.alloc(4_000_000))).rejects.toMatchObject({
    code: 'ENOSPC',
  })
  const next = historyOf('un', 'deux', 'trois')
  expect(await histories.put(noteId, next)).toEqual({ ok: false, failure: { code: 'disk-full' } })
  expect(await histories.get(noteId)).toEqual({ ok: true, value: historyOf('un', 'deux') })
})

import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, type TestContext, test } from 'vitest'
import {
  contentOf,
  dataIn,
  filesIn,
  granted,
  newFolder,
  openIn,
  smallDisk,
  testNow,
} from '../../tests/fixtures/store/data-folder.ts'
import { eventNoteOf, idOf, pressNoteOf } from '../../tests/fixtures/store/samples.ts'
import { openStore } from './open.ts'
import type { Store } from './store.ts'

const full = { ok: false, failure: { code: 'disk-full' } }
const readOnly = { ok: false, failure: { code: 'read-only' } }

/** Every change there is, each of which should fail the same way. */
const everyChange = (store: Store) => [
  () => store.eventNotes.put(eventNoteOf(1, 'Autre')),
  () => store.eventNotes.put(eventNoteOf(2)),
  () => store.pressNotes.put(pressNoteOf(1)),
  () => store.library.change(library => library),
]

const memory = (store: Store) => [store.eventNotes.list(), store.pressNotes.list(), store.library.read()]

async function diskOrSkip({ skip }: TestContext, kilobytes: number) {
  const disk = await smallDisk(kilobytes)
  return disk ?? skip('only root on Linux may mount a small disk')
}

/** Takes all the room that is left on the disk. */
async function fill(folder: string): Promise<string> {
  const ballast = join(folder, 'ballast')
  await expect(writeFile(ballast, Buffer.alloc(4_000_000))).rejects.toMatchObject({ code: 'ENOSPC' })
  return ballast
}

test('on a full disk every change fails with its code and changes nothing; with room again it works', async context => {
  const { folder } = await diskOrSkip(context, 400)
  const store = await openIn(folder)
  granted(await store.eventNotes.put(eventNoteOf(1)))
  const ballast = await fill(folder)
  const before = { memory: memory(store), disk: await contentOf(folder) }

  for (const change of everyChange(store)) expect(await change()).toEqual(full)
  expect(memory(store)).toEqual(before.memory)
  expect(await contentOf(folder)).toEqual(before.disk)

  await rm(ballast)
  for (const change of everyChange(store)) expect(await change()).toMatchObject({ ok: true })
  expect((await openIn(folder)).eventNotes.get(idOf(1))?.title).toBe('Autre')
})

test('a disk that fills up in the middle of a file leaves the old file whole', async context => {
  const { folder } = await diskOrSkip(context, 200)
  const store = await openIn(folder)
  const grown = (length: number) => ({
    ...pressNoteOf(1),
    body: Array.from({ length }, () => ({
      kind: 'subheading' as const,
      level: 3 as const,
      text: 'b'.repeat(300),
    })),
  })
  let length = 10
  while (length <= 500 && (await store.pressNotes.put(grown(length))).ok) length += 10
  expect(length).toBeGreaterThan(30)
  expect(length).toBeLessThan(500)
  expect(store.pressNotes.get(idOf(1))).toEqual(grown(length - 10))
  expect((await filesIn(folder)).filter(name => !name.endsWith('.json'))).toEqual([])
  expect((await openIn(folder)).pressNotes.list()).toEqual(store.pressNotes.list())
})

test('a full disk still opens, and notes can still be thrown away', async context => {
  const { folder } = await diskOrSkip(context, 400)
  granted(await (await openIn(folder)).eventNotes.put(eventNoteOf(1)))
  await fill(folder)
  const store = await openIn(folder)
  expect(store.eventNotes.list()).toEqual([eventNoteOf(1)])
  granted(await store.eventNotes.remove(idOf(1)))
  expect(await store.eventNotes.restore(idOf(1))).toEqual(full)
  expect(store.eventNotes.list()).toEqual([])
  const binned = `bin/event-notes/${idOf(1)}.2021-05-05T17-42-00.000Z.json`
  expect(await dataIn(folder, binned)).toEqual(eventNoteOf(1))
})

/** A data folder with a store open on it, made read-only by means that bind root too. */
async function readOnlyFolder(context: TestContext) {
  const makeFolder = async () => {
    const folder = await newFolder()
    const makeReadOnly = async () => {
      for (const name of ['.', 'event-notes', 'press-notes', 'bin/event-notes'])
        await chmod(join(folder, name), 0o500)
    }
    onTestFinished(async () => {
      for (const name of ['.', 'event-notes', 'press-notes', 'bin/event-notes'])
        await chmod(join(folder, name), 0o700)
    })
    return { folder, makeReadOnly }
  }
  const { folder, makeReadOnly } =
    process.getuid?.() === 0 ? await diskOrSkip(context, 400) : await makeFolder()
  const store = await openIn(folder)
  granted(await store.eventNotes.put(eventNoteOf(1)))
  await makeReadOnly()
  return { folder, store }
}

test('in a read-only folder every change fails with its code and changes nothing', async context => {
  const { folder, store } = await readOnlyFolder(context)
  const before = { memory: memory(store), disk: await contentOf(folder) }
  const removal = () => store.eventNotes.remove(idOf(1))
  for (const change of [...everyChange(store), removal]) expect(await change()).toEqual(readOnly)
  expect(memory(store)).toEqual(before.memory)
  expect(await contentOf(folder)).toEqual(before.disk)
})

test('a read-only folder does not open', async context => {
  const { folder } = await readOnlyFolder(context)
  expect(await openStore({ folder, now: () => testNow, newId: () => idOf(9) })).toEqual({
    ok: false,
    failure: { code: 'read-only', dataVersion: null },
  })
})

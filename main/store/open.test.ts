import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyLibrary } from '../../domain/library.ts'
import {
  contentOf,
  dataIn,
  filesIn,
  granted,
  newFolder,
  openIn,
  testNow,
} from '../../tests/fixtures/store/data-folder.ts'
import { eventNoteOf, idOf, pressNoteOf } from '../../tests/fixtures/store/samples.ts'
import { openStore } from './open.ts'

const open = (folder: string) => openStore({ folder, now: () => testNow, newId: randomUUID })

const enveloped = (document: string, data: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'mallette', document, version, data })

test('a folder that does not exist is made, for its owner alone, and is empty', async () => {
  const folder = join(await newFolder(), 'deep', 'data')
  const store = await openIn(folder)
  expect(store.eventNotes.list()).toEqual([])
  expect(store.pressNotes.list()).toEqual([])
  expect(store.library.read()).toEqual(emptyLibrary)
  expect(store.troubles()).toEqual([])
  for (const name of ['.', 'event-notes', 'press-notes', 'bin/event-notes', 'backups', 'aside']) {
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o700)
  }
  expect(await filesIn(folder)).toEqual([])
})

test('what one run kept the next one finds, in the files of the design', async () => {
  const folder = await newFolder()
  const first = await openIn(folder)
  granted(await first.eventNotes.put(eventNoteOf(1)))
  granted(await first.pressNotes.put(pressNoteOf(2)))
  granted(
    await first.library.change(library => ({
      ...library,
      settings: { ...library.settings, language: 'en' },
    })),
  )
  expect(await filesIn(folder)).toEqual([
    `event-notes/${idOf(1)}.json`,
    'library.json',
    `press-notes/${idOf(2)}.json`,
  ])
  const second = await openIn(folder)
  expect(second.eventNotes.list()).toEqual([eventNoteOf(1)])
  expect(second.pressNotes.get(idOf(2))).toEqual(pressNoteOf(2))
  expect(second.library.read().settings.language).toBe('en')
})

const unusable: readonly (readonly [string, string | Uint8Array])[] = [
  ['truncated', enveloped('event-note', eventNoteOf(1)).slice(0, -30)],
  ['empty', ''],
  ['full of zeros', new Uint8Array(4096)],
  ['not UTF-8', Buffer.from(enveloped('event-note', eventNoteOf(1)).replace('Visite', 'Visité'), 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff${enveloped('event-note', eventNoteOf(1))}`, 'utf16le')],
  ['foreign JSON', '{"name":"something-else","version":"1.0.0"}'],
  ['a bare value', '42'],
  ['of the wrong shape', enveloped('event-note', { ...eventNoteOf(1), title: 7 })],
  ['with an unknown key', enveloped('event-note', { ...eventNoteOf(1), colour: 'blue' })],
  [
    'with a key __proto__',
    enveloped('event-note', eventNoteOf(1)).replace('"title"', '"__proto__":{},"title"'),
  ],
  ['another kind of document', enveloped('press-note', pressNoteOf(1))],
  ['of a version that is none', enveloped('event-note', eventNoteOf(1), 'one')],
  ['a copy of another note', enveloped('event-note', eventNoteOf(9))],
]

test.each(unusable)('a note that is %s is set aside as it is, and the others open', async (_, content) => {
  const folder = await newFolder()
  granted(await (await openIn(folder)).eventNotes.put(eventNoteOf(2)))
  await writeFile(join(folder, 'event-notes', `${idOf(1)}.json`), content)
  const store = await openIn(folder)
  expect(store.eventNotes.list()).toEqual([eventNoteOf(2)])
  expect(store.troubles()).toEqual([
    { id: expect.any(String), document: 'event-note', setAsideAt: testNow.toISOString(), lastGoodAt: null },
  ])
  const aside = join(folder, 'aside', `2021-05-05T17-42-00.000Z-event-notes-${idOf(1)}.json`)
  expect(await readFile(aside)).toEqual(Buffer.from(content))
  expect(await filesIn(join(folder, 'event-notes'))).toEqual([`${idOf(2)}.json`])
})

test('a broken library starts empty and can be written', async () => {
  const folder = await newFolder()
  await writeFile(join(folder, 'library.json'), '{')
  const store = await openIn(folder)
  expect(store.troubles()).toMatchObject([{ document: 'library', lastGoodAt: null }])
  granted(await store.library.change(library => library))
  expect(await dataIn(folder, 'library.json')).toEqual(emptyLibrary)
  expect(await readFile(join(folder, 'aside', '2021-05-05T17-42-00.000Z-library.json'), 'utf8')).toBe('{')
})

test('a folder where a file should be is set aside too', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'library.json', 'inside'), { recursive: true })
  const store = await openIn(folder)
  expect(store.troubles()).toMatchObject([{ document: 'library' }])
  granted(await store.library.change(library => library))
})

test('a byte order mark is passed over', async () => {
  const folder = await newFolder()
  await writeFile(join(folder, 'library.json'), `\ufeff${enveloped('library', emptyLibrary)}`)
  const store = await openIn(folder)
  expect(store.library.read()).toEqual(emptyLibrary)
  expect(store.troubles()).toEqual([])
})

test.each([
  'contacts.json',
  'press-file.json',
  'press-file.journal',
  'press-file.earlier.journal',
  `event-notes/${idOf(1)}.json`,
])('with %s from the future nothing is touched', async name => {
  const folder = await newFolder()
  const first = await openIn(folder)
  granted(await first.eventNotes.put(eventNoteOf(1)))
  await writeFile(
    join(folder, name),
    '{"format":"mallette","document":"unheard-of","version":12,"sealed":""}\n',
  )
  await writeFile(join(folder, 'library.json'), 'broken')
  await writeFile(join(folder, 'library.json.0123456789abcdef.mallette-tmp'), 'half')
  const before = await contentOf(folder)
  expect(await open(folder)).toEqual({ ok: false, failure: { code: 'newer-data', dataVersion: 12 } })
  expect(await contentOf(folder)).toEqual(before)
})

test('what a killed process left half written is removed, what others left stays', async () => {
  const folder = await newFolder()
  await openIn(folder)
  const ours = [
    'library.json',
    `event-notes/${idOf(1)}.json`,
    `bin/press-notes/${idOf(1)}.json`,
    'aside/x.json',
  ]
  for (const name of ours) await writeFile(join(folder, `${name}.0123456789abcdef.mallette-tmp`), 'half')
  const others = [
    '.DS_Store',
    'contacts.json.0123456789abcdef.mallette-tmp',
    'event-notes/note (copie).json',
    'event-notes/Thumbs.db',
    'notes.tmp',
  ]
  for (const name of others) await writeFile(join(folder, name), 'theirs')
  const store = await openIn(folder)
  expect(await filesIn(folder)).toEqual([...others].sort())
  expect(store.eventNotes.list()).toEqual([])
  expect(store.troubles()).toEqual([])
})

test('a file that is a link to elsewhere is read and written there', async () => {
  const folder = await newFolder()
  const elsewhere = join(await newFolder(), 'shared.json')
  await writeFile(elsewhere, enveloped('library', emptyLibrary))
  await symlink(elsewhere, join(folder, 'library.json'))
  const store = await openIn(folder)
  const { settings } = emptyLibrary
  granted(await store.library.change(library => ({ ...library, settings: { ...settings, language: 'en' } })))
  expect((await lstat(join(folder, 'library.json'))).isSymbolicLink()).toBe(true)
  expect(JSON.parse(await readFile(elsewhere, 'utf8'))).toMatchObject({
    data: { settings: { language: 'en' } },
  })
})

test('more notes than are read at once open whole', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'press-notes'))
  const notes = Array.from({ length: 50 }, (_, n) => pressNoteOf(n))
  for (const note of notes) {
    await writeFile(join(folder, 'press-notes', `${note.id}.json`), enveloped('press-note', note))
  }
  const store = await openIn(folder)
  expect([...store.pressNotes.list()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(notes)
})

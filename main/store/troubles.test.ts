import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  contentOf,
  filesIn,
  granted,
  newFolder,
  openIn,
  testNow,
} from '../../tests/fixtures/store/data-folder.ts'
import { eventNoteOf, idOf, pressNoteOf } from '../../tests/fixtures/store/samples.ts'
import type { Store } from './store.ts'

const saved = new Date('2021-05-04T16:10:00.000Z')
const later = new Date('2021-05-09T08:00:00.000Z')

/** A folder with one of each, saved on 4 May and opened once since, so that last good copies are there. */
async function usedFolder(): Promise<string> {
  const folder = await newFolder()
  const store = await openIn(folder)
  granted(await store.eventNotes.put(eventNoteOf(1)))
  granted(await store.pressNotes.put(pressNoteOf(2)))
  granted(await store.library.change(inEnglish))
  for (const name of await filesIn(folder)) await utimes(join(folder, name), saved, saved)
  await openIn(folder)
  return folder
}

const inEnglish = (library: ReturnType<Store['library']['read']>) => ({
  ...library,
  settings: { ...library.settings, language: 'en' as const },
})

const places = {
  'event-note': `event-notes/${idOf(1)}`,
  'press-note': `press-notes/${idOf(2)}`,
  library: 'library',
}

const read = (store: Store) => ({
  'event-note': store.eventNotes.get(idOf(1)),
  'press-note': store.pressNotes.get(idOf(2)),
  library: store.library.read(),
})

const only = (store: Store) => {
  const [trouble, ...others] = store.troubles()
  if (trouble === undefined || others.length > 0) expect.fail(`${store.troubles().length} troubles`)
  return trouble
}

test('each healthy file has a last good copy after opening, with its date', async () => {
  const folder = await usedFolder()
  const content = await contentOf(folder)
  for (const place of Object.values(places)) {
    expect(content[`backups/${place.replace('/', '-')}.last-good.json`]).toBe(content[`${place}.json`])
  }
})

test.each(['event-note', 'press-note', 'library'] as const)(
  'a broken %s is offered its last good copy, and takes it back',
  async document => {
    const folder = await usedFolder()
    const before = read(await openIn(folder))[document]
    await writeFile(join(folder, `${places[document]}.json`), 'broken')
    const store = await openIn(folder)
    const trouble = only(store)
    expect(trouble).toMatchObject({
      document,
      setAsideAt: testNow.toISOString(),
      lastGoodAt: saved.toISOString(),
    })
    expect(await store.takeLastGood(trouble.id)).toEqual({ ok: true, value: trouble })
    expect(read(store)[document]).toEqual(before)
    expect(store.troubles()).toEqual([])
    const again = await openIn(folder)
    expect(again.troubles()).toEqual([])
    expect(read(again)[document]).toEqual(before)
    expect(Object.values(await contentOf(join(folder, 'aside')))).toContain('broken')
  },
)

test('the offer stands until somebody decides, also over restarts', async () => {
  const folder = await usedFolder()
  await writeFile(join(folder, `${places['press-note']}.json`), 'broken')
  await openIn(folder)
  const store = await openIn(folder, later)
  const trouble = only(store)
  expect(trouble).toMatchObject({
    document: 'press-note',
    setAsideAt: testNow.toISOString(),
    lastGoodAt: saved.toISOString(),
  })
  granted(await store.takeLastGood(trouble.id))
  expect(store.pressNotes.list()).toEqual([pressNoteOf(2)])
})

test('a library written in the meantime is kept aside when the copy takes its place', async () => {
  const folder = await usedFolder()
  await writeFile(join(folder, 'library.json'), 'broken')
  const store = await openIn(folder)
  const since = granted(
    await store.library.change(library => ({
      ...library,
      settings: { ...library.settings, theme: 'dark' },
    })),
  )
  granted(await store.takeLastGood(only(store).id))
  expect(store.library.read().settings).toMatchObject({ language: 'en', theme: 'system' })
  const aside = Object.values(await contentOf(join(folder, 'aside')))
  expect(aside.filter(content => content.includes('"theme":"dark"'))).toHaveLength(1)
  expect(since.settings.theme).toBe('dark')
})

test('what was dismissed is not offered again, and nothing of it is lost', async () => {
  const folder = await usedFolder()
  await writeFile(join(folder, `${places['press-note']}.json`), 'broken')
  const store = await openIn(folder)
  const trouble = only(store)
  expect(await store.dismiss(trouble.id)).toEqual({ ok: true, value: trouble })
  expect(await store.takeLastGood(trouble.id)).toEqual({ ok: false, failure: { code: 'not-found' } })
  const again = await openIn(folder, later)
  expect(again.troubles()).toEqual([])
  expect(again.pressNotes.list()).toEqual([])
  const aside = Object.values(await contentOf(join(folder, 'aside')))
  expect(aside).toContain('broken')
  expect(aside.filter(content => content.includes(idOf(2)))).toHaveLength(1)
})

test('without a last good copy there is nothing to take, and nothing to ask at the next start', async () => {
  const folder = await newFolder()
  await writeFile(join(folder, 'library.json'), 'broken')
  const store = await openIn(folder)
  const { id } = only(store)
  expect(await store.takeLastGood(id)).toEqual({ ok: false, failure: { code: 'not-found' } })
  expect(store.troubles()).toHaveLength(1)
  granted(await store.dismiss(id))
  expect(store.troubles()).toEqual([])
  expect((await openIn(folder)).troubles()).toEqual([])
})

test('a last good copy that has broken too is refused and still offered', async () => {
  const folder = await usedFolder()
  await writeFile(join(folder, `${places['press-note']}.json`), 'broken')
  await writeFile(join(folder, 'backups', `press-notes-${idOf(2)}.last-good.json`), 'broken too')
  const store = await openIn(folder)
  expect(await store.takeLastGood(only(store).id)).toEqual({ ok: false, failure: { code: 'broken' } })
  expect(store.troubles()).toHaveLength(1)
  expect(store.pressNotes.list()).toEqual([])
})

test('a library whose file has vanished is not taken for a first start', async () => {
  const folder = await usedFolder()
  await rm(join(folder, 'library.json'))
  const store = await openIn(folder)
  const trouble = only(store)
  expect(trouble).toMatchObject({ document: 'library', lastGoodAt: saved.toISOString() })
  granted(await store.takeLastGood(trouble.id))
  expect(store.library.read().settings.language).toBe('en')
})

test('nothing that was set aside is ever overwritten, even within one millisecond', async () => {
  const folder = await newFolder()
  const contents = ['first', 'second', 'third']
  for (const content of contents) {
    await writeFile(join(folder, 'library.json'), content)
    await openIn(folder)
  }
  expect(Object.values(await contentOf(join(folder, 'aside'))).sort()).toEqual([...contents].sort())
})

test('the copy follows what was saved since, at the next opening', async () => {
  const folder = await usedFolder()
  const store = await openIn(folder)
  granted(await store.eventNotes.put(eventNoteOf(1, 'Visite reportée')))
  await openIn(folder)
  await writeFile(join(folder, `${places['event-note']}.json`), '')
  const broken = await openIn(folder, later)
  granted(await broken.takeLastGood(only(broken).id))
  expect(broken.eventNotes.get(idOf(1))?.title).toBe('Visite reportée')
})

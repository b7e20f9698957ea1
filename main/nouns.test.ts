import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ComposeInput } from '../domain/compose/context.ts'
import { compose } from '../domain/compose.ts'
import { contactRowsSchema, contactViewSchema } from '../domain/contact-view.ts'
import { eventNoteDraftSchema } from '../domain/event-note.ts'
import { type Result, succeed } from '../domain/failure.ts'
import { findings } from '../domain/findings.ts'
import { issuerDraftSchema } from '../domain/issuer.ts'
import { noteFileSchema, type PressNote, pressNoteDraftSchema } from '../domain/press-note.ts'
import referenceNote from '../resources/demonstration/note-962.json'
import { demonstrationAnswers } from './demonstration.ts'
import { eventNoteAnswers } from './event-notes.ts'
import { libraryAnswers } from './library.ts'
import { openDesk as openPressFileDesk, type PressFileDesk } from './press-file/desk.ts'
import { pressNoteAnswers } from './press-notes.ts'
import { openStore } from './store/open.ts'
import { troubleAnswers } from './troubles.ts'
import type { World } from './world.ts'

const emptyEventNote = eventNoteDraftSchema.parse({})

let folder: string
/** What still writes when a test ends: copies are made in the background. */
let settling: (() => Promise<void>)[]
let news: string[]
let exported: ComposeInput[]

/** The answers over a real store in a folder of its own, as main/index.ts puts them together. */
async function openDesk() {
  const opened = await openStore({ folder, now: () => new Date(), newId: randomUUID })
  if (!opened.ok) throw new Error(opened.failure.code)
  const world: World = {
    store: opened.value,
    now: () => new Date('2021-05-05T17:42:00.000Z'),
    newId: randomUUID,
    changed: noun => news.push(noun),
  }
  const pressFile = await openPressFileDesk({
    ...world,
    folder,
    progress: () => undefined,
    services: {
      choosePaths: () => Promise.resolve([]),
      choosePath: () => Promise.resolve(null),
      releasedNaming: () => Promise.resolve([]),
      forgetInNotes: () => Promise.resolve([]),
    },
  })
  if (!pressFile.ok) throw new Error(pressFile.failure.code)
  settling.push(opened.value.settled, pressFile.value.settled)
  const word = {
    save: async (_: string, { input }: { input: ComposeInput }) => {
      exported.push(input)
      return succeed({ fileName: 'note.docx', content: new Uint8Array() })
    },
    show: () => succeed({}),
  }
  return {
    store: opened.value,
    pressFile: pressFile.value,
    ...eventNoteAnswers(world),
    ...pressNoteAnswers(world, word),
    ...libraryAnswers(world),
    ...demonstrationAnswers(world, pressFile.value.putMissing),
    ...troubleAnswers(world, pressFile.value),
  }
}

async function granted<T>(result: Result<T> | Promise<Result<T>>): Promise<T> {
  const answered = await result
  if (!answered.ok) throw new Error(`refused: ${answered.failure.code}`)
  return answered.value
}

/** What a person may change, taken out of a whole note. */
const draftOf = (note: PressNote) =>
  pressNoteDraftSchema.parse(
    Object.fromEntries(Object.entries(note).filter(([key]) => key in pressNoteDraftSchema.shape)),
  )

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-nouns-'))
  settling = []
  news = []
  exported = []
})
afterEach(async () => {
  await Promise.all(settling.map(settled => settled()))
  await rm(folder, { recursive: true, force: true })
})

describe('event notes', () => {
  test('are made, saved, listed, removed and brought back, and found again after a restart', async () => {
    const desk = await openDesk()
    const event = await granted(desk['eventNotes.create']({ ...emptyEventNote, title: 'Visite' }))
    await granted(
      desk['eventNotes.save']({ id: event.id, draft: { ...emptyEventNote, title: 'Visite de Lille' } }),
    )
    await granted(desk['eventNotes.remove']({ id: event.id }))
    expect(await granted(desk['eventNotes.list']({}))).toEqual([])
    expect(await desk['eventNotes.get']({ id: event.id })).toEqual({
      ok: false,
      failure: { code: 'not-found' },
    })
    await granted(desk['eventNotes.restore']({ id: event.id }))
    expect(news).toEqual(['eventNotes', 'eventNotes', 'eventNotes', 'bin', 'eventNotes', 'bin'])
    await desk.store.settled()

    const later = await openDesk()
    expect(await granted(later['eventNotes.list']({}))).toMatchObject([
      { id: event.id, title: 'Visite de Lille' },
    ])
  })

  test('what is not there is refused and nobody is told of a change', async () => {
    const desk = await openDesk()
    const id = randomUUID()
    const refused = { ok: false, failure: { code: 'not-found' } }
    expect(await desk['eventNotes.save']({ id, draft: emptyEventNote })).toEqual(refused)
    expect(await desk['eventNotes.remove']({ id })).toEqual(refused)
    expect(news).toEqual([])
  })
})

describe('press notes', () => {
  test('one made from an event bears the first issuer, the day, and the event’s facts when it is exported', async () => {
    const desk = await openDesk()
    const issuer = await granted(desk['issuers.create'](issuerDraftSchema.parse({ name: 'Ministère' })))
    const event = await granted(desk['eventNotes.create']({ ...emptyEventNote, purpose: 'une visite' }))
    const note = await granted(desk['pressNotes.create']({ kind: 'invitation', eventNoteId: event.id }))
    expect(note).toMatchObject({
      kind: 'invitation',
      date: '2021-05-05',
      issuerIds: [issuer.id],
      status: 'draft',
    })
    await granted(desk['pressNotes.export']({ id: note.id }))
    expect(exported[0]?.facts?.purpose).toBe('une visite')
    expect(exported[0]?.issuers.map(({ name }) => name)).toEqual(['Ministère'])
  })

  test('an event that is not there makes no note', async () => {
    const desk = await openDesk()
    const answer = await desk['pressNotes.create']({ kind: 'communique', eventNoteId: randomUUID() })
    expect(answer).toEqual({ ok: false, failure: { code: 'not-found', field: 'eventNoteId' } })
    expect(await granted(desk['pressNotes.list']({}))).toEqual([])
  })

  test('a released note cannot be changed', async () => {
    const desk = await openDesk()
    const note = await granted(desk['pressNotes.create']({ kind: 'communique', eventNoteId: null }))
    await granted(desk.store.pressNotes.put({ ...note, status: 'released', releasedAt: note.changedAt }))
    const answer = await desk['pressNotes.save']({ id: note.id, draft: { ...draftOf(note), title: 'Autre' } })
    expect(answer).toEqual({ ok: false, failure: { code: 'released' } })
    expect(await granted(desk['pressNotes.get']({ id: note.id }))).toMatchObject({ title: '' })
  })
})

describe('the library', () => {
  test('settings, issuers and boilerplates are kept side by side', async () => {
    const desk = await openDesk()
    const settings = await granted(desk['settings.get']({}))
    await granted(desk['settings.save']({ ...settings, language: 'en' }))
    const issuer = await granted(desk['issuers.create'](issuerDraftSchema.parse({ name: 'A' })))
    await granted(desk['issuers.save']({ id: issuer.id, draft: issuerDraftSchema.parse({ name: 'B' }) }))
    const text = { title: 'À propos', body: [], reviewBy: '' } as const
    const boilerplate = await granted(desk['boilerplates.create']({ ...text, body: [] }))
    await granted(
      desk['boilerplates.save']({ id: boilerplate.id, draft: { ...text, body: [], title: 'À propos de B' } }),
    )
    await desk.store.settled()

    const later = await openDesk()
    expect(await granted(later['settings.get']({}))).toMatchObject({ language: 'en' })
    expect(await granted(later['issuers.list']({}))).toMatchObject([{ id: issuer.id, name: 'B' }])
    expect(await granted(later['boilerplates.list']({}))).toMatchObject([{ title: 'À propos de B' }])
    expect(await later['issuers.save']({ id: randomUUID(), draft: issuerDraftSchema.parse({}) })).toEqual({
      ok: false,
      failure: { code: 'not-found' },
    })
  })
})

describe('what is removed from the library', () => {
  test('comes back with its id, where it stood', async () => {
    const desk = await openDesk()
    for (const name of ['A', 'B', 'C'])
      await granted(desk['issuers.create'](issuerDraftSchema.parse({ name })))
    const listed = await granted(desk['issuers.list']({}))
    const id = listed[1]?.id ?? ''
    news = []
    await granted(desk['issuers.remove']({ id }))
    expect(await granted(desk['issuers.list']({}))).toMatchObject([{ name: 'A' }, { name: 'C' }])
    expect(await granted(desk['issuers.restore']({ id }))).toEqual(listed[1])
    expect(await granted(desk['issuers.list']({}))).toEqual(listed)
    expect(news).toEqual(['issuers', 'issuers'])
  })

  test('stays away after a restart, and a note keeps its copy', async () => {
    const desk = await openDesk()
    const { id } = await granted(desk['boilerplates.create']({ title: 'À propos', body: [], reviewBy: '' }))
    const note = await granted(desk['pressNotes.create']({ kind: 'communique', eventNoteId: null }))
    const copy = { title: 'À propos', body: [], reviewBy: '', sourceId: id, sourceChangedAt: note.changedAt }
    const draft = { ...draftOf(note), boilerplates: [copy] }
    await granted(desk['pressNotes.save']({ id: note.id, draft }))
    await granted(desk['boilerplates.remove']({ id }))
    expect(news.at(-1)).toBe('boilerplates')
    await desk.store.settled()

    const later = await openDesk()
    expect(await granted(later['boilerplates.list']({}))).toEqual([])
    expect(await granted(later['pressNotes.get']({ id: note.id }))).toMatchObject({ boilerplates: [copy] })
    expect(await later['boilerplates.restore']({ id })).toEqual({ ok: false, failure: { code: 'not-found' } })
    expect(await later['boilerplates.remove']({ id })).toEqual({ ok: false, failure: { code: 'not-found' } })
  })

  test('is put back once only, and a save cannot bring it back', async () => {
    const desk = await openDesk()
    const { id } = await granted(desk['issuers.create'](issuerDraftSchema.parse({ name: 'A' })))
    const refused = { ok: false, failure: { code: 'not-found' } }
    await granted(desk['issuers.remove']({ id }))
    expect(await desk['issuers.save']({ id, draft: issuerDraftSchema.parse({}) })).toEqual(refused)
    await granted(desk['issuers.restore']({ id }))
    expect(await desk['issuers.restore']({ id })).toEqual(refused)
    expect(await granted(desk['issuers.list']({}))).toHaveLength(1)
  })
})

/** How many contacts the press file holds. */
async function contactsOf(pressFile: PressFileDesk): Promise<number> {
  const view = contactViewSchema.parse({})
  const answered = await pressFile.ask({
    task: 'ask',
    question: 'contacts.view',
    input: { view, from: 0, count: 1 },
  })
  return contactRowsSchema.parse(await granted(answered)).everybody
}

describe('the demonstration', () => {
  test('is the reference note: composed from the store, it equals the one composed from its file', async () => {
    const desk = await openDesk()
    const { eventNoteId, pressNoteId } = await granted(desk['demonstration.load']({}))
    await granted(desk['pressNotes.export']({ id: pressNoteId }))
    const [input] = exported
    if (input === undefined) throw new Error('nothing was exported')
    const file = noteFileSchema.parse(referenceNote)
    expect(compose(input)).toEqual(compose({ note: file, facts: file, issuers: file.issuers }))
    const onItsDay = findings({ ...input, today: input.note.date, communes: null })
    expect(onItsDay.map(({ code }) => code)).toEqual(['press-phone-missing'])
    expect(await granted(desk['eventNotes.get']({ id: eventNoteId }))).toMatchObject({
      title: 'Visite de l’École de production de Lieusaint',
    })
    expect(await granted(desk['settings.get']({}))).toMatchObject({ demonstration: 'taken' })
    expect(await contactsOf(desk.pressFile)).toBe(4)
  })
})

test('the demonstration opened again is found as it was left, nothing doubled, what is missing back', async () => {
  const desk = await openDesk()
  const first = await granted(desk['demonstration.load']({}))
  const event = await granted(desk['eventNotes.get']({ id: first.eventNoteId }))
  await granted(desk.store.eventNotes.put({ ...event, title: 'Ma version' }))
  await granted(desk['pressNotes.remove']({ id: first.pressNoteId }))

  expect(await granted(desk['demonstration.load']({}))).toEqual(first)
  expect(await granted(desk['eventNotes.list']({}))).toMatchObject([{ title: 'Ma version' }])
  expect(await granted(desk['pressNotes.list']({}))).toHaveLength(1)
  expect(await granted(desk['issuers.list']({}))).toHaveLength(1)
  expect(await granted(desk['boilerplates.list']({}))).toHaveLength(2)
  expect(await contactsOf(desk.pressFile)).toBe(4)
})

describe('documents that cannot be read', () => {
  test('are told, and their last good copy comes back', async () => {
    const first = await openDesk()
    const event = await granted(first['eventNotes.create']({ ...emptyEventNote, title: 'Visite' }))
    await first.store.settled()
    await (await openDesk()).store.settled()
    const [name] = await readdir(join(folder, 'event-notes'))
    const place = join(folder, 'event-notes', name ?? '')
    await writeFile(place, (await readFile(place, 'utf8')).slice(0, 40))

    const desk = await openDesk()
    const [trouble] = await granted(desk['troubles.list']({}))
    expect(trouble).toMatchObject({ document: 'event-note' })
    expect(await granted(desk['eventNotes.list']({}))).toEqual([])
    await granted(desk['troubles.takeLastGood']({ id: trouble?.id ?? '' }))
    expect(await granted(desk['eventNotes.get']({ id: event.id }))).toMatchObject({ title: 'Visite' })
    expect(news).toContain('troubles')
    expect(await desk['troubles.dismiss']({ id: 'unknown' })).toMatchObject({ ok: false })
  })
})

import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type EventNote, eventNoteSchema } from '../domain/event-note.ts'
import { editBetween } from '../domain/history/diff.ts'
import { type PressNote, pressNoteSchema } from '../domain/press-note.ts'
import { releaseSchema } from '../domain/release.ts'
import { templateSchema } from '../domain/template.ts'
import type { Traces } from '../domain/traces.ts'
import type { Version } from '../domain/version.ts'
import { workpieceOf, workpieceSchema } from '../domain/workpiece.ts'
import { contentOf, granted, newFolder, openIn } from '../tests/fixtures/store/data-folder.ts'
import { forgetInNotes } from './forget-in-notes.ts'

const stamps = { createdAt: '2026-01-05T08:00:00.000Z', changedAt: '2026-01-05T08:00:00.000Z' }
const noteWith = (given: Record<string, unknown>): PressNote =>
  pressNoteSchema.parse({ id: randomUUID(), ...stamps, ...given })
const eventWith = (given: Record<string, unknown>): EventNote =>
  eventNoteSchema.parse({ id: randomUUID(), ...stamps, ...given })

const traces: Traces = {
  names: ['Ysaline Quemener', 'Quemener Ysaline'],
  addresses: ['ysaline@zeste.fr', '+33142758000'],
}
const cabinet = {
  organisation: 'Cabinet',
  name: 'Paul Ali',
  phones: ['01 40 20 50 50'],
  mails: ['paul@zeste.fr'],
}
const hers = {
  organisation: 'Zeste',
  name: 'YSALINE QUÉMENER',
  phones: ['01 42 75 80 00'],
  mails: ['Ysaline@zeste.fr'],
}
const paragraph = (...spans: Record<string, unknown>[]) => ({ kind: 'paragraph', spans })

async function storeWith(notes: readonly PressNote[], events: readonly EventNote[] = []) {
  const folder = await newFolder()
  const store = await openIn(folder)
  for (const event of events) granted(await store.eventNotes.put(event))
  for (const note of notes) granted(await store.pressNotes.put(note))
  return { folder, store }
}

describe('drafts', () => {
  test('lose the fields that are a trace and nothing else', async () => {
    const link = { text: 'ysaline@zeste.fr', href: 'mailto:ysaline@zeste.fr' }
    const draft = noteWith({
      title: 'Ysaline Quemener distinguée',
      pressContacts: [cabinet, hers, { ...hers, organisation: '' }],
      body: [
        paragraph({ text: 'Écrire à ' }, link),
        { kind: 'quote', spans: [{ text: 'Bravo.' }], speaker: 'Ysaline Quemener' },
        { kind: 'list', items: [[{ text: 'Contact', href: 'mailto:ysaline@zeste.fr' }]] },
      ],
    })
    const { store } = await storeWith([draft])
    expect(await forgetInNotes(store, traces)).toEqual([])
    expect(store.pressNotes.get(draft.id)).toMatchObject({
      title: 'Ysaline Quemener distinguée',
      pressContacts: [cabinet, { organisation: 'Zeste', name: '', phones: [], mails: [] }],
      body: [
        { spans: [{ text: 'Écrire à ' }, { text: '', href: '' }] },
        { speaker: '', spans: [{ text: 'Bravo.' }] },
        { items: [[{ text: 'Contact', href: '' }]] },
      ],
    })
  })

  test('that hold none are not written', async () => {
    const draft = noteWith({ pressContacts: [cabinet, { ...cabinet, name: '', phones: [], mails: [] }] })
    const { folder, store } = await storeWith([draft], [eventWith({})])
    const before = await contentOf(folder)
    expect(await forgetInNotes(store, traces)).toEqual([])
    await store.settled()
    expect(await contentOf(folder)).toEqual(before)
  })
})

test('events lose the addresses of their desks and the speakers of jottings', async () => {
  const event = eventWith({
    desks: [
      { office: 'la préfecture', mails: ['ysaline@zeste.fr', 'p@zeste.fr'], phones: ['+33 1 42 75 80 00'] },
    ],
    jottings: [{ kind: 'quote', speaker: 'Ysaline Quemener', text: 'Merci.' }],
  })
  const { store } = await storeWith([], [event])
  expect(await forgetInNotes(store, traces)).toEqual([])
  expect(store.eventNotes.get(event.id)).toMatchObject({
    desks: [{ office: 'la préfecture', mails: ['p@zeste.fr'], phones: [] }],
    jottings: [{ speaker: '', text: 'Merci.' }],
  })
})

describe('released documents', () => {
  const released = { status: 'released', kind: 'communique', number: '12', date: '2026-05-06' }

  test('are named where they hold a trace, and stay as they are', async () => {
    const note = noteWith({
      ...released,
      title: 'Accueil',
      body: [paragraph({ text: 'Tél. : 01 42 75 80 00.' })],
    })
    const named = noteWith({
      ...released,
      number: '',
      date: '',
      status: 'superseded',
      title: 'Visite avec Ysaline Quemener',
    })
    const silent = noteWith({
      ...released,
      title: 'Ysaline va bien',
      body: [paragraph({ text: 'Quemener' })],
    })
    const { store } = await storeWith([note, named, silent])
    // `silent` names nobody: a word alone may be a town, and a given name is anybody's.
    const found = await forgetInNotes(store, traces)
    expect([...found].sort()).toEqual([
      'Communiqué de presse n°\u00A012, Accueil, 6\u00A0mai 2026',
      'Communiqué de presse, Visite avec Ysaline Quemener',
    ])
    expect(store.pressNotes.get(note.id)).toEqual(note)
  })

  test('keep the event that they are composed from', async () => {
    const event = eventWith({ title: 'Lyon', desks: [{ mails: ['ysaline@zeste.fr'] }] })
    const note = noteWith({ ...released, eventNoteId: event.id })
    const { store } = await storeWith([note], [event])
    expect(await forgetInNotes(store, traces)).toEqual([
      'Communiqué de presse n°\u00A012, Lyon, 6\u00A0mai 2026',
    ])
    expect(store.eventNotes.get(event.id)).toEqual(event)
  })
})

describe('what is kept beside the notes', () => {
  const her = { ...cabinet, name: 'Ysaline Quemener' }
  const work = (given: Record<string, unknown>) => workpieceSchema.parse({ note: given, event: null })
  const version = (noteId: string, given: Partial<Version>): Version => ({
    id: randomUUID(),
    noteId,
    at: '2026-01-05T08:00:00.000Z',
    reason: 'exported',
    name: '',
    work: work({ pressContacts: [her] }),
    ...given,
  })

  test('versions lose the fields that are a trace, but for what was kept at a release, which is named', async () => {
    const note = noteWith({ title: 'Accueil' })
    const { store } = await storeWith([note])
    const [day, named, released] = [
      version(note.id, { reason: 'day', work: work({ title: 'Hier', pressContacts: [her] }) }),
      version(note.id, { reason: 'named', name: 'Relue' }),
      version(note.id, { reason: 'released', work: work({ title: 'Diffusée', pressContacts: [her] }) }),
    ]
    for (const kept of [day, named, released]) granted(await store.versions.keep(kept))
    expect(await forgetInNotes(store, traces)).toEqual(['Note aux rédactions, Diffusée'])
    const nameIn = async ({ id }: Version) =>
      granted(await store.versions.get(note.id, id)).work.note.pressContacts[0]?.name
    expect([await nameIn(day), await nameIn(named), await nameIn(released)]).toEqual(['', '', her.name])
    expect(granted(await store.versions.list(note.id))).toHaveLength(3)
  })

  test('a history goes where it would bring a trace back, and stays where it would not', async () => {
    const [hers, others] = [noteWith({}), noteWith({})]
    const { store } = await storeWith([hers, others])
    const past = editBetween(work({ pressContacts: [her] }), work({}))
    granted(
      await store.histories.put(hers.id, {
        present: work({}),
        past: past === null ? [] : [past],
        future: [],
      }),
    )
    granted(await store.histories.put(others.id, { present: work({}), past: [], future: [] }))
    await forgetInNotes(store, traces)
    expect(await store.histories.noteIds()).toEqual([others.id])
  })

  test('notes and events of the bin are treated as the others, and come back without a trace', async () => {
    const draft = noteWith({ pressContacts: [her] })
    const desk = { office: 'la préfecture', mails: ['ysaline@zeste.fr'] }
    const [event, fixed] = [eventWith({ desks: [desk] }), eventWith({ desks: [desk] })]
    const released = noteWith({
      title: 'Diffusée',
      status: 'released',
      eventNoteId: fixed.id,
      pressContacts: [her],
    })
    const { folder, store } = await storeWith([draft, released], [event, fixed])
    for (const { id } of [draft, released]) granted(await store.pressNotes.remove(id))
    for (const { id } of [event, fixed]) granted(await store.eventNotes.remove(id))
    const removed = granted(await store.bin.list()).map(({ removedAt }) => removedAt)
    expect(await forgetInNotes(store, traces)).toEqual(['Note aux rédactions, Diffusée'])
    expect(granted(await store.bin.list()).map(({ removedAt }) => removedAt)).toEqual(removed)
    const again = await openIn(folder)
    expect(granted(await again.pressNotes.restore(draft.id)).pressContacts[0]?.name).toBe('')
    expect(granted(await again.eventNotes.restore(event.id)).desks[0]?.mails).toEqual([])
    expect(granted(await again.pressNotes.restore(released.id))).toEqual(released)
    expect(granted(await again.eventNotes.restore(fixed.id))).toEqual(fixed)
  })

  test('copies from before a migration go where they hold one', async () => {
    const { folder, store } = await storeWith([])
    const copies = {
      hers: { data: { pressContacts: [her] } },
      others: { data: { pressContacts: [cabinet] } },
    }
    for (const [name, content] of Object.entries(copies)) {
      await writeFile(
        join(folder, 'backups', `press-notes-${name}.before-v3-x.json`),
        JSON.stringify(content),
      )
    }
    await forgetInNotes(store, traces)
    const left = Object.keys(await contentOf(join(folder, 'backups')))
    expect(left).toEqual(['press-notes-others.before-v3-x.json'])
  })
})

test('a template that was made of a note loses them too, and stays', async () => {
  const { store } = await storeWith([])
  const template = templateSchema.parse({
    id: randomUUID(),
    changedAt: stamps.changedAt,
    name: 'Nos visites',
    kind: 'invitation',
    note: { pressContacts: [cabinet, hers] },
    facts: { desks: [{ office: 'Ysaline Quemener', mails: ['ysaline@zeste.fr', 'presse@nord.gouv.fr'] }] },
  })
  granted(await store.library.change(library => ({ ...library, templates: [template] })))
  expect(await forgetInNotes(store, traces)).toEqual([])
  expect(store.library.read().templates).toMatchObject([
    {
      name: 'Nos visites',
      note: { pressContacts: [cabinet, { organisation: 'Zeste', name: '', phones: [], mails: [] }] },
      facts: { desks: [{ office: '', mails: ['presse@nord.gouv.fr'] }] },
    },
  ])
})

test('what was released is named by its release, also when the note is gone', async () => {
  const { store } = await storeWith([])
  const note = noteWith({ title: 'Accueil', pressContacts: [hers], kind: 'communique', date: '2026-05-06' })
  const release = releaseSchema.parse({
    id: randomUUID(),
    noteId: note.id,
    eventNoteId: null,
    kind: 'communique',
    number: '12',
    releasedAt: stamps.createdAt,
    facts: [],
    work: workpieceOf(note, null),
  })
  granted(await store.releases.put(release))
  expect(await forgetInNotes(store, traces)).toEqual([
    'Communiqué de presse n°\u00A012, Accueil, 6\u00A0mai 2026',
  ])
  expect(granted(await store.releases.get(release.id))).toEqual(release)
})

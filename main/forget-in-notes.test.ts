import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type EventNote, eventNoteSchema } from '../domain/event-note.ts'
import { type PressNote, pressNoteSchema } from '../domain/press-note.ts'
import type { Traces } from '../domain/traces.ts'
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

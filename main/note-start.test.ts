import { randomUUID } from 'node:crypto'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { noCharter } from '../domain/charter.ts'
import type { Noun } from '../domain/contract.ts'
import { datesOf, type EventNote, eventNoteSchema } from '../domain/event-note.ts'
import { type PressNote, pressNoteSchema } from '../domain/press-note.ts'
import { shippedTemplates } from '../domain/shipped-templates.ts'
import { filesIn, granted, newFolder, openIn, smallDisk } from '../tests/fixtures/store/data-folder.ts'
import { eventNoteOf, idOf, pressNoteOf } from '../tests/fixtures/store/samples.ts'
import { libraryAnswers } from './library.ts'
import { noteStartAnswers } from './note-start.ts'
import type { World } from './world.ts'

const visit: EventNote = eventNoteSchema.parse({
  ...eventNoteOf(1, 'Écoles de production'),
  programme: { days: [{ date: '2021-05-06' }] },
  desks: [{ deadlineDay: '2021-05-05' }],
})
const released: PressNote = pressNoteSchema.parse({
  ...pressNoteOf(2, 'La visite'),
  eventNoteId: visit.id,
  number: '962',
  date: '2021-05-05',
  status: 'released',
  version: 3,
  releasedAt: '2021-05-05T18:00:00.000Z',
})

/** The answers over a real store that holds a visit and its released note. */
async function openDesk(folder: string, note = released) {
  const store = await openIn(folder)
  granted(await store.eventNotes.put(visit))
  granted(await store.pressNotes.put(note))
  const news: Noun[] = []
  const world: World = {
    store,
    now: () => new Date('2021-06-01T10:00:00'),
    newId: randomUUID,
    changed: noun => news.push(noun),
  }
  return { store, news, ...noteStartAnswers(world), ...libraryAnswers(world) }
}

describe('a note from an earlier one', () => {
  test('is a draft of today with an event of its own, and both are there after a restart', async () => {
    const folder = await newFolder()
    const desk = await openDesk(folder)
    const { note, flags } = granted(
      await desk['pressNotes.start']({ from: 'note', noteId: released.id, day: '2021-06-10' }),
    )
    expect(note).toMatchObject({
      number: '',
      date: '2021-06-01',
      status: 'draft',
      version: 1,
      releasedAt: '',
      title: 'La visite',
    })
    expect(flags).toContainEqual({
      kind: 'day',
      field: 'desks[0].deadlineDay',
      from: '2021-05-05',
      to: '2021-06-09',
    })
    expect(desk.news).toEqual(['eventNotes', 'pressNotes'])
    await desk.store.settled()

    const later = await openIn(folder)
    expect(later.pressNotes.get(note.id)).toEqual(note)
    const event = later.eventNotes.get(note.eventNoteId ?? '')
    expect(event === null ? [] : datesOf(event)).toEqual(['2021-06-10'])
    expect(later.eventNotes.get(visit.id)).toEqual(visit)
    expect(later.pressNotes.get(released.id)).toEqual(released)
  })

  test('whose event is gone keeps its own words', async () => {
    const desk = await openDesk(await newFolder())
    granted(await desk.store.eventNotes.remove(visit.id))
    const { note } = granted(
      await desk['pressNotes.start']({ from: 'note', noteId: released.id, day: '2021-06-10' }),
    )
    expect(note).toMatchObject({ eventNoteId: null, title: 'La visite' })
    expect(desk.store.eventNotes.list()).toEqual([])
  })

  test('for a day that no calendar has is refused, and nothing is made', async () => {
    const desk = await openDesk(await newFolder())
    const twoDays = { ...visit, programme: { ...visit.programme, days: [...visit.programme.days] } }
    twoDays.programme.days.push({ date: '2021-05-07', label: '', sequences: [] })
    granted(await desk.store.eventNotes.put(twoDays))
    expect(
      await desk['pressNotes.start']({ from: 'note', noteId: released.id, day: '9999-12-31' }),
    ).toMatchObject({ ok: false, failure: { code: 'invalid' } })
    expect(desk.store.eventNotes.list()).toHaveLength(1)
    expect(desk.store.pressNotes.list()).toHaveLength(1)
  })
})

describe('the same news as another kind', () => {
  test('is a note of its own about the same event', async () => {
    const desk = await openDesk(await newFolder())
    const { note } = granted(
      await desk['pressNotes.start']({ from: 'kind', noteId: released.id, kind: 'communique' }),
    )
    expect(note).toMatchObject({ kind: 'communique', eventNoteId: visit.id, number: '', status: 'draft' })
    expect(note.id).not.toBe(released.id)
    expect(desk.store.eventNotes.list()).toHaveLength(1)
    expect(desk.news).toEqual(['pressNotes'])
  })
})

describe('a note from a template', () => {
  test.each(shippedTemplates())('« $name », which comes with Mallette, is made whole', async template => {
    const desk = await openDesk(await newFolder())
    const { note } = granted(
      await desk['pressNotes.start']({ from: 'template', templateId: template.id, eventNoteId: null }),
    )
    expect(note).toMatchObject({ kind: template.kind, date: '2021-06-01', place: 'Paris' })
    expect(note.eventNoteId === null).toBe(template.facts === null)
  })

  test('of the person’s own takes its issuer, and the event that is given', async () => {
    const desk = await openDesk(await newFolder())
    granted(await desk['issuers.create'](issuerDraft('Industrie')))
    const issuer = granted(await desk['issuers.create'](issuerDraft('Culture')))
    const [shipped] = shippedTemplates()
    if (shipped === undefined) throw new Error('no template comes with Mallette')
    const { kind, note: words, facts } = shipped
    const own = granted(
      await desk['templates.create']({ name: 'Nos visites', kind, issuerId: issuer.id, note: words, facts }),
    )
    const { note } = granted(
      await desk['pressNotes.start']({ from: 'template', templateId: own.id, eventNoteId: visit.id }),
    )
    expect(note).toMatchObject({ issuerIds: [issuer.id], eventNoteId: visit.id })
    expect(desk.store.eventNotes.get(visit.id)).toEqual(visit)
  })
})

const issuerDraft = (name: string) => ({
  name,
  letterhead: [],
  motto: [],
  logo: null,
  partners: [],
  charter: noCharter,
  contacts: [],
  footer: [],
  hourStyle: 'spaced' as const,
  surnameCapitals: true,
  series: { next: 1, yearly: true, year: null, ranges: [] },
})

test.each([
  [{ from: 'note', noteId: idOf(9), day: '' }, 'noteId'],
  [{ from: 'kind', noteId: idOf(9), kind: 'communique' }, 'noteId'],
  [{ from: 'template', templateId: idOf(9), eventNoteId: null }, 'templateId'],
  [{ from: 'template', templateId: shippedTemplates()[0]?.id ?? '', eventNoteId: idOf(9) }, 'eventNoteId'],
] as const)('from what is not there, %o is refused', async (start, field) => {
  const desk = await openDesk(await newFolder())
  expect(await desk['pressNotes.start'](start)).toEqual({ ok: false, failure: { code: 'not-found', field } })
  expect(desk.news).toEqual([])
})

test('when only the event finds room on the disk, it does not stay alone', async context => {
  const disk = await smallDisk(600)
  if (disk === null) return context.skip('only root on Linux may mount a small disk')
  const { folder } = disk
  const long = {
    kind: 'paragraph' as const,
    spans: Array.from({ length: 10 }, () => span('a'.repeat(10_000))),
  }
  const desk = await openDesk(folder, { ...released, body: [long] })
  // Room for the event, which takes a few thousand bytes, and not for the note, which takes a hundred thousand.
  const ballast = join(folder, 'ballast')
  const room = 40_000
  await expect(writeFile(ballast, Buffer.alloc(4_000_000))).rejects.toMatchObject({ code: 'ENOSPC' })
  const { size } = await stat(ballast)
  await writeFile(ballast, Buffer.alloc(size - room))
  const before = await filesIn(folder)

  const started = await desk['pressNotes.start']({ from: 'note', noteId: released.id, day: '2021-06-10' })
  expect(started).toEqual({ ok: false, failure: { code: 'disk-full' } })
  expect(desk.store.eventNotes.list()).toEqual([visit])
  expect(desk.store.pressNotes.list()).toHaveLength(1)
  expect(await filesIn(folder)).toEqual(before)
})

const span = (text: string) => ({ text, bold: false, italic: false, superscript: false, href: '' })

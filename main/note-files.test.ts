import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { eventNoteSchema } from '../domain/event-note.ts'
import { pressNoteSchema } from '../domain/press-note.ts'
import { openOffice } from '../tests/fixtures/office/office.ts'
import { granted } from '../tests/fixtures/store/data-folder.ts'
import { plainPress } from '../tests/fixtures/store/released.ts'
import { idOf } from '../tests/fixtures/store/samples.ts'
import { calendarAnswers } from './calendars.ts'
import { noteFileAnswers } from './note-files.ts'
import { sha256Of } from './store/produced-files.ts'

const [id, eventNoteId] = [idOf(1), idOf(2)]
const stamped = { createdAt: '2026-05-04T09:00:00.000Z', changedAt: '2026-05-04T09:00:00.000Z' }
const steps = [
  { time: { kind: 'at', at: '10:10' }, text: 'Ateliers' },
  { text: 'Échanges' },
  { time: { kind: 'range', from: '23:30', to: '00:15' }, text: 'Veillée' },
]
const event = eventNoteSchema.parse({
  id: eventNoteId,
  ...stamped,
  title: 'Lieusaint',
  programme: { days: [{ date: '2026-05-06', sequences: [{ steps }] }] },
})
const note = pressNoteSchema.parse({
  id,
  ...stamped,
  title: 'Écoles',
  number: '962',
  date: '2026-05-04',
  eventNoteId,
})

/** An office where the person saves everything under one name. */
async function openFiles(name: string, stored = event) {
  const opened = await openOffice()
  const office = { ...opened.office, pdf: plainPress }
  granted(await opened.store.eventNotes.put(stored))
  granted(await opened.store.pressNotes.put(note))
  opened.person.place = join(opened.folder, name)
  const saved = () => readFile(join(opened.folder, name))
  return {
    ...opened,
    ...noteFileAnswers(opened.world, office),
    ...calendarAnswers(opened.world, office),
    saved,
  }
}

test('the PDF is the press’s own, and is remembered with what it states', async () => {
  const desk = await openFiles('note.pdf')
  expect(granted(await desk['pressNotes.exportPdf']({ id }))).toEqual({ fileName: 'note.pdf' })
  expect(desk.person.proposed).toEqual(['2026-05-06 Note aux rédactions n° 962.pdf'])
  const [logged] = granted(await desk.store.dispatches.list())
  expect(logged).toMatchObject({ kind: 'pdf', noteId: id, files: [{ sha256: sha256Of(await desk.saved()) }] })
  expect(logged?.facts.length).toBeGreaterThan(0)
})

test('the folder holds all that leaves and says what is in it', async () => {
  const desk = await openFiles('dossier.zip')
  granted(await desk['pressNotes.exportFolder']({ id }))
  const inside = unzipSync(await desk.saved())
  const base = '2026-05-06 Note aux rédactions n° 962'
  expect(Object.keys(inside)).toEqual([
    'SOMMAIRE.txt',
    `${base}.docx`,
    `${base}.pdf`,
    '2026-05-06 Calendrier – Lieusaint.ics',
    `${base} – texte.txt`,
  ])
  const contents = strFromU8(inside['SOMMAIRE.txt'] ?? new Uint8Array())
  expect(contents).toContain('Brouillon non diffusé.')
  for (const [name, bytes] of Object.entries(inside).slice(1)) {
    expect(contents).toContain(
      `${name}\r\n  ${bytes.length} octets\r\n  SHA-256\u00A0: ${sha256Of(bytes)}\r\n`,
    )
  }
  expect(granted(await desk.store.dispatches.list())).toMatchObject([{ kind: 'folder' }])
})

test('the folder is the same to the last byte when nothing changed', async () => {
  const desk = await openFiles('dossier.zip')
  granted(await desk['pressNotes.exportFolder']({ id }))
  const first = await desk.saved()
  granted(await desk['pressNotes.exportFolder']({ id }))
  expect(first.equals(await desk.saved())).toBe(true)
})

/** The events of a saved file, as another library reads them. */
async function eventsIn(bytes: Promise<Buffer>) {
  const calendar = new ICAL.Component(ICAL.parse((await bytes).toString('utf8')))
  return calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
}

test('a calendar holds the day and the steps with an hour, one across midnight ending the day after', async () => {
  const desk = await openFiles('visite.ics')
  granted(await desk['calendars.save']({ eventNoteId, step: null }))
  const events = await eventsIn(desk.saved())
  expect(events.map(({ summary }) => summary)).toEqual(['Lieusaint', 'Ateliers', 'Veillée'])
  expect(events[2]?.endDate.toJSDate().toISOString()).toBe('2026-05-06T22:15:00.000Z')
  expect(granted(await desk.store.dispatches.list())).toMatchObject([{ kind: 'calendar', eventNoteId }])
})

test('a single step speaks of the same entry as the whole programme', async () => {
  const desk = await openFiles('visite.ics')
  granted(await desk['calendars.save']({ eventNoteId, step: null }))
  const all = await eventsIn(desk.saved())
  granted(await desk['calendars.save']({ eventNoteId, step: 2 }))
  const one = await eventsIn(desk.saved())
  expect(one.map(({ uid }) => uid)).toEqual([all[2]?.uid])
})

test('what cannot be put into a calendar is said', async () => {
  const desk = await openFiles('visite.ics')
  expect(await desk['calendars.save']({ eventNoteId, step: 1 })).toMatchObject({
    failure: { code: 'invalid' },
  })
  expect(await desk['calendars.save']({ eventNoteId, step: 9 })).toMatchObject({
    failure: { code: 'not-found' },
  })
  const programme = { days: [{ label: 'Deuxième jour', sequences: [{ steps }] }] }
  const undated = await openFiles('visite.ics', eventNoteSchema.parse({ ...event, programme }))
  expect(await undated['calendars.save']({ eventNoteId, step: null })).toMatchObject({
    failure: { code: 'invalid', field: 'programme.days' },
  })
  expect(undated.person.proposed).toEqual([])
})

import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { type EventNote, eventNoteDraftSchema } from '../domain/event-note.ts'
import { statedFacts } from '../domain/facts.ts'
import { emptyPressNote, type PressNote } from '../domain/press-note.ts'
import type { Release } from '../domain/release.ts'
import { workpieceOf } from '../domain/workpiece.ts'
import { granted, newFolder, openIn } from '../tests/fixtures/store/data-folder.ts'
import { correctionAnswers } from './corrections.ts'
import { releaseIdOf } from './releases/release-id.ts'
import type { World } from './world.ts'

const instant = '2021-05-04T08:00:00.000Z'
const eventAt = (id: string, clock: string): EventNote => ({
  ...eventNoteDraftSchema.parse({
    programme: {
      days: [
        {
          date: '2021-05-06',
          sequences: [{ steps: [{ time: { kind: 'at', at: clock }, text: 'Présentation de l’AMI' }] }],
        },
      ],
    },
  }),
  id,
  createdAt: instant,
  changedAt: instant,
})

/** The answers over a real store in which one note was released, and its event changed since. */
async function openDesk() {
  const store = await openIn(await newFolder())
  onTestFinished(() => store.settled())
  const changed: string[] = []
  const world: World = {
    store,
    newId: randomUUID,
    now: () => new Date(2021, 4, 5, 19, 42),
    changed: (noun, id) => changed.push(`${noun} ${id}`),
  }
  const event = eventAt(randomUUID(), '10:10')
  const note: PressNote = {
    ...emptyPressNote,
    id: randomUUID(),
    number: '962',
    date: '2021-05-04',
    eventNoteId: event.id,
    status: 'released',
    version: 1,
    releasedAt: instant,
    supersededBy: null,
    createdAt: instant,
    changedAt: instant,
  }
  const work = workpieceOf(note, event)
  const release: Release = {
    id: releaseIdOf(note.id),
    noteId: note.id,
    eventNoteId: event.id,
    kind: note.kind,
    number: note.number,
    seriesIssuerId: null,
    title: '',
    day: note.date,
    releasedAt: instant,
    embargo: null,
    corrects: null,
    files: [],
    issuers: [],
    facts: [...statedFacts(work, [])],
    work,
  }
  granted(await store.pressNotes.put(note))
  granted(await store.releases.put(release))
  granted(await store.eventNotes.put(eventAt(event.id, '10:40')))
  return { store, changed, note, event, ...correctionAnswers(world) }
}

test('drafts the correction of a released note with what changed since', async () => {
  const desk = await openDesk()
  const drafted = granted(await desk['releases.correct']({ noteId: desk.note.id, effect: 'corrects' }))
  expect(drafted).toMatchObject({
    status: 'draft',
    number: '',
    date: '2021-05-05',
    eventNoteId: desk.event.id,
    corrects: { effect: 'corrects', noteId: desk.note.id, number: '962', day: '2021-05-04' },
  })
  expect(JSON.stringify(drafted.body)).toContain('au lieu de 10\u00A0h\u00A010')
  expect(desk.store.pressNotes.get(drafted.id)).toEqual(drafted)
  expect(desk.changed).toContain(`pressNotes ${drafted.id}`)
})

test('gives the open draft back rather than a second one, also when the button is pressed twice', async () => {
  const desk = await openDesk()
  const ask = () => desk['releases.correct']({ noteId: desk.note.id, effect: 'updates' })
  const [one, other] = await Promise.all([ask(), ask()])
  expect(granted(one).id).toBe(granted(other).id)
  expect(desk.store.pressNotes.list()).toHaveLength(2)
  const another = granted(await desk['releases.correct']({ noteId: desk.note.id, effect: 'cancels' }))
  expect(another.id).not.toBe(granted(one).id)
})

test('refuses a note that was never released, and one that another stands in for already', async () => {
  const desk = await openDesk()
  const effect = 'corrects'
  expect(await desk['releases.correct']({ noteId: randomUUID(), effect })).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  })
  granted(await desk.store.pressNotes.put({ ...desk.note, status: 'superseded', supersededBy: randomUUID() }))
  expect(await desk['releases.correct']({ noteId: desk.note.id, effect })).toEqual({
    ok: false,
    failure: { code: 'released' },
  })
})

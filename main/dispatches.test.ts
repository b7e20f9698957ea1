import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Recipient } from '../domain/dispatch.ts'
import { type EventNote, eventNoteDraftSchema } from '../domain/event-note.ts'
import { emptyPressNote, type PressNote } from '../domain/press-note.ts'
import { granted, newFolder, openIn } from '../tests/fixtures/store/data-folder.ts'
import { whoHad } from './dispatches/who-had.ts'
import { dispatchAnswers, type Leaving, recordDispatch } from './dispatches.ts'
import type { World } from './world.ts'

const instant = '2021-05-05T17:42:00.000Z'
const all = { noteId: null, eventNoteId: null }

const steps = (clock: string) => [
  { time: { kind: 'at', at: '09:30' }, text: 'Accueil' },
  { time: { kind: 'at', at: clock }, text: 'Présentation de l’AMI' },
]
const eventAt = (id: string, clock: string): EventNote => ({
  ...eventNoteDraftSchema.parse({
    title: 'Lieusaint',
    programme: { days: [{ date: '2021-05-06', sequences: [{ steps: steps(clock) }] }] },
    desks: [{ mails: ['pref@gouv.fr'], deadlineDay: '2021-05-05' }],
  }),
  id,
  createdAt: instant,
  changedAt: instant,
})

/** The answers over a real store with one event and one note about it. */
async function openDesk(folder?: string) {
  const dataFolder = folder ?? (await newFolder())
  const store = await openIn(dataFolder)
  onTestFinished(() => store.settled())
  let minute = 0
  const world: World = {
    store,
    newId: randomUUID,
    now: () => {
      minute += 1
      return new Date(Date.parse(instant) + 60_000 * minute)
    },
    changed: () => undefined,
  }
  const event = eventAt(randomUUID(), '10:10')
  const note: PressNote = {
    ...emptyPressNote,
    id: randomUUID(),
    title: 'Écoles de production',
    number: '962',
    eventNoteId: event.id,
    status: 'released',
    version: 1,
    releasedAt: instant,
    supersededBy: null,
    createdAt: instant,
    changedAt: instant,
  }
  granted(await store.eventNotes.put(event))
  granted(await store.pressNotes.put(note))
  const leaving = (more: Partial<Leaving> = {}): Leaving => ({
    kind: 'mail',
    noteId: note.id,
    releaseId: null,
    eventNoteId: event.id,
    number: note.number,
    subject: note.title,
    files: [],
    recipients: [],
    facts: [],
    ...more,
  })
  const putOff = async () => granted(await store.eventNotes.put(eventAt(event.id, '10:40')))
  return { world, store, dataFolder, event, note, leaving, putOff, ...dispatchAnswers(world) }
}

const person = (name: string, mail = `${name.toLowerCase()}@presse.fr`): Recipient => ({
  contactId: null,
  name,
  outlet: '',
  mail,
})

/** The note that stands in for another, and that note as it is from then on. */
async function supersede({ store, note }: Awaited<ReturnType<typeof openDesk>>): Promise<PressNote> {
  const correction: PressNote = {
    ...note,
    id: randomUUID(),
    number: '963',
    corrects: { effect: 'corrects', noteId: note.id, number: '962', day: '' },
  }
  granted(await store.pressNotes.put(correction))
  granted(await store.pressNotes.put({ ...note, status: 'superseded', supersededBy: correction.id }))
  return correction
}

describe('what left', () => {
  test('is listed with what of it is not so any more, the latest first', async () => {
    const desk = await openDesk()
    granted(await recordDispatch(desk.world, desk.leaving({ kind: 'word' })))
    await desk.putOff()
    granted(await recordDispatch(desk.world, desk.leaving({ recipients: [person('Anne')] })))
    expect(granted(await desk['dispatches.list'](all))).toMatchObject([
      { kind: 'mail', recipients: 1, changes: [] },
      {
        kind: 'word',
        recipients: 0,
        changes: [
          {
            kind: 'time',
            about: 'présentation de l’AMI',
            before: '10\u00A0h\u00A010',
            after: '10\u00A0h\u00A040',
          },
        ],
      },
    ])
  })

  test('of an event says nothing of what such a file does not state', async () => {
    const desk = await openDesk()
    granted(await recordDispatch(desk.world, desk.leaving({ kind: 'calendar', noteId: null })))
    granted(await recordDispatch(desk.world, desk.leaving({ kind: 'desk-sheet', noteId: null })))
    const event = eventAt(desk.event.id, '10:40')
    granted(await desk.store.eventNotes.put({ ...event, desks: [] }))
    const lines = granted(await desk['dispatches.list']({ noteId: null, eventNoteId: event.id }))
    expect(lines.map(({ kind, changes }) => [kind, changes.map(change => change.kind)])).toEqual([
      ['desk-sheet', ['deadline']],
      ['calendar', ['time']],
    ])
  })

  test('still holds where its event was removed, and comes to light again with it', async () => {
    const desk = await openDesk()
    granted(await recordDispatch(desk.world, desk.leaving()))
    await desk.putOff()
    granted(await desk.store.eventNotes.remove(desk.event.id))
    expect(granted(await desk['dispatches.list'](all))).toMatchObject([{ changes: [] }])
    granted(await desk.store.eventNotes.restore(desk.event.id))
    expect(granted(await desk['dispatches.list'](all))).toMatchObject([{ changes: [{ kind: 'time' }] }])
  })

  test('of a note that another stands in for is outdated, whatever its facts', async () => {
    const desk = await openDesk()
    granted(await recordDispatch(desk.world, desk.leaving()))
    await supersede(desk)
    expect(granted(await desk['dispatches.list'](all))).toMatchObject([
      { changes: [{ kind: 'standing', after: 'rectificatif n°\u00A0963' }] },
    ])
  })

  test('is there again when the data is opened again, with the people it was for', async () => {
    const desk = await openDesk()
    const { id } = granted(
      await recordDispatch(desk.world, desk.leaving({ recipients: [person('Anne'), person('Bob')] })),
    )
    await desk.store.settled()
    const again = dispatchAnswers({ ...desk.world, store: await openIn(desk.dataFolder) })
    expect(granted(await again['dispatches.list'](all))).toMatchObject([{ id, recipients: 2 }])
    expect(granted(await again['dispatches.recipients']({ id }))).toMatchObject([
      { name: 'Anne' },
      { name: 'Bob' },
    ])
    expect(await readdir(join(desk.dataFolder, 'dispatches'))).toEqual([`${id}.json`])
  })
})

describe('who has what', () => {
  test('names each mailbox once with the last that it got, the outdated first', async () => {
    const desk = await openDesk()
    const [anne, bob, zoe] = [person('Anne'), person('Bob'), person('Zoé', 'zoe@presse.fr')]
    granted(await recordDispatch(desk.world, desk.leaving({ recipients: [anne, bob, zoe] })))
    await desk.putOff()
    const correction = await supersede(desk)
    const left = { noteId: correction.id, number: '963', recipients: [person('Anne', 'ANNE@presse.fr'), bob] }
    granted(await recordDispatch(desk.world, desk.leaving(left)))

    const holders = granted(await desk['dispatches.holders']({ noteId: desk.note.id, eventNoteId: null }))
    expect(holders.map(({ recipient, last, times }) => [recipient.name, last.number, times])).toEqual([
      ['Zoé', '962', 1],
      ['Anne', '963', 2],
      ['Bob', '963', 2],
    ])
    expect(holders.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      ['time', 'standing'],
      [],
      [],
    ])
  })

  test('tells a correction whom it has to reach: all who had the note or an earlier correction', async () => {
    const desk = await openDesk()
    granted(await recordDispatch(desk.world, desk.leaving({ recipients: [person('Anne'), person('Bob')] })))
    const correction = await supersede(desk)
    const left = { kind: 'text' as const, noteId: correction.id, recipients: [person('Bob'), person('Zoé')] }
    granted(await recordDispatch(desk.world, desk.leaving(left)))
    granted(await recordDispatch(desk.world, desk.leaving({ noteId: null, recipients: [person('Nul')] })))
    const names = async (noteId: string) => granted(await whoHad(desk.world, noteId)).map(({ name }) => name)
    expect(await names(desk.note.id)).toEqual(['Anne', 'Bob', 'Zoé'])
    // Nobody told Anne of the first correction: the second has to reach her too.
    expect(await names(correction.id)).toEqual(['Anne', 'Bob', 'Zoé'])
  })

  test('counts those who have not been told yet', async () => {
    const desk = await openDesk()
    const everybody = [person('Anne'), person('Bob'), person('Zoé', 'zoe@presse.fr')]
    const untold = async () =>
      granted(await desk['dispatches.list'](all)).map(line => [line.number, line.untold])
    granted(await recordDispatch(desk.world, desk.leaving({ recipients: everybody })))
    expect(await untold()).toEqual([['962', 0]])
    await desk.putOff()
    expect(await untold()).toEqual([['962', 3]])
    const correction = await supersede(desk)
    const told = { noteId: correction.id, number: '963', recipients: [person('Anne', 'ANNE@presse.fr')] }
    granted(await recordDispatch(desk.world, desk.leaving(told)))
    expect(await untold()).toEqual([
      ['963', 0],
      ['962', 2],
    ])
  })

  test('is told of ten thousand people at once', async () => {
    const desk = await openDesk()
    const recipients = Array.from({ length: 10_000 }, (_, at) =>
      person(`Journaliste ${at}`, `j${at}@presse.fr`),
    )
    for (let round = 0; round < 3; round += 1) {
      granted(await recordDispatch(desk.world, desk.leaving({ recipients })))
    }
    await desk.putOff()
    const start = performance.now()
    const holders = granted(await desk['dispatches.holders'](all))
    expect(holders).toHaveLength(10_000)
    expect(holders.every(({ times, changes }) => times === 3 && changes.length === 1)).toBe(true)
    const lines = performance.now()
    granted(await desk['dispatches.list'](all))
    expect(performance.now() - lines).toBeLessThan(200)
    expect(lines - start).toBeLessThan(5_000)
  })
})

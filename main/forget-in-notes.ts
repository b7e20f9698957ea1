import { isDeepStrictEqual } from 'node:util'
import type { EventNote, EventNoteDraft } from '../domain/event-note.ts'
import type { Result } from '../domain/failure.ts'
import { dateWithoutWeekday } from '../domain/french/dates.ts'
import { nbsp } from '../domain/french/spaces.ts'
import {
  eventWithoutTraces,
  holdsTraceInside,
  noteHoldsTrace,
  noteWithoutTraces,
  templateWithoutTraces,
  workWithoutTraces,
} from '../domain/note-traces.ts'
import { kindTitles, type PressNote, type PressNoteDraft } from '../domain/press-note.ts'
import type { Release } from '../domain/release.ts'
import { readTraces, type TraceReader, type Traces } from '../domain/traces.ts'
import type { Version } from '../domain/version.ts'
import { forgetInRegisters } from './forget-in-registers.ts'
import type { BinnedThing, Collection, Store } from './store/store.ts'

/**
 * The released documents that hold a trace of contacts, named as people file them: notes, those of the bin too, and
 * what was kept of them at their release. They cannot change, whatever became of the note since. Throws when the disk cannot be read.
 */
export async function releasedNaming(store: Store, traces: Traces): Promise<readonly string[]> {
  const reader = readTraces(traces)
  const notes = [...store.pressNotes.list(), ...notesIn(await binnedIn(store))]
  const eventOf = ({ eventNoteId }: PressNote): EventNote | null =>
    eventNoteId === null ? null : store.eventNotes.get(eventNoteId)
  const named = notes
    .filter(note => note.status !== 'draft' && noteHoldsTrace(note, eventOf(note), reader))
    .map(note => titleOf(note, eventOf(note)))
  for await (const { work } of versionsIn(store, reason => reason === 'released')) {
    if (holdsTraceInside(work, reader)) named.push(titleOf(work.note, work.event))
  }
  for await (const { number, work } of releasesIn(store)) {
    if (holdsTraceInside(work, reader)) named.push(titleOf({ ...work.note, number }, work.event))
  }
  return [...new Set(named)]
}

/**
 * Takes the traces of erased contacts out of drafts, events and templates, of versions and of the bin, wherever a
 * field is nothing else, and names the released documents that hold one. Those cannot change, nor can the events that
 * they are composed from. Registers and dispatches forget those who are `gone`, by all ids they had. What may be undone in a note is forgotten where it would bring a trace back. Throws when
 * something cannot be read or written.
 */
export async function forgetInNotes(
  store: Store,
  traces: Traces,
  gone: readonly string[] = [],
): Promise<readonly string[]> {
  const reader = readTraces(traces)
  const named = await releasedNaming(store, traces)
  const binned = await binnedIn(store)
  const notes = store.pressNotes.list()
  const released = [...notes, ...notesIn(binned)].filter(({ status }) => status !== 'draft')
  const fixed = new Set(released.map(({ eventNoteId }) => eventNoteId))
  for (const note of notes.filter(({ status }) => status === 'draft')) {
    await rewrite(store.pressNotes, note, noteWithoutTraces(note, reader))
  }
  for (const event of store.eventNotes.list().filter(({ id }) => !fixed.has(id))) {
    await rewrite(store.eventNotes, event, eventWithoutTraces(event, reader))
  }
  for (const thing of binned) await forgetInBin(store, thing, fixed, reader)
  for await (const version of versionsIn(store, reason => reason !== 'released')) {
    const work = workWithoutTraces(version.work, reader)
    if (!isDeepStrictEqual(version.work, work)) sure(await store.versions.rewrite({ ...version, work }))
  }
  await forgetInTemplates(store, reader)
  await forgetHistories(store, reader)
  await forgetInRegisters(store, { gone: new Set(gone), reader })
  sure(await store.forgetCopies(value => holdsTraceInside(value, reader)))
  return named
}

async function rewrite<T>(collection: Collection<T>, before: T, after: T): Promise<void> {
  if (!isDeepStrictEqual(before, after)) sure(await collection.put(after))
}

async function forgetInBin(
  store: Store,
  thing: BinnedThing,
  fixed: ReadonlySet<string | null>,
  reader: TraceReader,
): Promise<void> {
  const after = binnedWithout(thing, fixed, reader)
  if (!isDeepStrictEqual(thing, after)) sure(await store.bin.rewrite(after))
}

function binnedWithout(
  thing: BinnedThing,
  fixed: ReadonlySet<string | null>,
  reader: TraceReader,
): BinnedThing {
  if (thing.noun === 'eventNotes') {
    return fixed.has(thing.value.id) ? thing : { ...thing, value: eventWithoutTraces(thing.value, reader) }
  }
  return thing.value.status === 'draft' ? { ...thing, value: noteWithoutTraces(thing.value, reader) } : thing
}

async function forgetInTemplates({ library }: Store, reader: TraceReader): Promise<void> {
  const before = library.read().templates
  const templates = before.map(template => templateWithoutTraces(template, reader))
  if (!isDeepStrictEqual(before, templates))
    sure(await library.change(current => ({ ...current, templates })))
}

async function forgetHistories(store: Store, reader: TraceReader): Promise<void> {
  for (const noteId of await store.histories.noteIds()) {
    const history = sure(await store.histories.get(noteId))
    if (holdsTraceInside(history, reader)) sure(await store.histories.remove(noteId))
  }
}

const binnedIn = async (store: Store): Promise<readonly BinnedThing[]> => sure(await store.bin.list())

const notesIn = (binned: readonly BinnedThing[]): PressNote[] =>
  binned.flatMap(thing => (thing.noun === 'pressNotes' ? [thing.value] : []))

/** The versions kept for such reasons that can be read, one at a time: together they may be large. */
async function* versionsIn(
  { versions }: Store,
  isMeant: (reason: Version['reason']) => boolean,
): AsyncGenerator<Version> {
  for (const noteId of await versions.noteIds()) {
    for (const { id } of sure(await versions.list(noteId)).filter(({ reason }) => isMeant(reason))) {
      const found = await versions.get(noteId, id)
      if (found.ok) yield found.value
    }
  }
}

/** What was released and can be read, one at a time. */
async function* releasesIn({ releases }: Store): AsyncGenerator<Release> {
  for (const id of await releases.ids()) {
    const found = await releases.get(id)
    if (found.ok) yield found.value
  }
}

function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`a note keeps what was to be forgotten: ${result.failure.code}`)
  return result.value
}

/** « Communiqué de presse n° 12, Accueil des élèves, 6 mai 2021 ». */
function titleOf({ kind, number, title, date }: PressNoteDraft, event: EventNoteDraft | null): string {
  const numbered = number === '' ? kindTitles[kind] : `${kindTitles[kind]} n°${nbsp}${number}`
  const parts = [numbered, title || (event?.title ?? ''), date === '' ? '' : dateWithoutWeekday(date)]
  return parts.filter(part => part !== '').join(', ')
}

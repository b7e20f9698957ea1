import { isDeepStrictEqual } from 'node:util'
import type { EventNote } from '../domain/event-note.ts'
import { dateWithoutWeekday } from '../domain/french/dates.ts'
import { nbsp } from '../domain/french/spaces.ts'
import { eventWithoutTraces, noteHoldsTrace, noteWithoutTraces } from '../domain/note-traces.ts'
import { kindTitles, type PressNote } from '../domain/press-note.ts'
import { readTraces, type Traces } from '../domain/traces.ts'
import type { Collection, Store } from './store/store.ts'

/** The released documents that hold a trace of contacts, named as people file them. They cannot change. */
export function releasedNaming(store: Store, traces: Traces): readonly string[] {
  const reader = readTraces(traces)
  const eventOf = ({ eventNoteId }: PressNote): EventNote | null =>
    eventNoteId === null ? null : store.eventNotes.get(eventNoteId)
  return store.pressNotes
    .list()
    .filter(note => note.status !== 'draft' && noteHoldsTrace(note, eventOf(note), reader))
    .map(note => titleOf(note, eventOf(note)))
}

/**
 * Takes the traces of erased contacts out of drafts and events, wherever a field is nothing else, and names the
 * released documents that hold one. Those cannot change, nor can the events that they are composed from. Throws
 * when a note cannot be written.
 */
export async function forgetInNotes(store: Store, traces: Traces): Promise<readonly string[]> {
  const reader = readTraces(traces)
  const notes = store.pressNotes.list()
  const released = notes.filter(({ status }) => status !== 'draft')
  const named = releasedNaming(store, traces)
  const fixed = new Set(released.map(({ eventNoteId }) => eventNoteId))
  for (const note of notes.filter(({ status }) => status === 'draft')) {
    await rewrite(store.pressNotes, note, noteWithoutTraces(note, reader))
  }
  for (const event of store.eventNotes.list().filter(({ id }) => !fixed.has(id))) {
    await rewrite(store.eventNotes, event, eventWithoutTraces(event, reader))
  }
  return named
}

async function rewrite<T>(collection: Collection<T>, before: T, after: T): Promise<void> {
  if (isDeepStrictEqual(before, after)) return
  const written = await collection.put(after)
  if (!written.ok) throw new Error(`a note keeps what was to be forgotten: ${written.failure.code}`)
}

/** « Communiqué de presse n° 12, Accueil des élèves, 6 mai 2021 ». */
function titleOf({ kind, number, title, date }: PressNote, event: EventNote | null): string {
  const numbered = number === '' ? kindTitles[kind] : `${kindTitles[kind]} n°${nbsp}${number}`
  const parts = [numbered, title || (event?.title ?? ''), date === '' ? '' : dateWithoutWeekday(date)]
  return parts.filter(part => part !== '').join(', ')
}

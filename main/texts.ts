import type { Question } from '../domain/channels.ts'
import { type EventNote, eventNoteSchema } from '../domain/event-note.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { emptyPressNote, type PressNote, pressNoteSchema } from '../domain/press-note.ts'
import { findInWork, replaceInWork } from '../domain/search-in-texts/find-in-work.ts'
import type { FoundNote, Sought } from '../domain/sought.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { keepVersion } from './versions.ts'
import type { World } from './world.ts'

type TextQuestion = Extract<Question, `texts.${string}`>

/** A draft and the event whose facts it prints; null where it has none, or one that may not change. */
type Draft = { readonly note: PressNote; readonly event: EventNote | null }

/** What is to be written, and at how many places it differs. */
type Rewritten<T> = { readonly value: T; readonly places: number }

/**
 * The answers about words in drafts. Released notes do not change, so the events that they were composed from are
 * neither searched nor changed.
 */
export function textAnswers(world: World): AnswersTo<TextQuestion> {
  const { store, now, changed } = world

  function drafts(): Draft[] {
    const notes = store.pressNotes.list()
    const fixed = new Set(notes.filter(({ status }) => status !== 'draft').map(note => note.eventNoteId))
    return notes
      .filter(({ status }) => status === 'draft')
      .sort((one, other) => other.changedAt.localeCompare(one.changedAt))
      .map(note => {
        const { eventNoteId } = note
        const isFree = eventNoteId !== null && !fixed.has(eventNoteId)
        return { note, event: isFree ? store.eventNotes.get(eventNoteId) : null }
      })
  }

  /** The first version that cannot be kept, or null. */
  async function keepVersions(touched: readonly Draft[]): Promise<ReturnType<typeof refuse> | null> {
    for (const { note } of touched) {
      const kept = await keepVersion(world, note.id, 'replaced')
      if (!kept.ok) return refuse(kept.failure.code)
    }
    return null
  }

  return {
    'texts.find': sought => succeed(drafts().flatMap(draft => foundIn(draft, sought))),

    'texts.replace': async ({ sought, by, noteIds }) => {
      const all = drafts()
      const chosen = all.filter(({ note }) => noteIds.includes(note.id))
      const at = now().toISOString()
      const notes = chosen.map(({ note }) => rewrittenNote(note, sought, by, at)).filter(isTouched)
      const events = eventsOf(chosen)
        .map(event => rewrittenEvent(event, sought, by, at))
        .filter(isTouched)
      // A longer word may not fit where the shorter one stood: nothing is written then.
      const fits =
        notes.every(({ value }) => pressNoteSchema.safeParse(value).success) &&
        events.every(({ value }) => eventNoteSchema.safeParse(value).success)
      if (!fits) return refuse('too-large')

      const ids = new Set([...notes, ...events].map(({ value }) => value.id))
      const touched = all.filter(({ note, event }) => ids.has(note.id) || ids.has(event?.id ?? ''))
      const unkept = await keepVersions(touched)
      if (unkept !== null) return unkept
      for (const { value } of events) {
        const written = await store.eventNotes.put(value)
        if (!written.ok) return written
        changed('eventNotes', value.id)
      }
      for (const { value } of notes) {
        const written = await store.pressNotes.put(value)
        if (!written.ok) return written
        changed('pressNotes', value.id)
      }
      const places = [...notes, ...events].reduce((total, rewritten) => total + rewritten.places, 0)
      return succeed({ notes: chosen.filter(draft => touched.includes(draft)).length, places })
    },
  }
}

const isTouched = ({ places }: Rewritten<unknown>): boolean => places > 0

function foundIn({ note, event }: Draft, sought: Sought): FoundNote[] {
  const { places, excerpts } = findInWork({ note, event }, sought)
  if (places === 0) return []
  return [{ noteId: note.id, kind: note.kind, title: note.title || (event?.title ?? ''), places, excerpts }]
}

/** The events of these drafts, each once. */
const eventsOf = (drafts: readonly Draft[]): EventNote[] => [
  ...new Map(drafts.flatMap(({ event }) => (event === null ? [] : [[event.id, event]]))).values(),
]

function rewrittenNote(note: PressNote, sought: Sought, by: string, at: string): Rewritten<PressNote> {
  const { work, places } = replaceInWork({ note, event: null }, sought, by)
  return { value: { ...note, ...work.note, changedAt: at }, places }
}

function rewrittenEvent(event: EventNote, sought: Sought, by: string, at: string): Rewritten<EventNote> {
  const { work, places } = replaceInWork({ note: emptyPressNote, event }, sought, by)
  return { value: { ...event, ...work.event, changedAt: at }, places }
}

import type { Question } from '../domain/channels.ts'
import type { EventNote } from '../domain/event-note.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import type { PressNote } from '../domain/press-note.ts'
import type { Version, VersionSummary } from '../domain/version.ts'
import { type Workpiece, workpieceOf } from '../domain/workpiece.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { localDay } from './local-day.ts'
import type { World } from './world.ts'

type VersionQuestion = Extract<Question, `versions.${string}`>

const eventOf = ({ store }: World, { eventNoteId }: PressNote): EventNote | null =>
  eventNoteId === null ? null : store.eventNotes.get(eventNoteId)

/**
 * Keeps a version of a note and its event as they are stored now: at a release (the caller’s last step before it),
 * before a replacement in many notes, under a name. Null where Mallette would keep by itself what the
 * newest version holds already. Fails as a write does, or with `not-found`.
 */
export async function keepVersion(
  world: World,
  noteId: string,
  reason: VersionSummary['reason'],
  name = '',
): Promise<Result<VersionSummary | null>> {
  const note = world.store.pressNotes.get(noteId)
  if (note === null) return refuse('not-found')
  return keepWork(world, noteId, workpieceOf(note, eventOf(world, note)), reason, name)
}

/** Does the same with a workpiece that was taken earlier, such as the one that was exported. */
export async function keepWork(
  { store, now, newId, changed }: World,
  noteId: string,
  work: Workpiece,
  reason: VersionSummary['reason'],
  name = '',
): Promise<Result<VersionSummary | null>> {
  const at = now().toISOString()
  const kept = await store.versions.keep({ id: newId(), noteId, at, reason, name, work })
  if (!kept.ok) return kept
  if (kept.value === null) return succeed(null)
  changed('versions', noteId)
  return succeed(summaryOf(kept.value))
}

/**
 * Keeps the drafts among these notes as they are before their first change of the day. Whatever becomes of it, the
 * change goes on: to be written matters more than what it replaces.
 */
export async function keepOfYesterday(world: World, notes: readonly PressNote[]): Promise<void> {
  const today = localDay(world.now())
  const isOfToday = (instant: string): boolean => localDay(new Date(instant)) === today
  const untouched = notes.filter(note => {
    if (note.status !== 'draft' || isOfToday(note.changedAt)) return false
    return !isOfToday(eventOf(world, note)?.changedAt ?? note.changedAt)
  })
  await Promise.allSettled(untouched.map(({ id }) => keepVersion(world, id, 'day')))
}

const summaryOf = ({ id, at, reason, name }: Version): VersionSummary => ({ id, at, reason, name })

/** The answers about versions of notes. */
export function versionAnswers(world: World): AnswersTo<VersionQuestion> {
  const { pressNotes, versions } = world.store
  return {
    'versions.list': async ({ noteId }) => {
      if (pressNotes.get(noteId) === null) return refuse('not-found')
      const found = await versions.list(noteId)
      return found.ok ? succeed([...found.value]) : found
    },

    'versions.get': async ({ noteId, id }) => {
      const found = await versions.get(noteId, id)
      // A version that was just put aside is in the list no more.
      if (!found.ok && found.failure.code === 'broken') world.changed('versions', noteId)
      return found
    },

    'versions.keep': async ({ noteId, name }) => {
      const kept = await keepVersion(world, noteId, 'named', name)
      if (!kept.ok) return kept
      return kept.value === null ? refuse('unexpected') : succeed(kept.value)
    },
  }
}

import { useCallback, useState } from 'react'
import type { EventNote } from '../../domain/event-note.ts'
import type { PressNote } from '../../domain/press-note.ts'
import type { Sought } from '../../domain/sought.ts'
import { workpieceOf } from '../../domain/workpiece.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useToasts } from '../parts/toast.tsx'

/** Notes and the events whose facts they print, as they stand in the store. */
type Documents = { readonly notes: readonly PressNote[]; readonly events: readonly EventNote[] }

/** Replaces words in drafts, tells the outcome and offers the way back. */
export function useReplacement(): {
  replace: (sought: Sought, by: string, noteIds: readonly string[]) => Promise<void>
  isRunning: boolean
} {
  const { find, failures, shell } = useMessages()
  const { everywhere } = find
  const toasts = useToasts()
  const [isRunning, setIsRunning] = useState(false)

  const undo = useCallback(
    async (before: Documents, after: Documents) => {
      const unrestored = await restore(before, after)
      toasts.show({ text: unrestored === 0 ? everywhere.undone : everywhere.notUndone(unrestored) })
    },
    [toasts, everywhere],
  )

  const replace = useCallback(
    async (sought: Sought, by: string, noteIds: readonly string[]) => {
      setIsRunning(true)
      const before = await read(noteIds)
      const replaced = await ask('texts.replace', { sought, by, noteIds: [...noteIds] })
      setIsRunning(false)
      if (!replaced.ok) {
        toasts.show({ text: failures[replaced.failure.code] })
        return
      }
      const { places, notes } = replaced.value
      const after = await read(noteIds)
      toasts.show({
        text: everywhere.done(places, notes),
        action: { label: shell.undo, act: () => void undo(before, after) },
        isLasting: true,
      })
    },
    [toasts, failures, shell, everywhere, undo],
  )
  return { replace, isRunning }
}

async function read(noteIds: readonly string[]): Promise<Documents> {
  const notes = await readAll(noteIds, id => ask('pressNotes.get', { id }))
  const eventIds = notes.flatMap(({ eventNoteId }) => (eventNoteId === null ? [] : [eventNoteId]))
  return { notes, events: await readAll([...new Set(eventIds)], id => ask('eventNotes.get', { id })) }
}

/** Those that are still there. */
async function readAll<T>(
  ids: readonly string[],
  get: (id: string) => Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>,
): Promise<T[]> {
  const results = await Promise.all(ids.map(get))
  return results.flatMap(result => (result.ok ? [result.value] : []))
}

/** Puts back what the replacement changed and nobody changed since. Resolves to how many documents are not back. */
async function restore(before: Documents, after: Documents): Promise<number> {
  const now = await read(after.notes.map(({ id }) => id))
  const notes = await Promise.all(
    changedSince(before.notes, after.notes).map(async note => {
      const isAsLeft = wasLeftAlone(note.id, after.notes, now.notes)
      const draft = workpieceOf(note, null).note
      return isAsLeft && (await ask('pressNotes.save', { id: note.id, draft })).ok
    }),
  )
  const events = await Promise.all(
    changedSince(before.events, after.events).map(async event => {
      const { id, createdAt: _createdAt, changedAt: _changedAt, ...draft } = event
      return wasLeftAlone(id, after.events, now.events) && (await ask('eventNotes.save', { id, draft })).ok
    }),
  )
  return [...notes, ...events].filter(isBack => !isBack).length
}

type Dated = { readonly id: string; readonly changedAt: string }

const changedAtOf = (id: string, among: readonly Dated[]): string =>
  among.find(one => one.id === id)?.changedAt ?? ''

const changedSince = <T extends Dated>(before: readonly T[], after: readonly T[]): readonly T[] =>
  before.filter(({ id, changedAt }) => changedAtOf(id, after) !== changedAt)

const wasLeftAlone = (id: string, after: readonly Dated[], now: readonly Dated[]): boolean =>
  changedAtOf(id, after) === changedAtOf(id, now)

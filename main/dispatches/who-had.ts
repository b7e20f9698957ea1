import type { Recipient } from '../../domain/dispatch.ts'
import { mailbox } from '../../domain/duplicates/addresses.ts'
import type { PressNote } from '../../domain/press-note.ts'
import type { Store } from '../store/store.ts'
import type { World } from '../world.ts'
import { dispatchLog, type LoggedDispatch } from './dispatch-log.ts'

/** A note and the notes that correct it, and those that correct these. */
export function noteAndCorrections(
  { pressNotes }: Pick<Store, 'pressNotes'>,
  noteId: string,
): ReadonlySet<string> {
  const all: readonly PressNote[] = pressNotes.list()
  const found = new Set([noteId])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const { id, corrects } of all) {
      if (corrects?.noteId != null && found.has(corrects.noteId)) found.add(id)
    }
  }
  return found
}

/** Those of which somebody got something, the earliest first. */
export const addressed = (entries: readonly LoggedDispatch[]): readonly LoggedDispatch[] =>
  entries.filter(({ recipients }) => recipients > 0).sort((one, other) => (one.at < other.at ? -1 : 1))

/**
 * Everybody for whom mails or texts of a note or of its corrections were prepared, each mailbox once, as it was
 * written to last. Whom a correction has to reach.
 */
export async function whoHad({ store }: Pick<World, 'store'>, noteId: string): Promise<readonly Recipient[]> {
  const log = await dispatchLog(store).all()
  if (!log.ok) return []
  const notes = noteAndCorrections(store, noteId)
  const found = new Map<string, Recipient>()
  for (const { id } of addressed(
    log.value.filter(entry => entry.noteId !== null && notes.has(entry.noteId)),
  )) {
    const dispatch = await store.dispatches.get(id)
    if (!dispatch.ok) continue
    for (const recipient of dispatch.value.recipients) found.set(mailbox(recipient.mail), recipient)
  }
  return [...found.values()]
}

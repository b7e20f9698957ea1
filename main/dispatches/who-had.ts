import type { Recipient } from '../../domain/dispatch.ts'
import { mailbox } from '../../domain/duplicates/addresses.ts'
import { type Result, succeed } from '../../domain/failure.ts'
import { releaseBook } from '../releases/release-book.ts'
import type { World } from '../world.ts'
import { correctionLinks, wholeChain } from './correction-links.ts'
import { dispatchLog, type LoggedDispatch } from './dispatch-log.ts'

/** Those of which somebody got something, the earliest first. */
export const addressed = (entries: readonly LoggedDispatch[]): readonly LoggedDispatch[] =>
  entries.filter(({ recipients }) => recipients > 0).sort((one, other) => (one.at < other.at ? -1 : 1))

/**
 * Everybody for whom mails or texts of a note were prepared, of what it answers for or of its corrections, each mailbox
 * once, as it was written to last. Whom a correction has to reach: who was not told of the first one holds the note
 * itself still. Fails where the log cannot be read: a correction must not miss somebody without a word.
 */
export async function whoHad(
  { store }: Pick<World, 'store'>,
  noteId: string,
): Promise<Result<readonly Recipient[]>> {
  const [log, book] = [await dispatchLog(store).all(), await releaseBook(store).all()]
  if (!log.ok) return log
  if (!book.ok) return book
  const notes = wholeChain(correctionLinks(store, book.value), noteId)
  const found = new Map<string, Recipient>()
  const about = log.value.filter(entry => entry.noteId !== null && notes.has(entry.noteId))
  for (const { id } of addressed(about)) {
    const dispatch = await store.dispatches.get(id)
    if (!dispatch.ok) return dispatch
    for (const recipient of dispatch.value.recipients) found.set(mailbox(recipient.mail), recipient)
  }
  return succeed([...found.values()])
}

import type { PressNote } from '../../domain/press-note.ts'
import type { BookEntry } from '../releases/release-book.ts'
import type { Store } from '../store/store.ts'

/** A note, and the earlier one that it answers for; null where it answers for none. */
export type CorrectionLink = { readonly id: string; readonly corrects: string | null }

const linkOf = (id: string, { corrects }: Pick<PressNote, 'corrects'>): CorrectionLink => ({
  id,
  corrects: corrects?.noteId ?? null,
})

/**
 * Which note answers for which. Those that were released stay in it when they are thrown away: newsrooms hold them
 * all the same.
 */
export const correctionLinks = (
  { pressNotes }: Pick<Store, 'pressNotes'>,
  book: readonly BookEntry[],
): readonly CorrectionLink[] => [
  ...book.map(entry => linkOf(entry.noteId, entry)),
  ...pressNotes.list().map(note => linkOf(note.id, note)),
]

/** A note and the notes that correct it, and those that correct these. */
export function noteAndCorrections(links: readonly CorrectionLink[], noteId: string): ReadonlySet<string> {
  const found = new Set([noteId])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const { id, corrects } of links) if (corrects !== null && found.has(corrects)) found.add(id)
  }
  return found
}

/** A note with all that it answers for, however far back, and all that answers for any of these. */
export function wholeChain(links: readonly CorrectionLink[], noteId: string): ReadonlySet<string> {
  const earlierOf = new Map(links.map(({ id, corrects }) => [id, corrects]))
  const passed = new Set<string>()
  let first = noteId
  for (let at: string | null = noteId; at !== null && !passed.has(at); at = earlierOf.get(at) ?? null) {
    passed.add(at)
    first = at
  }
  return noteAndCorrections(links, first)
}

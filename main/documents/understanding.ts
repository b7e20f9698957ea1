import { type CarriedNote, composedOf, readCarried } from '../../domain/carried-note.ts'
import type { ComposeInput } from '../../domain/compose/context.ts'
import { compose } from '../../domain/compose.ts'
import { documentOfText, readOldNote } from '../../domain/old-note.ts'
import type { ReadDocument, ReadFile, UnreadableReason } from '../../domain/read-document.ts'
import { readingOrder } from '../../domain/reading-order.ts'
import type { Edit } from '../../domain/returned/edit.ts'
import { reviewOf } from '../../domain/returned/review.ts'
import type { OldNote, Review } from '../../domain/returned.ts'
import { hashOf } from '../word/note-data.ts'
import { readFileAs } from './read-file.ts'
import { saidLines } from './said-text.ts'

/** What a file turned out to be. */
export type Understood =
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  /** Mallette made it. `isUntouched`: it says to the word what it said then. */
  | {
      readonly kind: 'ours'
      readonly carried: CarriedNote
      readonly document: ReadDocument
      readonly isUntouched: boolean
    }
  | { readonly kind: 'foreign'; readonly document: ReadDocument; readonly old: OldNote }

/** What changed, and what accepting each difference does. */
export type Reviewed = { readonly review: Review; readonly edits: readonly Edit[] }

/** Pairs of neighbouring words: what stays of a text that was edited, and what two notes of one office do not share. */
function wordPairs(lines: readonly string[]): ReadonlySet<string> {
  const words = lines.flatMap(line => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

const shareIn = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  some.size === 0 ? 0 : [...some].filter(pair => others.has(pair)).length / some.size

/**
 * Notes of one office share letterhead, contacts and « À propos », which is a third of a short one. A note that came
 * back cut to half, or with as much again added, still shares most of its shorter side.
 */
const leastShared = 0.4

/** What the carried note prints, line by line. */
const carriedLines = (carried: CarriedNote): readonly string[] =>
  readingOrder(compose(composedOf(carried))).map(({ text }) => text)

/** Whether the text is that of the carried note at all: somebody may have written another note over it. */
function isOfNote(carried: readonly string[], said: readonly string[]): boolean {
  const then = wordPairs(carried)
  const now = wordPairs(said)
  return Math.max(shareIn(then, now), shareIn(now, then)) >= leastShared
}

/** What a file is: read, told whether it is ours and untouched, and if it is foreign, what it says. */
export function understandFile(bytes: Uint8Array, fileName: string, today: string): Understood {
  const read: ReadFile = readFileAs(bytes, fileName)
  return read.ok ? understand(read.document, today) : { kind: 'unreadable', reason: read.reason }
}

export const understandText = (text: string, today: string): Understood =>
  understand(documentOfText(text), today)

function understand(document: ReadDocument, today: string): Understood {
  const carried = readCarried(document.carried)
  if (carried !== null) {
    // Data that say something else than the page they came with were not put together by Mallette.
    const then = carriedLines(carried)
    const now = saidLines(document)
    const isUntouched = [now, then].every(lines => hashOf(lines) === carried.textHash)
    if (isUntouched || isOfNote(then, now)) return { kind: 'ours', carried, document, isUntouched }
  }
  return { kind: 'foreign', document, old: readOldNote(document, today) }
}

/** What a document says otherwise than the note that it carries; `now` is that note today, null where it is not here. */
export function reviewed(carried: CarriedNote, document: ReadDocument, now: ComposeInput | null): Reviewed {
  const { review, edits } = reviewOf(carried, document, now)
  return { review, edits: [...edits.values()] }
}

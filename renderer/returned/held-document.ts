import type { Opened } from '../../domain/returned.ts'
import { ask } from '../bridge.ts'
import type { Decisions } from './decisions.ts'

/** A document that was read: main holds what it says under its token. */
export type ReadableDocument = Exclude<Opened, { verdict: 'unreadable' }>

type Held = { readonly document: ReadableDocument; decisions: Decisions }

/** One at a time: whoever looks at the note and comes back finds the document, and what was decided, again. */
let held: Held | null = null

/** Holds the document that was opened last; main forgets the one before. */
export function holdDocument(document: ReadableDocument): void {
  if (held !== null && held.document.token !== document.token) letGo(held.document.token)
  held = { document, decisions: new Map() }
}

/** The document of this token, or null where it is not held any more. */
export const heldDocument = (token: string): ReadableDocument | null =>
  held?.document.token === token ? held.document : null

/** What was decided on the differences of the document that is held. */
export const heldDecisions = (token: string): Decisions =>
  held?.document.token === token ? held.decisions : new Map()

export function holdDecisions(token: string, decisions: Decisions): void {
  if (held?.document.token === token) held.decisions = decisions
}

/** Has main forget what it holds of a document; nothing of it is written. */
export function letGo(token: string): void {
  if (held?.document.token === token) held = null
  void ask('documents.close', { token })
}

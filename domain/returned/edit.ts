import type { EventFacts } from '../event-note.ts'
import type { NoteContent } from '../press-note.ts'

/**
 * A place in a list, found again by what stands there: `was` is what the item said when the file left (itemWords), `of`
 * how many items there were. The list may have changed since.
 */
export type ItemRef = { readonly index: number; readonly was: string; readonly of: number }

/** A place in a note and its facts: names of fields, and items of lists. */
export type Path = readonly (string | ItemRef)[]

/**
 * One step of an edit. All steps speak of the note as it is before any of them, so that they do not disturb each other
 * in whatever subset they are done. `after` null is the beginning of the list; `order` sorts what comes to one place.
 * `fill` gives an empty list what it prints anyway, so that the other steps find it there.
 */
export type Op =
  | { readonly do: 'set'; readonly path: Path; readonly value: unknown }
  | {
      readonly do: 'insert'
      readonly list: Path
      readonly after: ItemRef | null
      readonly order: number
      readonly value: unknown
    }
  | { readonly do: 'remove'; readonly path: Path }
  | { readonly do: 'move'; readonly path: Path; readonly after: ItemRef | null; readonly order: number }
  | { readonly do: 'fill'; readonly field: string; readonly value: readonly unknown[] }

/** What accepting a difference does, as a plain value that may cross a thread. `id` is that of the difference. */
export type Edit = { readonly id: string; readonly ops: readonly Op[] }

/** A note and the facts of the event that it announces; null for a note from nothing. */
export type Work = { readonly note: NoteContent; readonly facts: EventFacts | null }

/** The note and its facts as one value: their fields bear different names, as those of a note file do. */
export const fieldsOf = ({ note, facts }: Work): Readonly<Record<string, unknown>> => ({ ...facts, ...note })

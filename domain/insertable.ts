import { announcesEvent } from './compose/context.ts'
import type { NoteContent, NoteKind } from './press-note.ts'

/** What can be inserted into a note from its page, in the order in which it is proposed. */
export const insertable = [
  'programme',
  'desk',
  'reception',
  'notice',
  'quote',
  'figures',
  'picture',
  'box',
  'subheading-2',
  'subheading-3',
  'list',
  'ordered-list',
  'link',
  'contacts',
  'boilerplate',
  'links',
  'cover',
  'annexes',
  'appearances',
  'coupon',
  'page-break',
] as const

export type InsertId = (typeof insertable)[number]

/** What the facts of the event hold. */
const eventParts: readonly InsertId[] = ['programme', 'desk', 'reception', 'notice']

/** What one kind of note alone has. */
const kindOfPart: Partial<Record<InsertId, NoteKind>> = {
  cover: 'dossier',
  annexes: 'dossier',
  appearances: 'agenda',
  coupon: 'invitation',
}

const known = new Map<string, readonly InsertId[]>()

/**
 * What can be inserted into this note: a communiqué and a note that cancels print nothing of the event. The very same
 * list for notes that take the same.
 */
export function insertableIn(note: NoteContent): readonly InsertId[] {
  const printsEvent = announcesEvent(note)
  const key = `${note.kind} ${printsEvent}`
  const list =
    known.get(key) ??
    insertable.filter(
      id => (kindOfPart[id] ?? note.kind) === note.kind && (printsEvent || !eventParts.includes(id)),
    )
  known.set(key, list)
  return list
}

/** Whether it goes into the facts of the event rather than into the text. */
export const isEventPart = (id: InsertId): boolean => eventParts.includes(id)

import { announcesEvent } from './compose/context.ts'
import type { NoteContent } from './press-note.ts'

/** What can be inserted into a note from its page, in the order in which it is proposed. */
export const insertable = [
  'programme',
  'desk',
  'reception',
  'notice',
  'quote',
  'figures',
  'subheading-2',
  'subheading-3',
  'list',
  'ordered-list',
  'link',
  'contacts',
  'boilerplate',
  'links',
  'page-break',
] as const

export type InsertId = (typeof insertable)[number]

/** What the facts of the event hold. */
const eventParts: readonly InsertId[] = ['programme', 'desk', 'reception', 'notice']
const textParts = insertable.filter(id => !eventParts.includes(id))

/** What can be inserted into this note: a communiqué and a note that cancels print nothing of the event. */
export const insertableIn = (note: NoteContent): readonly InsertId[] =>
  announcesEvent(note) ? insertable : textParts

/** Whether it goes into the facts of the event rather than into the text. */
export const isEventPart = (id: InsertId): boolean => eventParts.includes(id)

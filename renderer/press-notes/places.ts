import { type NotePart, noteParts } from '../../domain/blocks.ts'
import { eventFactsShape } from '../../domain/event-note.ts'

/** For each part of the page, the field that it comes from; `event` where the event’s own screen has it. */
export const fieldOfPart: Record<NotePart, string> = {
  letterhead: 'issuers',
  heading: 'title',
  persons: 'event',
  announcement: 'announcement',
  body: 'body',
  programme: 'event',
  accreditation: 'event',
  notices: 'event',
  after: 'bodyAfter',
  contacts: 'pressContacts',
  boilerplates: 'boilerplates',
  links: 'links',
}

const rootOf = (field: string): string => field.split(/[.[]/)[0] ?? ''

/** Whether the field of a finding stands on the event’s screen and not on the note’s. */
export const isOnEvent = (field: string): boolean => Object.hasOwn(eventFactsShape, rootOf(field))

/** The field of this screen that a finding’s field leads to. */
export const fieldOnNote = (field: string): string => (isOnEvent(field) ? 'event' : field)

/** The part of the page that a field of this screen prints in; null where it prints in several or in none. */
export function partOfField(field: string): NotePart | null {
  const root = rootOf(field)
  if (root === 'event') return null
  return noteParts.find(part => part === root || fieldOfPart[part] === root) ?? null
}

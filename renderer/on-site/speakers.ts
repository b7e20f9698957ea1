import type { EventNoteDraft } from '../../domain/event-note.ts'
import { fullName } from '../../domain/french/names.ts'

/** Who may be quoted, the likeliest first: whoever was quoted last, then the persons of the event in their order. */
export function speakersOf({ persons, jottings }: Pick<EventNoteDraft, 'persons' | 'jottings'>): string[] {
  const quoted = jottings.map(({ speaker }) => speaker).reverse()
  const named = persons.map(person => fullName({ ...person, civility: '' }, false) || person.role)
  return [...new Set([...quoted, ...named])].filter(name => name !== '')
}

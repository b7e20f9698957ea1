import type { Contact } from '../../../domain/contact.ts'
import type { RecordChange } from '../../../domain/press-file.ts'
import { digest } from './digest.ts'
import type { WayBack } from './way-back.ts'

/** Objections to being written to, by the ids of contacts that had been merged into who objected. */
export type Objections = ReadonlyMap<string, NonNullable<Contact['opposition']>>

/**
 * The objections that were not there when these ways back were kept. Whose they are nobody can tell once the two are
 * apart again, so that neither is written to.
 */
export function objectionsSince(
  ways: readonly WayBack[],
  contacts: ReadonlyMap<string, Contact>,
): Objections {
  const then = new Map(ways.map(way => [way.id, oppositionThen(way)]))
  const objections = new Map<string, NonNullable<Contact['opposition']>>()
  for (const { id, formerIds, opposition } of contacts.values()) {
    if (opposition === null || formerIds.length === 0 || digest(opposition) === then.get(id)) continue
    for (const former of formerIds) objections.set(former, opposition)
  }
  return objections
}

/** Digest of the objection that a merge left; null where it is not known. */
function oppositionThen(way: WayBack): string | null {
  if (way.was !== 'changed') return null
  const field = way.fields.find(one => one.field === 'opposition')
  return field !== undefined && 'wrote' in field ? field.wrote : null
}

/** The change with the objection that was made under another identity meanwhile. */
export function withObjection(change: RecordChange, objections: Objections): RecordChange {
  if (change.table !== 'contacts' || change.value === null || change.value.opposition !== null) return change
  const opposition = objections.get(change.id)
  return opposition === undefined ? change : { ...change, value: { ...change.value, opposition } }
}

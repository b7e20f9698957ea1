import type { Deed, DeedKind, Undone } from '../../../domain/deed.ts'
import type { TableName } from '../../../domain/press-file.ts'
import type { Outcome, WayBack } from './way-back.ts'

/** A record of a deed, for counting. */
export type Counted = { readonly table: TableName; readonly was: WayBack['was'] }

/** What a deed is about: what follows it in other tables is not counted. */
const subjects: Record<DeedKind, TableName> = {
  import: 'contacts',
  removal: 'contacts',
  merge: 'contacts',
  tags: 'contacts',
  review: 'contacts',
  list: 'contactLists',
  outlet: 'outlets',
}

/** How many contacts (or lists, or outlets) a deed made, changed and took away. */
export function deedCounts(
  kind: DeedKind,
  records: readonly Counted[],
): Pick<Deed, 'created' | 'changed' | 'removed'> {
  const count = (was: Counted['was']): number =>
    records.filter(record => record.table === subjects[kind] && record.was === was).length
  return { created: count('absent'), changed: count('changed'), removed: count('removed') }
}

/** What became of them in its undo. */
export function undoneCounts(
  kind: DeedKind,
  outcomes: readonly { readonly table: TableName; readonly outcome: Outcome }[],
): Undone {
  const count = (outcome: Outcome): number =>
    outcomes.filter(item => item.table === subjects[kind] && item.outcome === outcome).length
  return { restored: count('restored'), removed: count('removed'), kept: count('kept') }
}

import type { Noun } from '../../../domain/contract.ts'
import type { RecordChange, TableName } from '../../../domain/press-file.ts'
import type { PressFileWorld } from '../world.ts'

/** Whoever shows one of these asks again when a record of the table has changed. */
const nounsOf: Partial<Record<TableName, readonly Noun[]>> = {
  // The outlets say how many work there, the lists how many are on them.
  contacts: ['contacts', 'outlets', 'contactLists', 'duplicates'],
  outlets: ['outlets', 'contacts'],
  contactLists: ['contactLists'],
  distinctPairs: ['duplicates'],
  singles: ['preferences'],
}

/** Tells of the nouns that changes concern, the deeds among them, each once. */
export function announceTables(
  changes: readonly Pick<RecordChange, 'table'>[],
  changed: PressFileWorld['changed'],
): void {
  const tables = new Set(changes.map(({ table }) => table))
  const nouns = new Set([...tables].flatMap(table => nounsOf[table] ?? []))
  for (const noun of nouns) changed(noun, '')
  changed('deeds', '')
}

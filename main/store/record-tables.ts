import type { RecordChange, TableName, Tables } from '../../domain/press-file.ts'
import type { AppliedTo } from './press-file.ts'
import { type RecordOf, recordOf } from './record.ts'

/** The records of the press file in memory, table by table. */
export type RecordTables = { readonly [T in TableName]: Map<string, Tables[T]> }

export const emptyTables = (): RecordTables => ({
  contacts: new Map(),
  outlets: new Map(),
  contactLists: new Map(),
  deeds: new Map(),
  distinctPairs: new Map(),
  uses: new Map(),
  lastUses: new Map(),
  refusedIdentities: new Map(),
  rememberedMappings: new Map(),
  singles: new Map(),
})

/** The tables as they are now, for somebody who needs time to go through them. */
export const copied = (tables: RecordTables): RecordTables => ({
  contacts: new Map(tables.contacts),
  outlets: new Map(tables.outlets),
  contactLists: new Map(tables.contactLists),
  deeds: new Map(tables.deeds),
  distinctPairs: new Map(tables.distinctPairs),
  uses: new Map(tables.uses),
  lastUses: new Map(tables.lastUses),
  refusedIdentities: new Map(tables.refusedIdentities),
  rememberedMappings: new Map(tables.rememberedMappings),
  singles: new Map(tables.singles),
})

/** Makes the change in memory and tells what it replaced. */
export function apply<T extends TableName>(
  tables: RecordTables,
  { table, id, value }: RecordOf<T>,
): AppliedTo<T> {
  const records = tables[table]
  const before = records.get(id) ?? null
  if (value === null) records.delete(id)
  else records.set(id, value)
  return { table, id, before, value }
}

/** The records of some tables, as they are now. */
export const recordsOf = (tables: RecordTables, names: readonly TableName[]): RecordChange[] =>
  names.flatMap(name => recordsIn(tables, name))

function recordsIn<T extends TableName>(tables: RecordTables, name: T): RecordOf<T>[] {
  return Array.from(tables[name], ([id, value]) => recordOf(name, id, value))
}

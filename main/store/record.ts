import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { type TableName, type Tables, tableSchemas } from '../../domain/press-file.ts'
import { checked } from './change.ts'

/** One record of a table with its value, null where it goes away. `RecordOf<TableName>` is `RecordChange`. */
export type RecordOf<T extends TableName> = {
  readonly [K in T]: { readonly table: K; readonly id: string; readonly value: Tables[K] | null }
}[T]

export const recordOf = <T extends TableName>(
  table: T,
  id: string,
  value: Tables[T] | null,
): RecordOf<T> => ({
  table,
  id,
  value,
})

/** The record with its value in the stored shape, frozen; else `invalid` and the field. */
export function checkedRecord<T extends TableName>(
  table: T,
  id: string,
  value: unknown,
): Result<RecordOf<T>> {
  if (value === null) return succeed(recordOf(table, id, null))
  const found = checked(tableSchemas[table], value)
  if (!found.ok) return found
  return found.value.id === id ? succeed(recordOf(table, id, found.value)) : refuse('invalid', 'id')
}

import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { type TableName, type Tables, tableSchemas } from '../../domain/press-file.ts'
import { checked } from './change.ts'
import { frozen } from './frozen.ts'
import { hasStoredShape } from './stored-shape.ts'

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

/**
 * The record with its value in the stored shape, frozen; else `invalid` and the field. A value that has that shape
 * is not copied: it is frozen itself.
 */
export function checkedRecord<T extends TableName>(
  table: T,
  id: string,
  value: unknown,
): Result<RecordOf<T>> {
  if (value === null) return succeed(recordOf(table, id, null))
  const schema = tableSchemas[table]
  const found = hasStoredShape(schema, value) ? succeed(frozen(value)) : checked(schema, value)
  if (!found.ok) return found
  return found.value.id === id ? succeed(recordOf(table, id, found.value)) : refuse('invalid', 'id')
}

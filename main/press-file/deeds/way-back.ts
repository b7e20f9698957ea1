import * as z from 'zod'
import { assertNever } from '../../../domain/assert-never.ts'
import { type RecordChange, type TableName, tableSchemas } from '../../../domain/press-file.ts'
import { checkedRecord } from '../../store/record.ts'
import { digest, isSame } from './digest.ts'
import { fieldBack, fieldWayBack, fieldWayBackSchema } from './field-way-back.ts'

const isTable = (name: string): name is TableName => Object.hasOwn(tableSchemas, name)
const table = z.string().refine(isTable)

/** How one record goes back: `wrote` is the digest of what the deed wrote, `had` what it took away. */
const wayBackSchema = z.discriminatedUnion('was', [
  z.strictObject({ was: z.literal('absent'), table, id: z.string(), wrote: z.string() }),
  z.strictObject({ was: z.literal('removed'), table, id: z.string(), had: z.unknown() }),
  z.strictObject({
    was: z.literal('changed'),
    table,
    id: z.string(),
    fields: z.array(fieldWayBackSchema),
  }),
])

export type WayBack = z.output<typeof wayBackSchema>

/** What became of a record in an undo; `gone` when there is nothing left to undo. */
export type Outcome = 'restored' | 'removed' | 'kept' | 'gone'

/** What an undo writes of a record, null for nothing, and what becomes of it. */
export type GoneBack = { readonly change: RecordChange | null; readonly outcome: Outcome }

/** The stamp of a change: it goes back with the rest, and is no change by hand. */
const stamp = 'changedAt'

/**
 * How a change goes back, from the record as it is before it; null when the change changes nothing. Of a merge it
 * tells which objection it left, even an unchanged one: one that is made later is known by that (objections.ts).
 */
export function wayBack({ table, id, value }: RecordChange, before: unknown): WayBack | null {
  if (before === null) return value === null ? null : { was: 'absent', table, id, wrote: digest(value) }
  if (value === null) return { was: 'removed', table, id, had: before }
  const [former, next] = [fieldsOf(before), fieldsOf(value)]
  const fields = [...next].flatMap(([field, after]) =>
    isSame(former.get(field), after) ? [] : [fieldWayBack(field, former.get(field), after)],
  )
  if (!fields.some(({ field }) => field !== stamp)) return null
  const isMerge = fields.some(({ field }) => field === 'formerIds')
  const isKnown = fields.some(({ field }) => field === 'opposition')
  const witness =
    isMerge && !isKnown ? [fieldWayBack('opposition', former.get('opposition'), next.get('opposition'))] : []
  return { was: 'changed', table, id, fields: [...fields, ...witness] }
}

/** What the undo of one entry writes, given the record as it is now. */
export function goBack(entry: WayBack, now: unknown): GoneBack {
  switch (entry.was) {
    case 'absent':
      if (now === null) return { change: null, outcome: 'gone' }
      return digest(now) === entry.wrote ? written(entry, null, 'removed') : left
    case 'removed':
      return now === null ? written(entry, entry.had, 'restored') : left
    case 'changed': {
      if (now === null) return left
      const { value, isKept } = withFieldsBack(entry.fields, now)
      return written(entry, value, isKept ? 'kept' : 'restored')
    }
    default:
      return assertNever(entry)
  }
}

const left: GoneBack = { change: null, outcome: 'kept' }

/**
 * A record that could no longer be stored stays as it is, and does not hold up the others: one that is too long
 * with what was added by hand, or that named somebody who was erased since.
 */
function written({ table, id }: Pick<WayBack, 'table' | 'id'>, value: unknown, outcome: Outcome): GoneBack {
  const change = checkedRecord<TableName>(table, id, value)
  return change.ok ? { change: change.value, outcome } : left
}

/**
 * The change as it should be when the record is no longer what it was made from: what it changes is written, the
 * rest is as it is now. Null when the record has gone.
 */
export function rebased(change: RecordChange, before: unknown, now: unknown): RecordChange | null {
  if (change.value === null || before === null) return change
  if (now === null) return null
  const [former, record] = [fieldsOf(before), fieldsOf(now)]
  for (const [field, value] of fieldsOf(change.value)) {
    if (!isSame(former.get(field), value)) record.set(field, value)
  }
  return written(change, Object.fromEntries(record), 'restored').change
}

function withFieldsBack(fields: Extract<WayBack, { was: 'changed' }>['fields'], now: unknown) {
  const record = fieldsOf(now)
  let isKept = false
  for (const way of fields) {
    const back = fieldBack(way, record.get(way.field))
    record.set(way.field, back.value)
    isKept ||= back.isKept && way.field !== stamp
  }
  return { value: Object.fromEntries(record), isKept }
}

const fieldsOf = (record: unknown): Map<string, unknown> =>
  new Map(typeof record === 'object' && record !== null ? Object.entries(record) : [])

export const readWayBack = (entry: unknown): WayBack | null => {
  const read = wayBackSchema.safeParse(entry)
  return read.success ? read.data : null
}

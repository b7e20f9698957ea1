import * as z from 'zod'
import type { Contact } from '../../domain/contact.ts'
import { type Result, refuse } from '../../domain/failure.ts'
import type { RecordChange, TableName } from '../../domain/press-file.ts'
import { latestVersion } from './migrate.ts'
import { checkedRecord } from './record.ts'
import { apply, type RecordTables, recordsOf } from './record-tables.ts'

/** Which records are kept in one of the two snapshots of the press file, and how. */
export type SnapshotShape = {
  readonly document: 'contacts' | 'press-file'
  readonly place: string
  readonly version: number
  readonly tables: readonly TableName[]
  /** What stands for the records in the file’s `data`. */
  itemsOf(tables: RecordTables): Iterable<unknown>
  /** Puts an item into its table that Mallette wrote itself, as the file’s checksum says. Throws when it is no JSON. */
  take(json: string, tables: RecordTables): void
  /** The first tables, with those of this snapshot taken from the second. */
  merged(tables: RecordTables, read: RecordTables): RecordTables
  /** An item of which nothing is known. */
  checked(item: unknown): Result<RecordChange>
}

const otherTables = [
  'outlets',
  'contactLists',
  'deeds',
  'distinctPairs',
  'uses',
  'lastUses',
  'refusedIdentities',
  'rememberedMappings',
  'singles',
] as const satisfies readonly Exclude<TableName, 'contacts'>[]

const namedSchema = z.looseObject({ id: z.string() })
const itemSchema = z.strictObject({ table: z.enum(otherTables), id: z.string(), value: z.looseObject({}) })

/** The contacts keep their file, and in it the form of the version before: a list of contacts. */
export const contactsShape: SnapshotShape = {
  document: 'contacts',
  place: 'contacts',
  version: latestVersion('contacts'),
  tables: ['contacts'],
  itemsOf: tables => tables.contacts.values(),
  take: (json, tables) => {
    const contact: Contact = JSON.parse(json)
    tables.contacts.set(contact.id, contact)
  },
  merged: (tables, { contacts }) => ({ ...tables, contacts }),
  checked: item => {
    const named = namedSchema.safeParse(item)
    return named.success ? checkedRecord('contacts', named.data.id, item) : refuse('invalid', 'id')
  },
}

/** The tables that go with the contacts, in one file. */
const others: SnapshotShape = {
  document: 'press-file',
  place: 'press-file',
  version: latestVersion('press-file'),
  tables: otherTables,
  itemsOf: tables => recordsOf(tables, otherTables),
  take: (json, tables) => {
    const record: RecordChange = JSON.parse(json)
    apply(tables, record)
  },
  merged: ({ contacts }, read) => ({ ...read, contacts }),
  checked: item => {
    const found = itemSchema.safeParse(item)
    if (!found.success) return refuse('invalid', 'table')
    const { table, id, value } = found.data
    return checkedRecord(table, id, value)
  },
}

export const snapshotShapes: readonly SnapshotShape[] = [contactsShape, others]

/** The snapshot that keeps a table. */
export const snapshotOf = (table: TableName): SnapshotShape['document'] =>
  table === 'contacts' ? contactsShape.document : others.document

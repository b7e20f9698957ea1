import * as z from 'zod'
import { type Contact, contactSchema } from './contact.ts'
import { importTargets } from './contact-import.ts'
import { type ContactList, contactListSchema } from './contact-list.ts'
import {
  type LastUse,
  lastUseSchema,
  type RefusedIdentity,
  refusedIdentitySchema,
  type Use,
  useSchema,
} from './contact-use.ts'
import { contactColumns } from './contact-view.ts'
import { type Deed, deedSchema } from './deed.ts'
import { type DistinctPair, distinctPairSchema } from './duplicate.ts'
import { type Outlet, outletSchema } from './outlet.ts'
import { listOf } from './text.ts'

/** What the person chose for the press file as a whole. */
export const preferencesSchema = z.strictObject({
  /** Rubriques: the vocabulary that beats are chosen from. */
  beats: listOf(z.string().trim().min(1).max(60), 300),
  /** Contacts unused for that many years come up for review. */
  reviewYears: z.int().min(1).max(10).default(3),
  columns: z
    .array(z.enum(contactColumns))
    .min(1)
    .max(contactColumns.length)
    .default(['name', 'outlet', 'beats', 'mail', 'phone', 'tags']),
})

/** Where the columns of a file went last time; the id tells its headings. */
export const rememberedMappingSchema = z.strictObject({
  id: z.string().min(1).max(200),
  mapping: z.array(z.enum(importTargets)).max(500),
  usedAt: z.iso.datetime({ precision: 3 }),
})

/** Things of which there is one, by name: the preferences, the key of the hashes, whom an erasure is not done with. */
export const singleSchema = z.discriminatedUnion('id', [
  z.strictObject({ id: z.literal('preferences'), value: preferencesSchema }),
  /** Secret of this press file, hex: without it nobody can try identifiers against the hashes. */
  z.strictObject({ id: z.literal('hash-key'), value: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** Contacts gone from the records, and not yet from the files beside them. */
  z.strictObject({ id: z.literal('erasing'), value: z.array(z.string()) }),
])

export type Preferences = z.output<typeof preferencesSchema>
export type RememberedMapping = z.output<typeof rememberedMappingSchema>
export type SingleRecord = z.output<typeof singleSchema>

/** The records of the press file, table by table. */
export type Tables = {
  readonly contacts: Contact
  readonly outlets: Outlet
  readonly contactLists: ContactList
  readonly deeds: Deed
  readonly distinctPairs: DistinctPair
  readonly uses: Use
  readonly lastUses: LastUse
  readonly refusedIdentities: RefusedIdentity
  readonly rememberedMappings: RememberedMapping
  readonly singles: SingleRecord
}

export type TableName = keyof Tables

export const tableSchemas: { readonly [T in TableName]: z.ZodType<Tables[T]> } = {
  contacts: contactSchema,
  outlets: outletSchema,
  contactLists: contactListSchema,
  deeds: deedSchema,
  distinctPairs: distinctPairSchema,
  uses: useSchema,
  lastUses: lastUseSchema,
  refusedIdentities: refusedIdentitySchema,
  rememberedMappings: rememberedMappingSchema,
  singles: singleSchema,
}

/** One record that takes a new value, or goes away. */
export type RecordChange = {
  readonly [T in TableName]: { readonly table: T; readonly id: string; readonly value: Tables[T] | null }
}[TableName]

export const defaultPreferences: Preferences = preferencesSchema.parse({
  beats: [
    'Agriculture',
    'Culture',
    'Défense',
    'Économie',
    'Éducation',
    'Énergie',
    'Environnement',
    'Europe',
    'Finances publiques',
    'Industrie',
    'International',
    'Intérieur',
    'Justice',
    'Logement',
    'Médias',
    'Numérique',
    'Outre-mer',
    'Politique',
    'Recherche',
    'Santé',
    'Social',
    'Sport',
    'Territoires',
    'Tourisme',
    'Transports',
    'Travail',
  ],
})

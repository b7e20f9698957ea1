import * as z from 'zod'
import type { Question } from './channels.ts'
import { contactDraftSchema, contactSchema } from './contact.ts'
import { conditionSchema } from './contact-condition.ts'
import {
  importCountsSchema,
  importLimits,
  importOptionsSchema,
  importTargets,
  importVerdicts,
  plannedRowSchema,
  readingSchema,
} from './contact-import.ts'
import {
  contactListDraftSchema,
  contactListSchema,
  listSummarySchema,
  membershipSchema,
} from './contact-list.ts'
import { historyEntrySchema, useSchema } from './contact-use.ts'
import { contactRowSchema, contactRowsSchema, contactViewSchema, selectionSchema } from './contact-view.ts'
import { deedSchema, undoneSchema } from './deed.ts'
import { comparisonSchema, confidences, duplicatePairSchema } from './duplicate.ts'
import { day } from './moment.ts'
import { outletDraftSchema, outletRowSchema, outletSchema } from './outlet.ts'
import { preferencesSchema } from './press-file.ts'
import { id, lengths, listOf, words } from './text.ts'

const nothing = z.strictObject({})
const byId = z.strictObject({ id })
const session = z.strictObject({ session: id })
const window = { from: z.int().min(0).default(0), count: z.int().min(1).max(500).default(100) }
const term = z.string().trim().min(1).max(60)

/** A file that was written where the person wanted it: its name, never its folder, and how many are in it. */
const written = z.strictObject({ fileName: z.string(), count: z.int(), leftOut: z.int() })

/** What was done at once can be undone at once, by its id. Null where nothing had to be done. */
const done = z.strictObject({ deed: deedSchema.nullable() })

/** Bytes of a dropped file in base64: the door lets only text through. */
const bytes = z.base64().max(1_400_000)

/** What the worker of the press file answers. Main only passes it on, and opens the dialogs. */
export const pressFileContract = {
  'contacts.view': { in: z.strictObject({ view: contactViewSchema, ...window }), out: contactRowsSchema },
  /** Identities of a stretch of a view, for a selection that reaches further than what is on the screen. */
  'contacts.ids': {
    in: z.strictObject({
      view: contactViewSchema,
      from: z.int().min(0),
      count: z.int().min(1).max(20_000),
    }),
    out: z.array(id),
  },
  /** The contact of that id, or the one that it was merged into. */
  'contacts.get': { in: byId, out: contactSchema },
  'contacts.create': {
    in: z.strictObject({ draft: contactDraftSchema, from: z.enum(['hand', 'signature']).default('hand') }),
    out: contactSchema,
  },
  'contacts.save': { in: z.strictObject({ id, draft: contactDraftSchema }), out: contactSchema },
  'contacts.remove': { in: z.strictObject({ selection: selectionSchema }), out: done },
  'contacts.tag': {
    in: z.strictObject({ selection: selectionSchema, add: listOf(term, 20), remove: listOf(term, 20) }),
    out: done,
  },
  'contacts.history': { in: byId, out: z.array(historyEntrySchema) },
  /** Reads a pasted mail signature; nothing is stored. */
  'contacts.fromSignature': { in: z.strictObject({ text: z.string().max(20_000) }), out: contactDraftSchema },
  /** The words in use, most frequent first, for fields that propose them. */
  'contacts.vocabulary': {
    in: nothing,
    out: z.strictObject({
      tags: z.array(z.string()),
      beats: z.array(z.string()),
      outlets: z.array(z.string()),
      roles: z.array(z.string()),
    }),
  },
  /** Every word of the names of people and outlets, once: the spelling check accepts them. */
  'contacts.names': { in: nothing, out: z.array(z.string()) },

  'outlets.list': { in: nothing, out: z.array(outletRowSchema) },
  'outlets.get': { in: byId, out: outletSchema },
  'outlets.create': { in: outletDraftSchema, out: outletSchema },
  /** A new name is written into the functions of its contacts too. `taken` when another outlet answers to it. */
  'outlets.save': { in: z.strictObject({ id, draft: outletDraftSchema }), out: outletSchema },
  'outlets.remove': { in: byId, out: done },

  'contactLists.list': { in: nothing, out: z.array(listSummarySchema) },
  'contactLists.get': { in: byId, out: contactListSchema },
  'contactLists.create': { in: contactListDraftSchema, out: contactListSchema },
  /** `invalid` at `draft.where` when the list would hold itself. */
  'contactLists.save': { in: z.strictObject({ id, draft: contactListDraftSchema }), out: contactListSchema },
  'contactLists.remove': { in: byId, out: done },
  'contactLists.add': { in: z.strictObject({ id, selection: selectionSchema }), out: done },
  'contactLists.takeOff': { in: z.strictObject({ id, selection: selectionSchema }), out: done },
  /** How many a condition finds while it is being made. */
  'contactLists.count': {
    in: z.strictObject({ where: conditionSchema }),
    out: z.strictObject({ recipients: z.int(), opposed: z.int() }),
  },
  'contactLists.why': { in: z.strictObject({ id, contactId: id }), out: membershipSchema },

  /** The latest first. */
  'deeds.list': { in: nothing, out: z.array(deedSchema) },
  'deeds.undo': { in: byId, out: undoneSchema },

  /** Asks for files, and reads them. */
  'imports.choose': { in: nothing, out: readingSchema },
  /** Dropped files come through the door in pieces: first their names and sizes, then their bytes in order. */
  'imports.open': {
    in: z.strictObject({
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(lengths.line), size: z.int().min(0) }))
        .min(1)
        .max(importLimits.files),
    }),
    out: session,
  },
  'imports.take': { in: z.strictObject({ session: id, file: z.int().min(0).max(49), bytes }), out: nothing },
  'imports.read': { in: session, out: readingSchema },
  'imports.paste': {
    in: z.strictObject({ text: z.string().min(1).max(importLimits.pasted) }),
    out: readingSchema,
  },
  /** Says what would happen; nothing is written. */
  'imports.plan': {
    in: z.strictObject({
      session: id,
      mappings: z.array(z.array(z.enum(importTargets)).max(500)).max(50),
      options: importOptionsSchema,
    }),
    out: importCountsSchema,
  },
  'imports.rows': {
    in: z.strictObject({ session: id, verdict: z.enum(importVerdicts).nullable(), ...window }),
    out: z.strictObject({ total: z.int(), rows: z.array(plannedRowSchema) }),
  },
  'imports.apply': {
    in: session,
    out: z.strictObject({ deed: deedSchema.nullable(), counts: importCountsSchema }),
  },
  /** Stops what the session is doing and forgets it. Nothing of it is written. */
  'imports.stop': { in: session, out: nothing },
  /** The refused rows as a file that can be corrected and imported again. */
  'imports.saveRefused': { in: session, out: written },

  'contactExports.save': {
    in: z.strictObject({
      /** Null for everyone. A whole list is a view with `{ list }` as its condition. */
      selection: selectionSchema.nullable(),
      format: z.enum(['csv', 'xlsx', 'vcard-4', 'vcard-3']),
      purpose: words(lengths.line),
      /** Those who objected to being written to are left out unless the file is not for writing to them. */
      withOpposed: z.boolean().default(false),
    }),
    out: written,
  },

  /** Starts over in the background; `duplicates` is announced as changed when it is done. */
  'duplicates.scan': { in: nothing, out: nothing },
  'duplicates.list': {
    in: z.strictObject({ confidence: z.enum(confidences).nullable(), ...window }),
    out: z.strictObject({
      state: z.enum(['never', 'scanning', 'ready', 'outdated']),
      total: z.int(),
      sure: z.int(),
      pairs: z.array(duplicatePairSchema),
    }),
  },
  'duplicates.compare': { in: z.strictObject({ one: id, other: id }), out: comparisonSchema },
  /** `other` goes into `one`, which takes the draft; lists and former identities follow. */
  'duplicates.merge': { in: z.strictObject({ one: id, other: id, draft: contactDraftSchema }), out: done },
  /** Merges all pairs of which the rules are sure, each as it is proposed, as one deed. */
  'duplicates.mergeSure': { in: nothing, out: done },
  'duplicates.setDistinct': {
    in: z.strictObject({ one: id, other: id, areDistinct: z.boolean() }),
    out: nothing,
  },

  'privacy.log': {
    in: z.strictObject(window),
    out: z.strictObject({ total: z.int(), uses: z.array(useSchema) }),
  },
  /** Everything that is held about a contact, its origins and its uses, as a file. */
  'privacy.sheet': { in: z.strictObject({ id, format: z.enum(['docx', 'json']) }), out: written },
  /** `on` empty takes the objection back. */
  'privacy.oppose': { in: z.strictObject({ id, on: day, note: words(lengths.line) }), out: contactSchema },
  'privacy.review': {
    in: z.strictObject(window),
    out: z.strictObject({ total: z.int(), years: z.int(), rows: z.array(contactRowSchema) }),
  },
  'privacy.keep': { in: z.strictObject({ selection: selectionSchema }), out: done },
  /** For good. `keepOut` remembers by a keyed hash not to take the person in again. */
  'privacy.erase': {
    in: z.strictObject({ selection: selectionSchema, keepOut: z.boolean() }),
    out: z.strictObject({
      erased: z.int(),
      /** Released documents that name them and cannot be changed. */
      released: z.array(z.string()),
    }),
  },

  'preferences.get': { in: nothing, out: preferencesSchema },
  'preferences.save': { in: preferencesSchema, out: preferencesSchema },
} as const satisfies Record<PressFileQuestion, { in: z.ZodType; out: z.ZodType }>

/** The questions that the press file answers. */
export type PressFileQuestion = Extract<
  Question,
  `${'contacts' | 'outlets' | 'contactLists' | 'deeds' | 'imports' | 'contactExports' | 'duplicates' | 'privacy' | 'preferences'}.${string}`
>

/** How far long work has come: a session of an import, or the scan for duplicates. `total` is 0 while unknown. */
export const progressSchema = z.strictObject({
  work: z.string().max(60),
  step: z.enum(['reading', 'comparing', 'writing', 'scanning']),
  done: z.int(),
  total: z.int(),
})
export type Progress = z.output<typeof progressSchema>

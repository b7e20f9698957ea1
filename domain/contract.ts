import * as z from 'zod'
import { binnedNouns, binnedSchema } from './binned.ts'
import { boilerplateSchema } from './boilerplate.ts'
import type { Announcement, Question } from './channels.ts'
import { documentsContract } from './documents-contract.ts'
import { eventNoteDraftSchema, eventNoteSchema } from './event-note.ts'
import { followingContract } from './following-contract.ts'
import { historySchema } from './history.ts'
import { issuerDraftSchema, issuerSchema } from './issuer.ts'
import { isNoteLink } from './link.ts'
import { day } from './moment.ts'
import { startFlagSchema } from './note-start/start-flag.ts'
import { pressFileContract, progressSchema } from './press-file-contract.ts'
import { noteKinds, pressNoteDraftSchema, pressNoteSchema } from './press-note.ts'
import { settingsSchema } from './settings.ts'
import { foundNoteSchema, soughtSchema } from './sought.ts'
import { eventSummarySchema, noteSummarySchema } from './summaries.ts'
import { templateDraftSchema, templateSchema } from './template.ts'
import { id, lengths } from './text.ts'
import { storeFailureSchema, troubleSchema } from './trouble.ts'
import { versionSchema, versionSummarySchema } from './version.ts'

const nothing = z.strictObject({})
const byId = z.strictObject({ id })
const ofNote = z.strictObject({ noteId: id })
const word = z.string().min(1).max(lengths.name)
const boilerplateDraft = boilerplateSchema.omit({ id: true, changedAt: true })

const appInfo = z.strictObject({
  version: z.string(),
  runtime: z.string(),
  /** Why the store did not open; null when all is well. */
  storeFailure: storeFailureSchema.nullable(),
})

const ownContract = {
  'app.info': { in: nothing, out: appInfo },
  'app.openLink': { in: z.strictObject({ href: z.string().max(2_000).refine(isNoteLink) }), out: nothing },
  'app.readyToClose': { in: nothing, out: nothing },
  'settings.get': { in: nothing, out: settingsSchema },
  'settings.save': { in: settingsSchema, out: settingsSchema },
  'demonstration.load': { in: nothing, out: z.strictObject({ eventNoteId: id, pressNoteId: id }) },
  'troubles.list': { in: nothing, out: z.array(troubleSchema) },
  'troubles.takeLastGood': { in: z.strictObject({ id: z.string().max(200) }), out: nothing },
  'troubles.dismiss': { in: z.strictObject({ id: z.string().max(200) }), out: nothing },
  'eventNotes.list': { in: nothing, out: z.array(eventSummarySchema) },
  'eventNotes.get': { in: byId, out: eventNoteSchema },
  'eventNotes.create': { in: eventNoteDraftSchema, out: eventNoteSchema },
  'eventNotes.save': { in: z.strictObject({ id, draft: eventNoteDraftSchema }), out: eventNoteSchema },
  'eventNotes.remove': { in: byId, out: nothing },
  'eventNotes.restore': { in: byId, out: eventNoteSchema },
  'pressNotes.list': { in: nothing, out: z.array(noteSummarySchema) },
  'pressNotes.get': { in: byId, out: pressNoteSchema },
  'pressNotes.create': {
    in: z.strictObject({ kind: z.enum(noteKinds), eventNoteId: id.nullable() }),
    out: pressNoteSchema,
  },
  /** A new note from a template, from an earlier note (for another day) or as another kind of the same news. */
  'pressNotes.start': {
    in: z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('template'), templateId: id, eventNoteId: id.nullable() }),
      z.strictObject({ from: z.literal('note'), noteId: id, day }),
      z.strictObject({ from: z.literal('kind'), noteId: id, kind: z.enum(noteKinds) }),
    ]),
    /** `flags` is what has to be read again in it, not kept with the note. */
    out: z.strictObject({ note: pressNoteSchema, flags: z.array(startFlagSchema) }),
  },
  'pressNotes.save': { in: z.strictObject({ id, draft: pressNoteDraftSchema }), out: pressNoteSchema },
  'pressNotes.remove': { in: byId, out: nothing },
  'pressNotes.restore': { in: byId, out: pressNoteSchema },
  /** Asks where to save; the answer carries the chosen file's name, never its folder. */
  'pressNotes.export': { in: byId, out: z.strictObject({ fileName: z.string() }) },
  'pressNotes.showExported': { in: byId, out: nothing },
  /** Prints what the window shows for paper; refuses with `no-printer`, or `cancelled` by the person. */
  'pressNotes.print': { in: nothing, out: nothing },
  'versions.list': { in: ofNote, out: z.array(versionSummarySchema) },
  'versions.get': { in: ofNote.extend({ id }), out: versionSchema },
  'versions.keep': {
    in: ofNote.extend({ name: z.string().min(1).max(lengths.line) }),
    out: versionSummarySchema,
  },
  /** Null where nothing is remembered. */
  'histories.get': { in: ofNote, out: historySchema.nullable() },
  'histories.save': { in: ofNote.extend({ history: historySchema }), out: nothing },
  'bin.list': { in: nothing, out: z.array(binnedSchema) },
  'bin.erase': { in: z.strictObject({ noun: z.enum(binnedNouns), id }), out: nothing },
  'texts.find': { in: soughtSchema, out: z.array(foundNoteSchema) },
  'texts.replace': {
    in: z.strictObject({
      sought: soughtSchema,
      by: z.string().max(lengths.line),
      noteIds: z.array(id).max(10_000),
    }),
    out: z.strictObject({ notes: z.int(), places: z.int() }),
  },
  /** For each text the stretches that are misspelt, in UTF-16 units. */
  'spelling.check': {
    in: z.strictObject({ texts: z.array(z.string().max(lengths.paragraph)).max(2_000) }),
    out: z.array(z.array(z.strictObject({ from: z.int(), to: z.int() }))),
  },
  'spelling.suggest': { in: z.strictObject({ word }), out: z.array(z.string()) },
  'spelling.own': { in: nothing, out: z.array(z.string()) },
  'spelling.learn': { in: z.strictObject({ word }), out: nothing },
  'spelling.forget': { in: z.strictObject({ word }), out: nothing },
  'issuers.list': { in: nothing, out: z.array(issuerSchema) },
  'issuers.create': { in: issuerDraftSchema, out: issuerSchema },
  'issuers.save': { in: z.strictObject({ id, draft: issuerDraftSchema }), out: issuerSchema },
  'issuers.remove': { in: byId, out: nothing },
  'issuers.restore': { in: byId, out: issuerSchema },
  'boilerplates.list': { in: nothing, out: z.array(boilerplateSchema) },
  'boilerplates.create': { in: boilerplateDraft, out: boilerplateSchema },
  'boilerplates.save': { in: z.strictObject({ id, draft: boilerplateDraft }), out: boilerplateSchema },
  'boilerplates.remove': { in: byId, out: nothing },
  'boilerplates.restore': { in: byId, out: boilerplateSchema },
  /** How many notes hold a copy of each; one that no note holds is left out. */
  'boilerplates.uses': { in: nothing, out: z.array(z.strictObject({ id, notes: z.int().min(1) })) },
  /** The person’s own; those that come with Mallette are in shipped-templates.ts. */
  'templates.list': { in: nothing, out: z.array(templateSchema) },
  'templates.create': { in: templateDraftSchema, out: templateSchema },
  'templates.save': { in: z.strictObject({ id, draft: templateDraftSchema }), out: templateSchema },
  'templates.remove': { in: byId, out: nothing },
  'templates.restore': { in: byId, out: templateSchema },
} as const satisfies Partial<Record<Question, { in: z.ZodType; out: z.ZodType }>>

type Contract = typeof ownContract &
  typeof pressFileContract &
  typeof followingContract &
  typeof documentsContract

/** For each question, what goes in and what comes back. Unknown keys are refused in both directions. */
export const contract: Contract & Record<Question, { in: z.ZodType; out: z.ZodType }> = {
  ...ownContract,
  ...pressFileContract,
  ...followingContract,
  ...documentsContract,
}

export const nouns = [
  'settings',
  'troubles',
  'eventNotes',
  'pressNotes',
  'contacts',
  'outlets',
  'contactLists',
  'deeds',
  'duplicates',
  'preferences',
  'uses',
  'issuers',
  'boilerplates',
  'templates',
  'versions',
  'bin',
  'spelling',
  'registers',
  'releases',
  'dispatches',
  'photos',
  'pictures',
] as const
export const commands = [
  'new-event',
  'new-note',
  'export',
  'home',
  'events',
  'notes',
  'contacts',
  'library',
  'settings',
  'guide',
  'undo',
  'redo',
  'find',
  'find-everywhere',
  'palette',
  'print',
  'open-document',
  'focus-mode',
  'shortcuts',
] as const

/** For each announcement, what it carries. */
export const announced = {
  /** Something of this noun changed: whoever shows it asks again. */
  changed: z.strictObject({ noun: z.enum(nouns), id: z.string().max(lengths.name) }),
  /** A command of the menu. */
  command: z.strictObject({ name: z.enum(commands) }),
  /** The window is about to close: write what is pending, then ask `app.readyToClose`. */
  closing: nothing,
  /** How far long work on the press file has come. */
  progress: progressSchema,
} as const satisfies Record<Announcement, z.ZodType>

export type Noun = (typeof nouns)[number]
export type Command = (typeof commands)[number]

/** What the page hands over, before defaults are filled in. */
export type Asked<Q extends Question> = z.input<(typeof contract)[Q]['in']>
/** What a handler receives, after parsing. */
export type Given<Q extends Question> = z.output<(typeof contract)[Q]['in']>
/** What comes back to the page. */
export type Answered<Q extends Question> = z.output<(typeof contract)[Q]['out']>
export type Announced<A extends Announcement> = z.output<(typeof announced)[A]>

import * as z from 'zod'
import { boilerplateSchema } from './boilerplate.ts'
import type { Announcement, Question } from './channels.ts'
import { eventNoteDraftSchema, eventNoteSchema } from './event-note.ts'
import { issuerDraftSchema, issuerSchema } from './issuer.ts'
import { isNoteLink } from './link.ts'
import { pressFileContract, progressSchema } from './press-file-contract.ts'
import { noteKinds, pressNoteDraftSchema, pressNoteSchema } from './press-note.ts'
import { settingsSchema } from './settings.ts'
import { eventSummarySchema, noteSummarySchema } from './summaries.ts'
import { id, lengths } from './text.ts'
import { storeFailureSchema, troubleSchema } from './trouble.ts'

const nothing = z.strictObject({})
const byId = z.strictObject({ id })
const boilerplateDraft = boilerplateSchema.omit({ id: true, changedAt: true })

const appInfo = z.strictObject({
  version: z.string(),
  runtime: z.string(),
  /** Why the store did not open; null when all is well. */
  storeFailure: storeFailureSchema.nullable(),
})

/** For each question, what goes in and what comes back. Unknown keys are refused in both directions. */
export const contract = {
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
  'pressNotes.save': { in: z.strictObject({ id, draft: pressNoteDraftSchema }), out: pressNoteSchema },
  'pressNotes.remove': { in: byId, out: nothing },
  'pressNotes.restore': { in: byId, out: pressNoteSchema },
  /** Asks where to save; the answer carries the chosen file's name, never its folder. */
  'pressNotes.export': { in: byId, out: z.strictObject({ fileName: z.string() }) },
  'pressNotes.showExported': { in: byId, out: nothing },
  ...pressFileContract,
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
} as const satisfies Record<Question, { in: z.ZodType; out: z.ZodType }>

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

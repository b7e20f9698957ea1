import * as z from 'zod'
import { registerChangeSchema, registerRulesSchema, registerSchema } from './accreditation.ts'
import type { Question } from './channels.ts'
import { dispatchSummarySchema, holderSchema, recipientSchema } from './dispatch.ts'
import { eventPhotoSchema } from './event-photo.ts'
import { mailingPlanSchema, mailingSchema, preparedMailSchema } from './mailing.ts'
import { day } from './moment.ts'
import { correctionSchema, pressNoteSchema } from './press-note.ts'
import {
  gateSchema,
  recogniseSchema,
  recognitionSchema,
  releaseSchema,
  releaseSummarySchema,
} from './release.ts'
import { periodSchema, statisticsSchema } from './statistics.ts'
import { id, instant, lengths, words } from './text.ts'

const nothing = z.strictObject({})
const byId = z.strictObject({ id })
const ofNote = z.strictObject({ noteId: id })
const ofEvent = z.strictObject({ eventNoteId: id })
/** A file that was written where the person wanted it: its name, never its folder. */
const written = z.strictObject({ fileName: z.string() })
const line = words(lengths.line)

/** What becomes of a visit and of its notes: accreditations, release, distribution, and what is outdated. */
export const followingContract = {
  /** An empty one where nobody has asked for anything yet; `not-found` without its event. */
  'registers.get': { in: ofEvent, out: registerSchema },
  /** All of the changes or none. */
  'registers.apply': {
    in: ofEvent.extend({ changes: z.array(registerChangeSchema).min(1).max(5_000) }),
    out: nothing,
  },
  'registers.setRules': { in: ofEvent.extend({ rules: registerRulesSchema }), out: nothing },
  /** Asks for a sheet (CSV, XLSX) and reads its cells; nothing is stored. */
  'registers.readSheet': {
    in: nothing,
    out: z.strictObject({ fileName: z.string(), rows: z.array(z.array(z.string()).max(100)).max(5_001) }),
  },
  /** For each person the contact of the press file that she seems to be, or null. */
  'registers.match': {
    in: z.strictObject({
      people: z.array(z.strictObject({ given: line, family: line, mail: line, outlet: line })).max(5_000),
    }),
    out: z.array(id.nullable()),
  },
  /** The sheet that a desk gets, identity data included. `desk` counts in the event; null is no desk in particular. */
  'registers.saveSheet': {
    in: ofEvent.extend({
      format: z.enum(['xlsx', 'docx']),
      desk: z.int().min(0).max(20).nullable(),
      sequence: id.nullable(),
    }),
    out: written.extend({ count: z.int() }),
  },
  /** A mail to the desk with the sheet attached; `no-recipient` when the desk has no mail address. */
  'registers.deskMail': {
    in: ofEvent.extend({ desk: z.int().min(0).max(20), way: z.enum(['open', 'save']) }),
    out: preparedMailSchema,
  },

  'releases.list': { in: nothing, out: z.array(releaseSummarySchema) },
  /** The last release of a note. */
  'releases.get': { in: ofNote, out: releaseSchema },
  /** What a release under this number would meet; null asks for the number of the note, or the next one. */
  'releases.prepare': {
    in: ofNote.extend({ number: words(lengths.name).nullable().default(null) }),
    out: gateSchema,
  },
  /**
   * Gives the note its number (empty for none) and keeps it as it is, with its files. Refuses with `blocked` at
   * `number` or ``, with `taken` at `number`.
   */
  'releases.release': {
    in: ofNote.extend({ number: words(lengths.name) }),
    out: releaseSummarySchema,
  },
  'releases.saveFile': { in: byId.extend({ name: z.string().min(1).max(lengths.line) }), out: written },
  'releases.saveRegister': { in: z.strictObject({ format: z.enum(['xlsx', 'csv']) }), out: written },
  'releases.recognise': { in: recogniseSchema, out: recognitionSchema },
  /** A draft that updates, corrects, replaces or cancels a released note, linked to it. */
  'releases.correct': {
    in: ofNote.extend({ effect: correctionSchema.shape.effect }),
    out: pressNoteSchema,
  },

  'pressNotes.exportPdf': { in: byId, out: written },
  /** A zip of all that leaves with the note, with a list of contents and their SHA-256. */
  'pressNotes.exportFolder': { in: byId, out: written },
  /** The programme as a calendar file; `step` counts in printed order, null is all of it. */
  'calendars.save': {
    in: ofEvent.extend({ step: z.int().min(0).max(5_000).nullable() }),
    out: written,
  },
  'roadSheets.save': { in: ofEvent.extend({ day, format: z.enum(['docx', 'pdf']) }), out: written },

  'mailings.plan': {
    in: mailingSchema.pick({ noteId: true, to: true, subject: true }),
    out: mailingPlanSchema,
  },
  /** Prepares drafts, logs whom they are for. Refuses with `no-recipient`, `too-large`, `no-program`. */
  'mailings.prepare': { in: mailingSchema, out: preparedMailSchema },
  /** The same as text to paste in a webmail, with the addresses batch by batch. */
  'mailings.text': {
    in: mailingSchema.pick({ noteId: true, to: true, subject: true }),
    out: z.strictObject({ subject: z.string(), text: z.string(), batches: z.array(z.string()) }),
  },

  /** The latest first; null is all of them. */
  'dispatches.list': {
    in: z.strictObject({ noteId: id.nullable(), eventNoteId: id.nullable() }),
    out: z.array(dispatchSummarySchema),
  },
  'dispatches.recipients': { in: byId, out: z.array(recipientSchema) },
  /** Who has what: each address once, those whose last mail is outdated first. */
  'dispatches.holders': {
    in: z.strictObject({ noteId: id.nullable(), eventNoteId: id.nullable() }),
    out: z.array(holderSchema),
  },

  'photos.list': { in: ofEvent, out: z.array(eventPhotoSchema) },
  /** `at` empty is now: a photo that was removed comes back with its own. `too-large` beyond `mostPhotos`. */
  'photos.add': {
    in: eventPhotoSchema.omit({ id: true }).extend({ at: z.union([instant, z.literal('')]).default('') }),
    out: eventPhotoSchema,
  },
  'photos.save': { in: byId.extend({ caption: line, credit: words(lengths.name) }), out: eventPhotoSchema },
  'photos.remove': { in: byId, out: nothing },
  'photos.saveFile': { in: byId, out: written },

  'statistics.get': { in: periodSchema, out: statisticsSchema },
  'statistics.save': {
    in: periodSchema.extend({
      /** The picture is drawn by the page. */
      as: z.union([
        z.strictObject({ format: z.literal('xlsx') }),
        z.strictObject({ format: z.literal('png'), base64: z.base64().max(2_000_000) }),
      ]),
    }),
    out: written,
  },
} as const satisfies Record<FollowingQuestion, { in: z.ZodType; out: z.ZodType }>

/** The questions about what follows from a visit and its notes. */
export type FollowingQuestion = Extract<
  Question,
  | `${'registers' | 'releases' | 'calendars' | 'roadSheets' | 'mailings' | 'dispatches' | 'photos' | 'statistics'}.${string}`
  | 'pressNotes.exportPdf'
  | 'pressNotes.exportFolder'
>

import * as z from 'zod'
import type { Question } from './channels.ts'
import { charterSchema } from './charter.ts'
import { longestPasted } from './document-limits.ts'
import { issuerDraftSchema, logoSchema } from './issuer.ts'
import { pictureSchema } from './picture.ts'
import { noteFileSchema } from './press-note.ts'
import { openedSchema } from './returned.ts'
import { id, lengths, words } from './text.ts'

const nothing = z.strictObject({})
const session = z.strictObject({ session: id })
const ofToken = z.strictObject({ token: id })
const name = z.string().min(1).max(lengths.line)
/** A file that was written where the person wanted it: its name, never its folder. */
const written = z.strictObject({ fileName: z.string() })
/** A piece of a file, in order. */
const bytes = z.base64().max(1_400_000)

/** Why a part of a template was not taken. */
export const lookReportKinds = ['taken', 'kept-ours', 'left-out'] as const

/** Notes as documents: in other forms, coming back from Word, old ones read, pictures and charters. */
export const documentsContract = {
  'pictures.add': {
    in: pictureSchema.pick({ mediaType: true, base64: true }),
    out: pictureSchema.pick({ id: true, width: true, height: true }),
  },
  'pictures.get': { in: pictureSchema.pick({ id: true }), out: pictureSchema },

  /** Asks where to save; `cancelled` by the person or by `exports.stop`. Long ones announce their progress (work `export`). */
  'exports.save': {
    in: z.strictObject({ noteId: id, format: z.enum(['html', 'txt', 'odt']) }),
    out: written,
  },
  'exports.stop': { in: nothing, out: nothing },

  /** A file that the person chooses, or that the system handed over (`not-found` when none waits). Nothing is stored. */
  'documents.open': { in: z.strictObject({ from: z.enum(['dialog', 'system']) }), out: openedSchema },
  /** A dropped file comes through the door in pieces. */
  'documents.begin': { in: z.strictObject({ name, size: z.int().min(0) }), out: session },
  'documents.take': { in: session.extend({ bytes }), out: nothing },
  'documents.read': { in: session, out: openedSchema },
  'documents.readText': {
    in: z.strictObject({ text: z.string().min(1).max(longestPasted) }),
    out: openedSchema,
  },
  /** Puts the accepted differences into the note and its event, all or none, with a version kept before. */
  'documents.apply': {
    in: ofToken.extend({ accepted: z.array(z.string().max(60)).max(5_000) }),
    out: z.strictObject({ noteId: id, eventNoteId: id.nullable(), notApplied: z.array(z.string()) }),
  },
  /** Makes a note of it, with its event: of what the file carries (`draft` null), or of the reading as it was corrected. */
  'documents.adopt': {
    in: ofToken.extend({ draft: noteFileSchema.nullable() }),
    out: z.strictObject({ noteId: id, eventNoteId: id.nullable() }),
  },
  'documents.close': { in: ofToken, out: nothing },
  /** Reads a folder of old notes into drafts, with progress (work `documents`) until `documents.stop`. */
  'documents.readFolder': {
    in: nothing,
    out: z.strictObject({
      isStopped: z.boolean(),
      files: z.array(
        z.strictObject({
          fileName: z.string(),
          became: z.enum(['draft', 'known', 'unreadable']),
          noteId: id.nullable(),
          title: z.string(),
          /** Fields of which the rules are not sure. */
          doubtful: z.int(),
        }),
      ),
    }),
  },
  'documents.stop': { in: nothing, out: nothing },

  /** An issuer with its letterhead, contacts and charter as a file for colleagues; without number series. */
  'charters.save': { in: z.strictObject({ issuerId: id }), out: written },
  'charters.read': { in: nothing, out: issuerDraftSchema },
  /** The look of a document or template of the person's own, and what was taken of it. Nothing is stored. */
  'charters.fromWord': {
    in: nothing,
    out: z.strictObject({
      charter: charterSchema,
      logo: logoSchema.nullable(),
      footer: z.array(words(lengths.line)).max(4),
      report: z.array(
        z.strictObject({
          what: words(lengths.line),
          became: z.enum(lookReportKinds),
          detail: words(lengths.line),
        }),
      ),
    }),
  },
} as const satisfies Record<DocumentsQuestion, { in: z.ZodType; out: z.ZodType }>

/** The questions about notes as documents. */
export type DocumentsQuestion = Extract<
  Question,
  `${'pictures' | 'exports' | 'documents' | 'charters'}.${string}`
>

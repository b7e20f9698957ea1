import * as z from 'zod'
import { boilerplateCopySchema } from './boilerplate.ts'
import { eventFactsShape } from './event-note.ts'
import { issuerDraftSchema } from './issuer.ts'
import { httpsLink } from './link.ts'
import { clock, day, givenDay } from './moment.ts'
import { pressContactSchema } from './press-contact.ts'
import { richTextSchema } from './rich-text.ts'
import { id, instant, lengths, listOf, words } from './text.ts'

export const noteKinds = [
  'note-aux-redactions',
  'communique',
  'invitation',
  'agenda',
  'point-presse',
  'dossier',
] as const

/** What each kind is called in French: on the page, in file names and in the document's properties. */
export const kindTitles: Record<(typeof noteKinds)[number], string> = {
  'note-aux-redactions': 'Note aux rédactions',
  communique: 'Communiqué de presse',
  invitation: 'Invitation presse',
  agenda: 'Agenda prévisionnel',
  'point-presse': 'Point presse',
  dossier: 'Dossier de presse',
}

export const noteStatuses = ['draft', 'released', 'superseded'] as const

/** What a note does to an earlier one. `number` is that of the earlier note, printed as it was. */
export const correctionSchema = z.strictObject({
  effect: z.enum(['updates', 'corrects', 'cancels-and-replaces', 'cancels']),
  noteId: id.nullable().default(null),
  number: words(lengths.name),
  day: day.default(''),
})

/** Nothing may be published before this local day and hour. */
export const embargoSchema = z.strictObject({ day: givenDay, clock: clock.default('') })

const contentShape = {
  kind: z.enum(noteKinds).default('note-aux-redactions'),
  title: words(lengths.line).describe('Printed above the persons; often left empty for a visit.'),
  number: words(lengths.name).describe('Without « n° ».'),
  place: words(lengths.name).describe('Where the note is dated from.'),
  date: day.default('').describe('Day of the note, YYYY-MM-DD or empty.'),
  embargo: embargoSchema.nullable().default(null).describe('Nothing may be published before.'),
  corrects: correctionSchema.nullable().default(null).describe('What the note does to an earlier one.'),
  announcement: words(lengths.sentence).describe(
    'Prints instead of the generated announcement (« se rendra en Seine-et-Marne… ») when given.',
  ),
  body: richTextSchema.describe('The text before the programme.'),
  bodyAfter: richTextSchema.describe('The text after the programme.'),
  boilerplates: listOf(boilerplateCopySchema, 20).describe('« À propos » sections.'),
  pressContacts: listOf(pressContactSchema, 12).describe('None listed prints those of the issuers.'),
  links: listOf(z.strictObject({ label: words(lengths.line), href: httpsLink }), 20),
  files: listOf(
    z.strictObject({ name: z.string().min(1).max(lengths.name), description: words(lengths.line) }),
    20,
  ),
  silenced: listOf(z.string().min(1).max(lengths.sentence), 200).describe(
    'Findings that the person has read and wants to hear no more of in this note (findingKey).',
  ),
}

export const noteContentSchema = z.strictObject(contentShape)

/** What a person may change: all but identity, status and dates, which main keeps. */
export const pressNoteDraftSchema = z.strictObject({
  ...contentShape,
  eventNoteId: id.nullable().default(null),
  issuerIds: listOf(id, 8),
})

export const pressNoteSchema = pressNoteDraftSchema.extend({
  id,
  status: z.enum(noteStatuses).default('draft'),
  version: z.int().min(1).max(9_999).default(1),
  releasedAt: z.union([instant, z.literal('')]).default(''),
  supersededBy: id.nullable().default(null),
  createdAt: instant,
  changedAt: instant,
})

/** A note that stands alone, with its issuers and the facts of its event: what other programs hand over. */
export const noteFileSchema = z
  .strictObject({
    ...contentShape,
    ...eventFactsShape,
    issuers: listOf(issuerDraftSchema, 8).describe('The first gives letterhead and hour style.'),
  })
  .meta({
    title: 'Mallette note file',
    description: 'A press note with its issuers and the facts of its event.',
  })

export type NoteKind = (typeof noteKinds)[number]
export type Correction = z.output<typeof correctionSchema>
export type NoteContent = z.output<typeof noteContentSchema>
export type PressNoteDraft = z.output<typeof pressNoteDraftSchema>
export type PressNote = z.output<typeof pressNoteSchema>
export type NoteFile = z.output<typeof noteFileSchema>

/** A note of which nothing is written yet. */
export const emptyPressNote: PressNoteDraft = pressNoteDraftSchema.parse({})

/** What a person may change of a note: all but identity, status and dates, which main keeps. */
export function noteDraftOf(note: PressNote): PressNoteDraft {
  const { id: _id, status: _status, version: _version, releasedAt: _releasedAt, ...rest } = note
  const { supersededBy: _supersededBy, createdAt: _createdAt, changedAt: _changedAt, ...draft } = rest
  return draft
}

import * as z from 'zod'
import { boilerplateCopySchema } from './boilerplate.ts'
import { eventFactsSchema, eventFactsShape } from './event-note.ts'
import { issuerDraftSchema } from './issuer.ts'
import { httpsLink, mailAddress, optionalHttpsLink } from './link.ts'
import { clock, day, givenDay } from './moment.ts'
import { pictureSchema } from './picture.ts'
import { pressContactSchema } from './press-contact.ts'
import { notePictureSchema, richTextSchema } from './rich-text.ts'
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

/** The cover of a dossier. */
export const coverSchema = z.strictObject({
  subtitle: words(lengths.sentence),
  picture: notePictureSchema.nullable().default(null),
})

/** What an invitation asks of who answers it. */
export const couponAsks = [
  'name',
  'outlet',
  'role',
  'phone',
  'mail',
  'press-card',
  'crew',
  'vehicle',
  'attendance',
] as const

/** The coupon by which the press answers an invitation, until when and to whom. */
export const couponSchema = z.strictObject({
  title: words(lengths.name),
  untilDay: day.default(''),
  untilClock: clock.default(''),
  mails: listOf(mailAddress, 5),
  phones: listOf(z.string().min(1).max(40), 5),
  form: optionalHttpsLink,
  asks: listOf(z.enum(couponAsks), couponAsks.length),
})

/** What a principal says in the media, as an agenda lists it: « 8 h 15 – Invitée de la matinale, France Inter ». */
export const appearanceSchema = z.strictObject({
  day: day.default(''),
  clock: clock.default(''),
  outlet: words(lengths.name),
  programme: words(lengths.line),
  speaker: words(lengths.name),
})

const noCover = coverSchema.parse({})

const pageShape = {
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
  cover: coverSchema.default(noCover).describe('Printed on the first page of a dossier.'),
  coupon: couponSchema.nullable().default(null).describe('Printed at the end of an invitation.'),
  appearances: listOf(appearanceSchema, 60).describe('Printed by day in an agenda.'),
}

/**
 * A note that a dossier holds whole: a copy, frozen as an « À propos » is, that knows its source. Its issuers are kept
 * without their pictures: the dossier bears its own letterhead.
 */
const annexedNoteObject = z.strictObject({
  sourceId: id.nullable().default(null),
  sourceChangedAt: z.union([instant, z.literal('')]).default(''),
  title: words(lengths.line),
  note: z.strictObject(pageShape),
  facts: eventFactsSchema.nullable().default(null),
  issuers: listOf(issuerDraftSchema, 8),
})

type AnnexedNoteObject = typeof annexedNoteObject
export interface AnnexedNote extends z.output<AnnexedNoteObject> {}
export interface AnnexedNoteInput extends z.input<AnnexedNoteObject> {}

// Named: written out in every noun that holds notes, the type of a note within a note is too long for the compiler.
export const annexedNoteSchema: z.ZodType<AnnexedNote, AnnexedNoteInput> = annexedNoteObject

const contentShape = {
  ...pageShape,
  annexes: listOf(annexedNoteSchema, 20).describe('Notes that a dossier holds whole.'),
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
    pictures: listOf(pictureSchema.omit({ addedAt: true }), 60).describe('What its pictures show.'),
  })
  .meta({
    title: 'Mallette note file',
    description: 'A press note with its issuers and the facts of its event.',
  })

export type Cover = z.output<typeof coverSchema>
export type Coupon = z.output<typeof couponSchema>
export type Appearance = z.output<typeof appearanceSchema>
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

import * as z from 'zod'
import { noteParts } from './blocks.ts'
import { noteFileSchema } from './press-note.ts'
import { readRemarks, unreadableReasons } from './read-document.ts'
import { id, lengths } from './text.ts'

/* A document that comes back: what was changed in it, field by field, and what an old note seems to say. */

/** What a difference is about, in the words of the person. */
export const differenceFields = [
  'letterhead',
  'place-date',
  'number',
  'embargo',
  'title',
  'person',
  'role',
  'announcement',
  'when-where',
  'paragraph',
  'heading',
  'list',
  'quote',
  'figure',
  'box',
  'caption',
  'programme',
  'day',
  'sequence',
  'reception',
  'hour',
  'step',
  'access',
  'desk',
  'notice',
  'contact',
  'boilerplate',
  'link',
  'coupon',
  'footer',
  'unplaced',
] as const

const name = z.string().max(lengths.line)
const long = z.string().max(40_000)

export const remarkSchema = z.strictObject({ author: name, date: z.string().max(40), text: long })

/**
 * One thing that the returned document says otherwise. `at` is the path in the note file, as blocks have it; empty
 * where it has no place. `can` says what Mallette can do: put it in the field, or only show it. `meanwhile` is what the
 * note says there now, where somebody changed it since the file left; null where nobody did.
 */
export const differenceSchema = z.strictObject({
  id: z.string().min(1).max(60),
  at: z.string().max(lengths.line),
  part: z.enum(noteParts),
  field: z.enum(differenceFields),
  kind: z.enum(['changed', 'added', 'removed', 'moved']),
  before: long,
  after: long,
  can: z.enum(['apply', 'show']),
  meanwhile: long.nullable(),
  /** Who changed it, where changes were tracked. */
  authors: z.array(z.strictObject({ name, date: z.string().max(40) })).max(20),
  comments: z.array(remarkSchema).max(50),
  /** Where it reads in the returned document: its paragraph, from 0. */
  line: z.int().min(0),
})

/** How a text reads in the returned document, to show it whole with what changed in its place. */
export const reviewLineSchema = z.strictObject({
  text: long,
  /** The ids of the differences that it shows. */
  differences: z.array(z.string()).max(50),
})

export const reviewSchema = z.strictObject({
  differences: z.array(differenceSchema).max(5_000),
  lines: z.array(reviewLineSchema).max(12_000),
  /** Comments that lie on nothing that changed. */
  comments: z.array(remarkSchema.extend({ line: z.int().min(0) })).max(500),
})

/** How sure a rule is of what it read: 1 is certain. Below `doubt` the screen asks for a look. */
export const doubt = 0.75

/** What was understood of an old note: a field of the draft, what it was read from, and how sure. */
export const foundFieldSchema = z.strictObject({
  /** The path in the note file: `programme.days[0].sequences[1].steps[2].time`. */
  at: z.string().max(lengths.line),
  part: z.enum(noteParts),
  value: long,
  confidence: z.number().min(0).max(1),
  source: long,
  line: z.int().min(0),
})

const oldNoteObject = z.strictObject({
  draft: noteFileSchema,
  found: z.array(foundFieldSchema).max(5_000),
  /** All lines of the document, and whether the draft has them: in a field, as body text, or (headers, rules) nowhere. */
  lines: z.array(z.strictObject({ text: long, became: z.enum(['field', 'body', 'nothing']) })).max(12_000),
})

export interface OldNote extends z.output<typeof oldNoteObject> {}
export const oldNoteSchema: z.ZodType<OldNote> = oldNoteObject

const openedUnion = z.discriminatedUnion('verdict', [
  /** To the last word what Mallette wrote. `isNow`: the note still says the same. */
  z.strictObject({
    verdict: z.literal('untouched'),
    token: id,
    fileName: name,
    noteId: id.nullable(),
    title: z.string(),
    isNow: z.boolean(),
    comments: z.array(remarkSchema.extend({ line: z.int().min(0) })).max(500),
    remarks: z.array(z.enum(readRemarks)),
  }),
  /** Mallette wrote it and somebody changed it. `noteId` null: the note is not in this Mallette. */
  z.strictObject({
    verdict: z.literal('returned'),
    token: id,
    fileName: name,
    noteId: id.nullable(),
    isReleased: z.boolean(),
    title: z.string(),
    review: reviewSchema,
    remarks: z.array(z.enum(readRemarks)),
  }),
  /** Somebody else wrote it. */
  z.strictObject({
    verdict: z.literal('foreign'),
    token: id,
    fileName: name,
    reading: oldNoteSchema,
    remarks: z.array(z.enum(readRemarks)),
  }),
  z.strictObject({ verdict: z.literal('unreadable'), fileName: name, reason: z.enum(unreadableReasons) }),
])

export type DifferenceField = (typeof differenceFields)[number]
export type Difference = z.output<typeof differenceSchema>
export type Review = z.output<typeof reviewSchema>
export type Remark = z.output<typeof remarkSchema>
export type FoundField = z.output<typeof foundFieldSchema>
export type Opened = z.output<typeof openedUnion>

export const openedSchema: z.ZodType<Opened> = openedUnion

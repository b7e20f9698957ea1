import * as z from 'zod'
import { isNoteLink } from './link.ts'
import { pictureSizeShape } from './picture.ts'
import { sha256 } from './produced-file.ts'
import { lengths, listOf, words } from './text.ts'

/** Languages that a word of a French note may be in: screen readers pronounce it, spelling checks leave it alone. */
export const foreignLanguages = ['en', 'de', 'es', 'it', 'pt', 'la'] as const

/** A stretch of text with one look. `href` is empty or a link that `isNoteLink` accepts. */
export const spanSchema = z.strictObject({
  text: z.string().max(lengths.paragraph),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  superscript: z.boolean().default(false),
  href: z
    .string()
    .max(2_000)
    .refine(href => href === '' || isNoteLink(href), { params: { reason: 'link' } })
    .default(''),
  /** Absent is French. */
  language: z.enum(foreignLanguages).optional(),
})

/**
 * A picture in a note: `pictureId` leads to its bytes, its size in pixels stands beside it so that the page can keep
 * its place. One that says nothing by itself is `isDecorative` and needs no alternative text. `share` is that of the
 * width of the text.
 */
export const notePictureSchema = z.strictObject({
  pictureId: sha256,
  ...pictureSizeShape,
  alternative: words(lengths.sentence),
  isDecorative: z.boolean().default(false),
  caption: words(lengths.sentence),
  credit: words(lengths.name),
  share: z.union([z.literal(1), z.literal(0.75), z.literal(0.5), z.literal(0.33)]).default(1),
})

const spans = z.array(spanSchema).max(500)

/** What a body is made of: what press notes use and nothing else. While it is written any of its texts may be empty. */
export const passageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), spans }),
  /** Level 2 weighs as much as the sections that Mallette writes (« Programme prévisionnel »), 3 stands below it. */
  z.strictObject({
    kind: z.literal('subheading'),
    text: words(lengths.line),
    level: z.union([z.literal(2), z.literal(3)]).default(3),
  }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean().default(false), items: listOf(spans) }),
  z.strictObject({ kind: z.literal('quote'), spans, speaker: words(lengths.line) }),
  z.strictObject({
    kind: z.literal('figures'),
    figures: listOf(z.strictObject({ value: words(60), label: words(lengths.line) }), 20),
  }),
  z.strictObject({ kind: z.literal('picture'), picture: notePictureSchema }),
  /** What a reader should find again at a glance: figures, dates, a definition. */
  z.strictObject({ kind: z.literal('box'), title: words(lengths.line), paragraphs: listOf(spans, 20) }),
  z.strictObject({ kind: z.literal('page-break') }),
])

export const richTextSchema = listOf(passageSchema, 500)

export type Span = z.output<typeof spanSchema>
export type ForeignLanguage = (typeof foreignLanguages)[number]
export type NotePicture = z.output<typeof notePictureSchema>
export type Passage = z.output<typeof passageSchema>
export type RichText = readonly Passage[]

/** A plain span: the usual case when text comes from somewhere without looks. */
export const plainSpan = (text: string): Span => ({
  text,
  bold: false,
  italic: false,
  superscript: false,
  href: '',
})

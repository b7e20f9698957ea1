import * as z from 'zod'
import { isNoteLink } from './link.ts'
import { lengths, listOf, words } from './text.ts'

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
  z.strictObject({ kind: z.literal('page-break') }),
])

export const richTextSchema = listOf(passageSchema, 500)

export type Span = z.output<typeof spanSchema>
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

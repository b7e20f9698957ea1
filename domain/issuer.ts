import * as z from 'zod'
import { charterSchema, noCharter } from './charter.ts'
import { pictureSizeShape } from './picture.ts'
import { pressContactSchema } from './press-contact.ts'
import { id, lengths, listOf, words } from './text.ts'

/** How hours are written; the first is that of the Lexique de l’Imprimerie nationale. */
export const hourStyles = ['spaced', 'compact', 'padded'] as const

/** The user's own image: never shipped with Mallette. At most 512 KiB once decoded. */
export const logoSchema = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  base64: z.base64().max(700_000),
  alternative: z.string().min(1).max(lengths.line),
  ...pictureSizeShape,
  /** As printed, in millimetres. */
  printedHeight: z.number().min(4).max(60).default(20),
})

const seriesNumber = z.int().min(1).max(999_999)
const seriesYear = z.int().min(2000).max(2199).nullable().default(null)

/**
 * Numbers set aside so that two laptops without a network never take the same: those of this laptop, or those that
 * another took (`holder` says whose). `year` is null in a series that runs on.
 */
export const numberRangeSchema = z.strictObject({
  from: seriesNumber,
  to: seriesNumber,
  year: seriesYear,
  isHere: z.boolean().default(false),
  holder: words(lengths.name),
})

/**
 * Numbers of released notes: the next one, whether they start again each year, and who may take which. `year` is the
 * one that `next` counts in, null where nobody has said or the series runs on.
 */
export const numberSeriesSchema = z.strictObject({
  next: seriesNumber.default(1),
  yearly: z.boolean().default(true),
  year: seriesYear,
  ranges: listOf(numberRangeSchema, 100),
})

const issuerShape = {
  name: words(lengths.line),
  letterhead: listOf(words(lengths.name), 6),
  motto: listOf(words(lengths.name), 6),
  logo: logoSchema.nullable().default(null),
  /** Logos of partners, in a zone of their own: they do not sign. */
  partners: listOf(logoSchema, 6),
  charter: charterSchema.default(noCharter),
  contacts: listOf(pressContactSchema, 6),
  footer: listOf(words(lengths.line), 4),
  hourStyle: z.enum(hourStyles).default('spaced'),
  surnameCapitals: z.boolean().default(true),
  series: numberSeriesSchema.default({ next: 1, yearly: true, year: null, ranges: [] }),
}

/** The ministry or office whose letterhead, contacts and numbering a note bears. */
export const issuerDraftSchema = z.strictObject(issuerShape)
export const issuerSchema = z.strictObject({ id, ...issuerShape })

export type Logo = z.output<typeof logoSchema>
export type NumberRange = z.output<typeof numberRangeSchema>
export type NumberSeries = z.output<typeof numberSeriesSchema>
export type IssuerDraft = z.output<typeof issuerDraftSchema>
export type Issuer = z.output<typeof issuerSchema>

/** The issuers of a note in the note’s own order: the first gives its letterhead and its style. Unknown ids are left out. */
export const issuersOf = (ids: readonly string[], issuers: readonly Issuer[]): Issuer[] =>
  ids.flatMap(wanted => issuers.filter(({ id }) => id === wanted))

import * as z from 'zod'
import { pressContactSchema } from './press-contact.ts'
import { id, lengths, listOf, words } from './text.ts'

/** How hours are written; the first is that of the Lexique de l’Imprimerie nationale. */
export const hourStyles = ['spaced', 'compact', 'padded'] as const

/** The user's own image: never shipped with Mallette. At most 512 KiB once decoded. */
export const logoSchema = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  base64: z.base64().max(700_000),
  alternative: z.string().min(1).max(lengths.line),
})

/** Numbers of released notes: the next one, and whether they start again each year. */
export const numberSeriesSchema = z.strictObject({
  next: z.int().min(1).max(999_999).default(1),
  yearly: z.boolean().default(true),
})

const issuerShape = {
  name: words(lengths.line),
  letterhead: listOf(words(lengths.name), 6),
  motto: listOf(words(lengths.name), 6),
  logo: logoSchema.nullable().default(null),
  contacts: listOf(pressContactSchema, 6),
  footer: listOf(words(lengths.line), 4),
  hourStyle: z.enum(hourStyles).default('spaced'),
  surnameCapitals: z.boolean().default(true),
  series: numberSeriesSchema.default({ next: 1, yearly: true }),
}

/** The ministry or office whose letterhead, contacts and numbering a note bears. */
export const issuerDraftSchema = z.strictObject(issuerShape)
export const issuerSchema = z.strictObject({ id, ...issuerShape })

export type IssuerDraft = z.output<typeof issuerDraftSchema>
export type Issuer = z.output<typeof issuerSchema>

/** The issuers of a note in the note’s own order: the first gives its letterhead and its style. Unknown ids are left out. */
export const issuersOf = (ids: readonly string[], issuers: readonly Issuer[]): Issuer[] =>
  ids.flatMap(wanted => issuers.filter(({ id }) => id === wanted))

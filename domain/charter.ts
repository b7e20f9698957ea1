import * as z from 'zod'
import { headingStyles, paragraphStyles } from './blocks.ts'
import { lengths, listOf, words } from './text.ts'

const colour = z
  .string()
  .regex(/^(?:[0-9A-F]{6})?$/)
  .default('')
const points = (least: number, most: number) => z.number().min(least).max(most).optional()

/** What a charter says otherwise of one style; what is absent stays as Mallette has it. Points, RRGGBB. */
export const styleLookSchema = z.strictObject({
  size: points(5, 72),
  before: points(0, 120),
  after: points(0, 120),
  indent: points(0, 200),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  capitals: z.boolean().optional(),
  align: z.enum(['left', 'center', 'right', 'justify']).optional(),
  color: z
    .string()
    .regex(/^[0-9A-F]{6}$/)
    .optional(),
})

const margin = z.number().min(8).max(60)

/**
 * How an issuer's documents look, where they do not look as Mallette's own: fonts by name, best first (nothing is
 * embedded), colours RRGGBB or empty, margins in millimetres, the looks of single styles.
 */
export const charterSchema = z.strictObject({
  fonts: listOf(z.string().min(1).max(lengths.name), 6),
  ink: colour,
  accent: colour,
  margins: z
    .strictObject({ top: margin, right: margin, bottom: margin, left: margin })
    .nullable()
    .default(null),
  lineHeight: z.number().min(1).max(2).nullable().default(null),
  styles: z.partialRecord(z.enum([...headingStyles, ...paragraphStyles]), styleLookSchema).default({}),
  /** Where the look was taken from: the name of a file, to be told to the person. */
  takenFrom: words(lengths.line),
})

export type Charter = z.output<typeof charterSchema>
export type StyleLook = z.output<typeof styleLookSchema>

/** A charter that changes nothing. */
export const noCharter: Charter = charterSchema.parse({})

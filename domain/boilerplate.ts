import * as z from 'zod'
import { day } from './moment.ts'
import { richTextSchema } from './rich-text.ts'
import { id, instant, lengths, words } from './text.ts'

/** A reusable « À propos » section. After `reviewBy` it should be read again before it leaves. */
export const boilerplateSchema = z.strictObject({
  id,
  title: words(lengths.line),
  body: richTextSchema,
  reviewBy: day.default(''),
  changedAt: instant,
})

/** The copy that a note holds: frozen, and still aware of the source and of its state at that moment. */
export const boilerplateCopySchema = z.strictObject({
  sourceId: id.nullable().default(null),
  sourceChangedAt: z.union([instant, z.literal('')]).default(''),
  title: words(lengths.line),
  body: richTextSchema,
  reviewBy: day.default(''),
})

export type Boilerplate = z.output<typeof boilerplateSchema>
export type BoilerplateCopy = z.output<typeof boilerplateCopySchema>

/** Freezes the source as it is now. */
export const copyOf = (source: Boilerplate): BoilerplateCopy => ({
  sourceId: source.id,
  sourceChangedAt: source.changedAt,
  title: source.title,
  body: source.body,
  reviewBy: source.reviewBy,
})

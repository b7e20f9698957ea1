import * as z from 'zod'
import { lengths, words } from './text.ts'

/** A place that people go to. The postal code tells homonymous communes apart (two Lieusaint: 50 and 77). */
export const siteSchema = z.strictObject({
  name: words(lengths.line),
  address: words(lengths.line),
  postalCode: z
    .string()
    .regex(/^(?:\d{5})?$/)
    .default(''),
  commune: words(lengths.name),
})

export type Site = z.output<typeof siteSchema>

export const noSite: Site = { name: '', address: '', postalCode: '', commune: '' }

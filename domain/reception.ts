import * as z from 'zod'
import { clock } from './moment.ts'
import { noSite, siteSchema } from './site.ts'
import { lengths, words } from './text.ts'

export const audiences = ['all', 'pool', 'others', 'vans'] as const

/**
 * Where and when the press is received, for one audience. An empty site means that of the sequence (or the
 * first of the programme). `words`, when given, print instead of the generated line.
 */
export const receptionSchema = z.strictObject({
  audience: z.enum(audiences).default('all'),
  from: clock.default(''),
  to: clock.default(''),
  site: siteSchema.default(noSite),
  parking: words(lengths.line),
  words: words(lengths.sentence),
})

export type Reception = z.output<typeof receptionSchema>

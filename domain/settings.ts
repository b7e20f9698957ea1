import * as z from 'zod'

/** The person's own choices. `demonstration` remembers whether the example was offered and taken. */
export const settingsSchema = z.strictObject({
  language: z.enum(['fr', 'en']).default('fr'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** The most recipients of one mail. */
  mailCap: z.int().min(1).max(1_000).default(100),
  demonstration: z.enum(['unasked', 'taken', 'declined']).default('unasked'),
})

export type Settings = z.output<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})

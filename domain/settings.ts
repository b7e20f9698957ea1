import * as z from 'zod'

/** The person's own choices. `demonstration` remembers whether the example was offered and taken. */
export const settingsSchema = z.strictObject({
  language: z.enum(['fr', 'en']).default('fr'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  demonstration: z.enum(['unasked', 'taken', 'declined']).default('unasked'),
})

export type Settings = z.output<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})

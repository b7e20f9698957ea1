import * as z from 'zod'
import { boilerplateSchema } from './boilerplate.ts'
import { issuerSchema } from './issuer.ts'
import { defaultSettings, settingsSchema } from './settings.ts'
import { templateSchema } from './template.ts'
import { lengths, listOf } from './text.ts'

/** What all notes share, kept in one document: the settings, the issuers, the boilerplates, the person’s own templates and spellings. */
export const librarySchema = z.strictObject({
  settings: settingsSchema.default(defaultSettings),
  issuers: listOf(issuerSchema, 50),
  boilerplates: listOf(boilerplateSchema, 500),
  templates: listOf(templateSchema, 200),
  /** Words that the person has told the spelling check to accept. */
  spellings: listOf(z.string().min(1).max(lengths.name), 5_000),
})

export type Library = z.output<typeof librarySchema>

export const emptyLibrary: Library = librarySchema.parse({})

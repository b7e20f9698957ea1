import * as z from 'zod'
import { boilerplateSchema } from './boilerplate.ts'
import { issuerSchema } from './issuer.ts'
import { defaultSettings, settingsSchema } from './settings.ts'
import { listOf } from './text.ts'

/** What all notes share, kept in one document: the settings, the issuers and the boilerplates. */
export const librarySchema = z.strictObject({
  settings: settingsSchema.default(defaultSettings),
  issuers: listOf(issuerSchema, 50),
  boilerplates: listOf(boilerplateSchema, 500),
})

export type Library = z.output<typeof librarySchema>

export const emptyLibrary: Library = librarySchema.parse({})

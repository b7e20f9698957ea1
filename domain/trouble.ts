import * as z from 'zod'
import { failureCodes } from './failure.ts'
import { instant } from './text.ts'

/** `press-file` is what goes with the contacts: outlets, lists, log. Its journal holds the latest changes of both. */
export const documentKinds = [
  'event-note',
  'press-note',
  'library',
  'contacts',
  'press-file',
  'press-file-journal',
] as const

/** A stored document that could not be read. It was set aside; a copy from `lastGoodAt` may be taken back. */
export const troubleSchema = z.strictObject({
  id: z.string().max(200),
  document: z.enum(documentKinds),
  setAsideAt: instant,
  lastGoodAt: instant.nullable(),
})

/** Why the store could not be opened at all, and the version that its data asks for, where that is the reason. */
export const storeFailureSchema = z.strictObject({
  code: z.enum(failureCodes),
  dataVersion: z.int().nullable(),
})

export type DocumentKind = (typeof documentKinds)[number]
export type Trouble = z.output<typeof troubleSchema>
export type StoreFailure = z.output<typeof storeFailureSchema>

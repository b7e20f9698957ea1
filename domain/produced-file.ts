import * as z from 'zod'
import { lengths } from './text.ts'

export const producedFormats = [
  'docx',
  'pdf',
  'eml',
  'ics',
  'zip',
  'xlsx',
  'csv',
  'png',
  'txt',
  'html',
  'odt',
] as const

/** A SHA-256 in lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A file that Mallette made: its name, never its folder, its size in bytes, and what tells it from any other. */
export const producedFileSchema = z.strictObject({
  name: z.string().min(1).max(lengths.line),
  format: z.enum(producedFormats),
  sha256,
  bytes: z.int().min(0),
})

export type ProducedFormat = (typeof producedFormats)[number]
export type ProducedFile = z.output<typeof producedFileSchema>

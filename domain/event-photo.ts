import * as z from 'zod'
import { id, instant, lengths, words } from './text.ts'

/** A photo taken on the spot: a JPEG of at most 1.5 MB, scaled down by the page before it is handed over. */
export const eventPhotoSchema = z.strictObject({
  id,
  eventNoteId: id,
  at: instant,
  base64: z.base64().max(2_000_000),
  caption: words(lengths.line),
  /** Without it a photo must not be published. */
  credit: words(lengths.name),
})

export type EventPhoto = z.output<typeof eventPhotoSchema>

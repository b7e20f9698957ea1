import * as z from 'zod'
import { id, instant, lengths, words } from './text.ts'

/** The most photos that one event has: all of them are on the screen at once. */
export const mostPhotos = 40

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

/** Bytes of the heaviest JPEG that the page hands over: a message may hold two million signs, the words included. */
export const heaviestPhoto = 1_400_000

/** Whether base64 holds a JPEG: any starts with FF D8 FF. */
export const isJpeg = (base64: string): boolean => base64.startsWith('/9j/')

import * as z from 'zod'
import { sha256 } from './produced-file.ts'
import { instant } from './text.ts'

/** The most that a picture of a note weighs, in bytes, and the base64 of it: a message holds two million signs. */
export const heaviestPicture = 1_400_000

export const pictureTypes = ['image/png', 'image/jpeg'] as const

/** Pixels of either side that a picture has at most: the page scales what is larger before it hands it over. */
const side = z.int().min(1).max(8_000)

/** What a place on the page must know of a picture before its bytes are there. */
export const pictureSizeShape = { width: side, height: side }

/** A picture that notes show, kept once by what it is: `id` is the SHA-256 of its bytes. Width and height in pixels. */
export const pictureSchema = z.strictObject({
  id: sha256,
  mediaType: z.enum(pictureTypes),
  ...pictureSizeShape,
  base64: z.base64().max(2_000_000),
  addedAt: instant,
})

export type PictureType = (typeof pictureTypes)[number]
export type Picture = z.output<typeof pictureSchema>

import * as z from 'zod'

/**
 * A picture of somebody lies in the record itself, so that merge, undo, export and erasure take it along: that
 * holds as long as it is small. Bytes of the JPEG, and units of its base64.
 */
export const photoLimits = { bytes: 15_000, length: 20_000 } as const

/** A small JPEG in base64, without `data:` before it: any JPEG starts with FF D8 FF. Empty for none. */
export const photoSchema = z
  .string()
  .max(photoLimits.length)
  .regex(/^(?:\/9j\/[A-Za-z0-9+/]*={0,2})?$/)
  .default('')

/** Whether a text is a picture that a contact may have. */
export const isPhoto = (text: string): boolean => text !== '' && photoSchema.safeParse(text).success

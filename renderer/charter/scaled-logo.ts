import type { Logo } from '../../domain/issuer.ts'

/** Heavier files are no logos, and reading them would hold up the screen. */
const heaviestFile = 30 * 1024 * 1024

/** Bytes that a logo weighs here at most: with six partners an issuer still fits into one message. */
const heaviestLogo = 180_000

/** Pixels of the longer side, from the best that is tried to the least: 60 mm at 300 points an inch are 709. */
const sides = [900, 700, 500, 360, 240] as const

/**
 * The picture of a file as an issuer keeps it: a PNG, or a JPEG where it was one, drawn anew, so that nothing of what a
 * camera or a program wrote is left. Null when it cannot be read.
 */
export async function scaledLogo(
  file: Blob,
  alternative: string,
): Promise<Omit<Logo, 'printedHeight'> | null> {
  if (file.size > heaviestFile) return null
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return null
  const mediaType = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png'
  try {
    for (const side of sides) {
      const scale = Math.min(1, side / Math.max(picture.width, picture.height))
      const width = Math.max(1, Math.round(picture.width * scale))
      const height = Math.max(1, Math.round(picture.height * scale))
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (context === null) return null
      context.imageSmoothingQuality = 'high'
      context.drawImage(picture, 0, 0, width, height)
      const drawn = await canvas.convertToBlob({ type: mediaType, quality: 0.9 })
      if (drawn.size <= heaviestLogo) {
        const base64 = base64Of(new Uint8Array(await drawn.arrayBuffer()))
        return { mediaType, base64, width, height, alternative }
      }
    }
    return null
  } finally {
    picture.close()
  }
}

/** Arguments that one call takes: a logo has more bytes than that. */
const chunk = 8_192

function base64Of(bytes: Uint8Array): string {
  let units = ''
  for (let at = 0; at < bytes.length; at += chunk) {
    units += String.fromCharCode(...bytes.subarray(at, at + chunk))
  }
  return btoa(units)
}

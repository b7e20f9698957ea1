import { heaviestPicture, type PictureType } from '../../../domain/picture.ts'
import { base64Of } from '../../parts/base64.ts'

/** Heavier files are no pictures of a note, and reading them would hold up the screen. */
const heaviestFile = 80 * 1024 * 1024

/** Pixels of the longer side, and quality, from the best that is tried to the least. */
const tries = [
  { side: 2_400, quality: 0.9 },
  { side: 2_400, quality: 0.8 },
  { side: 2_000, quality: 0.76 },
  { side: 1_600, quality: 0.72 },
  { side: 1_200, quality: 0.65 },
] as const

/** A picture as a note keeps it, in base64. */
export type ScaledPicture = { readonly mediaType: PictureType; readonly base64: string }

async function drawn(picture: ImageBitmap, side: number, type: PictureType, quality: number): Promise<Blob> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  )
  const context = canvas.getContext('2d')
  if (context !== null) {
    if (type === 'image/jpeg') {
      // What is transparent would come out black.
      context.fillStyle = 'white'
      context.fillRect(0, 0, canvas.width, canvas.height)
    }
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  }
  return canvas.convertToBlob({ type, quality })
}

async function lightest(picture: ImageBitmap, isDrawing: boolean): Promise<ScaledPicture | null> {
  const kept = async (mediaType: PictureType, bytes: Blob): Promise<ScaledPicture> => ({
    mediaType,
    base64: base64Of(new Uint8Array(await bytes.arrayBuffer())),
  })
  // A logo or a chart stays sharp, and keeps what is transparent in it.
  if (isDrawing) {
    const png = await drawn(picture, tries[0].side, 'image/png', 1)
    if (png.size <= heaviestPicture) return kept('image/png', png)
  }
  for (const { side, quality } of tries) {
    const jpeg = await drawn(picture, side, 'image/jpeg', quality)
    if (jpeg.size <= heaviestPicture) return kept('image/jpeg', jpeg)
  }
  return null
}

/**
 * The picture of a file as a note keeps it: drawn anew, once, so that nothing of what the camera wrote (place, device,
 * hour) is left. Null when it cannot be read.
 */
export async function scaledPicture(file: Blob): Promise<ScaledPicture | null> {
  if (file.size > heaviestFile) return null
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return null
  try {
    return await lightest(picture, file.type === 'image/png')
  } finally {
    picture.close()
  }
}

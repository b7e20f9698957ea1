import { heaviestPhoto } from '../../domain/event-photo.ts'
import { base64Of } from '../parts/base64.ts'

/** Heavier files are no photos of a visit, and reading them would hold up the screen. */
const heaviestFile = 80 * 1024 * 1024

/** Pixels of the longer side, and quality, from the best that is tried to the least. */
const tries = [
  { side: 2_400, quality: 0.88 },
  { side: 2_400, quality: 0.78 },
  { side: 2_000, quality: 0.75 },
  { side: 1_600, quality: 0.7 },
  { side: 1_200, quality: 0.6 },
] as const

/**
 * The picture of a file as an event keeps it: a JPEG that is drawn anew, so that nothing of what the camera wrote (place,
 * device, hour) is left. Base64; null when it cannot be read.
 */
export async function scaledEventPhoto(file: Blob): Promise<string | null> {
  if (file.size > heaviestFile) return null
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return null
  try {
    for (const { side, quality } of tries) {
      const jpeg = await drawn(picture, side, quality)
      if (jpeg.size <= heaviestPhoto) return base64Of(new Uint8Array(await jpeg.arrayBuffer()))
    }
    return null
  } finally {
    picture.close()
  }
}

async function drawn(picture: ImageBitmap, side: number, quality: number): Promise<Blob> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  )
  const context = canvas.getContext('2d')
  if (context !== null) {
    // What is transparent would come out black in a JPEG.
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality })
}

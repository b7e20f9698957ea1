import { photoLimits } from '../../domain/photo.ts'
import { cover } from '../parts/cover.ts'
import { portraitSide } from '../parts/portrait.tsx'

/** Heavier files are no portraits, and reading them would hold up the screen. */
const heaviest = 50 * 1024 * 1024

const qualities = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3] as const

/** The picture of a file as a contact keeps it (photo.ts): small, square, JPEG; null when it cannot be read. */
export async function scaledPhoto(file: Blob): Promise<string | null> {
  if (file.size > heaviest) return null
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return null
  const canvas = new OffscreenCanvas(portraitSide, portraitSide)
  cover(canvas, picture)
  picture.close()
  for (const quality of qualities) {
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    if (jpeg.size <= photoLimits.bytes) return base64(new Uint8Array(await jpeg.arrayBuffer()))
  }
  return null
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

import type { PictureSource } from '../../../domain/blocks.ts'
import { ask } from '../../bridge.ts'

/** Pixels across at most: sharp at twice its size on paper. Forty pictures as large as they are kept fill the memory. */
const across = 1_300

const blobOf = (base64: string): Blob => new Blob([Uint8Array.from(atob(base64), unit => unit.charCodeAt(0))])

/** The bytes of pictures by their id, asked for once: what an id names never changes. */
const stored = new Map<string, Promise<Blob | null>>()

async function readStored(id: string): Promise<Blob | null> {
  const found = await ask('pictures.get', { id })
  if (found.ok) return blobOf(found.value.base64)
  // It may come later: with a note of a colleague, or when the disk can be read again.
  stored.delete(id)
  return null
}

function bytesOf(source: PictureSource): Promise<Blob | null> {
  if (source.kind === 'inline') return Promise.resolve(blobOf(source.base64))
  const known = stored.get(source.id) ?? readStored(source.id)
  stored.set(source.id, known)
  return known
}

/** Keeps the bytes of a picture that was just added, so that they need not come back. */
export const rememberPicture = (id: string, base64: string): void => {
  stored.set(id, Promise.resolve(blobOf(base64)))
}

const drawing = new Set<Promise<unknown>>()

/** Resolves when no picture is being drawn any more: a page is printed with all of them. */
export async function picturesDrawn(): Promise<void> {
  while (drawing.size > 0) await Promise.all(drawing)
}

async function draw(canvas: HTMLCanvasElement, source: PictureSource): Promise<boolean> {
  const bytes = await bytesOf(source)
  if (bytes === null) return false
  try {
    const whole = await createImageBitmap(bytes)
    const scale = Math.min(1, across / whole.width)
    canvas.width = Math.max(1, Math.round(whole.width * scale))
    canvas.height = Math.max(1, Math.round(whole.height * scale))
    const context = canvas.getContext('2d')
    if (context !== null) {
      context.imageSmoothingQuality = 'high'
      context.drawImage(whole, 0, 0, canvas.width, canvas.height)
    }
    whole.close()
    return true
  } catch {
    return false
  }
}

/** Draws the picture by hand: the page may load none from an address. False where it is missing or cannot be read. */
export async function drawPicture(canvas: HTMLCanvasElement, source: PictureSource): Promise<boolean> {
  const drawn = draw(canvas, source)
  drawing.add(drawn)
  const isThere = await drawn
  drawing.delete(drawn)
  return isThere
}

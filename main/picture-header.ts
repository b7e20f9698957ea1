import type { PictureType } from '../domain/picture.ts'

/** What the first bytes of a picture say. Width and height in pixels, as they are stored: turning is left to whoever scales it. */
export type PictureHeader = {
  readonly mediaType: PictureType
  readonly width: number
  readonly height: number
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The chunk IHDR comes first, with the size in its first eight bytes (ISO/IEC 15948, 11.2.2). */
function pngHeader(view: DataView): PictureHeader | null {
  const isPng = view.byteLength >= 33 && pngSignature.every((byte, at) => view.getUint8(at) === byte)
  if (!isPng || view.getUint32(12) !== 0x49_48_44_52) return null
  return sized('image/png', view.getUint32(16), view.getUint32(20))
}

/** Markers without a length: restarts, start of image, and TEM. */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01

/** Frames of every process, progressive ones too; C4, C8 and CC are tables (ISO/IEC 10918-1, B.1.1.3). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function jpegHeader(view: DataView): PictureHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return null
  let at = 2
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (isBare(marker)) at += 2
    // The picture itself begins, or ends, before anything said how large it is.
    else if (marker === 0xda || marker === 0xd9) return null
    else if (!isFrame(marker)) at += 2 + view.getUint16(at + 2)
    else if (at + 9 > view.byteLength) return null
    else return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5))
  }
  return null
}

const sized = (mediaType: PictureType, width: number, height: number): PictureHeader | null =>
  width > 0 && height > 0 ? { mediaType, width, height } : null

/** What a picture is by its content, whatever its name says; null for what is neither PNG nor JPEG, or is broken off. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return pngHeader(view) ?? jpegHeader(view)
}

import type { PictureSource } from '../../domain/blocks.ts'
import { readPictureHeader } from '../picture-header.ts'

/** The bytes of a picture as it goes into files. */
export type PictureBytes = { readonly mediaType: 'image/png' | 'image/jpeg'; readonly bytes: Uint8Array }

/** The pictures that a note keeps, by the SHA-256 of their bytes. */
export type Pictures = ReadonlyMap<string, PictureBytes>

export const noPictures: Pictures = new Map()

/** The bytes behind a source; null where they are not at hand, or are no picture: its words stand for it. */
export function bytesOf(source: PictureSource, pictures: Pictures): PictureBytes | null {
  const bytes =
    source.kind === 'stored' ? pictures.get(source.id)?.bytes : Buffer.from(source.base64, 'base64')
  const header = bytes === undefined ? null : readPictureHeader(bytes)
  return bytes === undefined || header === null ? null : { mediaType: header.mediaType, bytes }
}

/** A picture in the package: its part below `word/`, and its number among the pictures. */
export type MediaPart = { readonly path: string; readonly number: number }

/** The pictures of one file: each is written once, however often it is shown. */
export type Media = {
  /** The part of a picture; null where there is nothing to show. */
  readonly place: (source: PictureSource) => MediaPart | null
  /** A fresh number for a drawing: no two of a document may share one. */
  readonly nextDrawing: () => number
  /** By path in the package. */
  readonly parts: () => ReadonlyMap<string, Uint8Array>
}

const extensions = { 'image/png': 'png', 'image/jpeg': 'jpeg' } as const

export function mediaOf(pictures: Pictures): Media {
  const placed = new Map<string, MediaPart>()
  const parts = new Map<string, Uint8Array>()
  let drawings = 0
  return {
    place: source => {
      const key = source.kind === 'stored' ? source.id : source.base64
      const known = placed.get(key)
      if (known !== undefined) return known
      const found = bytesOf(source, pictures)
      if (found === null) return null
      const number = placed.size + 1
      const part = { path: `media/image${number}.${extensions[found.mediaType]}`, number }
      placed.set(key, part)
      parts.set(`word/${part.path}`, found.bytes)
      return part
    },
    nextDrawing: () => {
      drawings += 1
      return drawings
    },
    parts: () => parts,
  }
}

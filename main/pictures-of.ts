import type { Block, Composition, Drawn } from '../domain/blocks.ts'
import type { NoteFile } from '../domain/press-note.ts'
import type { Store } from './store/store.ts'
import type { PictureBytes, Pictures } from './word/media.ts'

const drawnIn = (block: Block): readonly Drawn[] => {
  if (block.kind === 'picture') return [block.picture]
  return block.kind === 'logos' ? [...block.start, ...block.end] : []
}

/** The ids of the stored pictures that a composition shows, each once. */
export const pictureIds = ({ blocks }: Composition): readonly string[] => [
  ...new Set(blocks.flatMap(drawnIn).flatMap(({ source }) => (source.kind === 'stored' ? [source.id] : []))),
]

type Kept = Pick<NoteFile['pictures'][number], 'id' | 'mediaType' | 'base64'>

/** In memory that threads share: forty pictures copied to the workshop would hold the window up. */
function entry({ id, mediaType, base64 }: Kept): [string, PictureBytes] {
  const decoded = Buffer.from(base64, 'base64')
  const bytes = new Uint8Array(new SharedArrayBuffer(decoded.length))
  bytes.set(decoded)
  return [id, { mediaType, bytes }]
}

/** What a composition shows of the store’s pictures. One that cannot be read is left out: its words stand for it. */
export async function picturesOf(
  { pictures }: Pick<Store, 'pictures'>,
  composition: Composition,
): Promise<Pictures> {
  const found = new Map<string, PictureBytes>()
  // One after another: forty read at once would hold everything else up.
  for (const id of pictureIds(composition)) {
    const read = await pictures.get(id)
    if (read.ok) found.set(...entry(read.value))
  }
  return found
}

/** The pictures that a note file brings along; none for a note of the store. */
export const picturesOfFile = (note: object): Pictures =>
  'pictures' in note && Array.isArray(note.pictures) ? new Map(note.pictures.map(entry)) : new Map()

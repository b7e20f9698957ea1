import { Document, Packer } from 'docx'
import { type Composition, isDrawn } from '../../domain/blocks.ts'
import type { FileMark } from '../office.ts'
import { bodyChildren } from './body.ts'
import { type AnchorPages, anchoredHeadings, bookmarksOf } from './bookmarks.ts'
import { packed } from './carried-part.ts'
import { numbering } from './lists.ts'
import { mediaOf, noPictures, type Pictures } from './media.ts'
import { ownParts } from './package-parts.ts'
import { pageFurniture } from './page-furniture.ts'
import { sealed } from './sealed.ts'
import { tableDescription } from './table-words.ts'

/** What goes with a composition into its Word file. */
export type Enclosed = {
  /** By which the file can be recognised. */
  readonly mark?: FileMark | null
  /** The JSON of the data that the file carries (carried-note.ts); empty for what is not a note. */
  readonly carried?: string
  /** The pictures that it shows and does not hold itself. */
  readonly pictures?: Pictures
  /** The pages of its headings, where they are known: otherwise they are reckoned. */
  readonly pages?: AnchorPages | null
  /** Told how much is done of how much. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Steps of the work, in turn: the blocks, the parts, the package. */
const steps = 4

/**
 * A composed note as the bytes of a Word file (.docx). The same composition and enclosures give the same bytes on any
 * machine. This file draws in the whole of docx: import it when a note is exported, not at start.
 */
export async function toDocx(composition: Composition, enclosed: Enclosed = {}): Promise<Uint8Array> {
  const { mark = null, carried = '', pictures = noPictures, pages = null, onProgress } = enclosed
  const { blocks, look } = composition
  const media = mediaOf(pictures)
  const paper = {
    look,
    media,
    bookmarks: bookmarksOf(composition, pages),
    headings: anchoredHeadings(composition),
  }
  const children = bodyChildren(blocks, paper)
  onProgress?.(1, steps)
  const document = new Document({
    numbering,
    sections: [{ ...pageFurniture(composition), children }],
  })
  const own = ownParts(composition, mark, packed(carried))
  onProgress?.(2, steps)
  // What ours replace is asked for empty: compressing it twice would be for nothing.
  const replaced = [...own.keys()].map(path => ({ path, data: '' }))
  const bytes = await Packer.pack(document, 'uint8array', undefined, replaced)
  onProgress?.(3, steps)
  const tables = blocks.flatMap(block =>
    block.kind === 'table' && isDrawn(block)
      ? [{ title: block.caption, description: tableDescription(block) }]
      : [],
  )
  return sealed(bytes, { own, media: media.parts(), tables })
}

import { Document, Packer } from 'docx'
import { type Composition, isDrawn } from '../../domain/blocks.ts'
import type { FileMark } from '../office.ts'
import { bodyChildren } from './body.ts'
import { numbering } from './lists.ts'
import { ownParts } from './package-parts.ts'
import { pageFooter, pageHeader, pageProperties } from './page-furniture.ts'
import { sealed } from './sealed.ts'

/**
 * A composed note as the bytes of a Word file (.docx), with the mark by which it can be recognised. The same composition
 * and mark give the same bytes on any machine. This file draws in the whole of docx: import it when a note is exported,
 * not at start.
 */
export async function toDocx(composition: Composition, mark: FileMark | null = null): Promise<Uint8Array> {
  const header = pageHeader(composition)
  const captions = composition.blocks.flatMap(block =>
    block.kind === 'table' && isDrawn(block) ? [block.caption] : [],
  )
  const document = new Document({
    numbering,
    sections: [
      {
        properties: pageProperties,
        ...(header === null ? {} : { headers: { default: header } }),
        footers: { default: pageFooter(composition) },
        children: bodyChildren(composition.blocks),
      },
    ],
  })
  const own = ownParts(composition, mark)
  // What ours replace is asked for empty: compressing it twice would be for nothing.
  const replaced = [...own.keys()].map(path => ({ path, data: '' }))
  return sealed(await Packer.pack(document, 'uint8array', undefined, replaced), own, captions)
}

import type { Composition } from '../../domain/blocks.ts'
import { type AnchorPages, anchoredHeadings } from '../word/bookmarks.ts'
import { readPdf } from './pdf-file.ts'

/** The pages of the file as numbers of objects, in the order of the leaves of its tree (ISO 32000-1, 7.7.3). */
function pageObjects(objects: ReadonlyMap<number, string>, root: number): readonly number[] {
  const kids = (number: number): readonly number[] => {
    const [, list] = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(number) ?? '') ?? []
    if (list === undefined) return [number]
    return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => kids(Number(kid)))
  }
  const [, pages] = /\/Pages (\d+) 0 R/.exec(objects.get(root) ?? '') ?? []
  return pages === undefined ? [] : kids(Number(pages))
}

/** The name of the place of an anchor on the page that is printed: letters and figures, as Chromium writes them back. */
export const placeName = (index: number): string => `place${index + 1}`

/**
 * The page that each anchored heading stands on in a PDF that Chromium printed: it names the places that links of the
 * page lead to (ISO 32000-1, 12.3.2.3). Null where the file has another shape than Chromium gives it.
 */
export function anchorPages(pdf: Uint8Array, composition: Composition): AnchorPages | null {
  const headings = anchoredHeadings(composition)
  if (headings.length === 0) return null
  const file = readPdf(pdf)
  if (file === null) return null
  const objects = new Map(file.objects.map(({ number, text }) => [number, text]))
  const order = pageObjects(objects, file.root)
  const found = new Map<string, number>()
  for (const text of objects.values()) {
    for (const [, name = '', page] of text.matchAll(/[/(](place\d+)\)?\s*\[\s*(\d+) 0 R\s*\/XYZ/g)) {
      const at = order.indexOf(Number(page))
      if (at >= 0) found.set(name, at + 1)
    }
  }
  return new Map(
    headings.flatMap(({ anchor = '' }, index) => {
      const page = found.get(placeName(index))
      return page === undefined ? [] : [[anchor, page] as const]
    }),
  )
}

import type { Composition, Heading } from '../../domain/blocks.ts'
import { estimatedPages } from './page-estimate.ts'
import type { Bookmarked } from './paper.ts'

/** The page that each anchor stands on. */
export type AnchorPages = ReadonlyMap<string, number>

/** The headings that a table of contents may lead to, each anchor once. */
export function anchoredHeadings({ blocks }: Composition): readonly Heading[] {
  const seen = new Set<string>()
  return blocks.flatMap(block => {
    if (block.kind !== 'heading' || block.anchor === undefined || seen.has(block.anchor)) return []
    seen.add(block.anchor)
    return [block]
  })
}

/**
 * The bookmarks of a document, named as Word names those of its own tables of contents: hidden from the person, and
 * found again when it updates the table.
 */
export function bookmarksOf(composition: Composition, pages: AnchorPages | null): Map<string, Bookmarked> {
  const headings = anchoredHeadings(composition)
  if (headings.length === 0) return new Map()
  const estimated = pages ?? estimatedPages(composition)
  return new Map(
    headings.map(({ anchor = '' }, index) => {
      const number = index + 1
      const page = pages?.get(anchor) ?? estimated.get(anchor) ?? 1
      return [anchor, { name: `_Toc${String(number).padStart(9, '0')}`, number, page }]
    }),
  )
}

import { type Block, plainText } from '../../../domain/blocks.ts'
import { footerLine, type Layout, pageNumber } from '../page/layout.ts'
import { pageStyleOf } from '../page/page-style.ts'
import { blockElement } from './block-dom.ts'
import type { PageEnd } from './page-ends.ts'

function band(className: string, height: number, content: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.style.height = `${height}px`
  const lines = document.createElement('div')
  lines.className = 'page-band-lines'
  lines.append(...content)
  element.append(lines)
  return element
}

/** The head of a sheet, down to where its text begins. */
export const headElement = ({ head, top }: Layout): HTMLElement =>
  band(
    'page-band page-head',
    top,
    head.map(block => blockElement(block)),
  )

/** The foot of a sheet, from the end of its text. `page` counts from 1. */
export const footElement = ({ foot, bottom, pages }: Layout, page: number, rest: number): HTMLElement =>
  band('page-band page-foot', rest + bottom, [
    ...foot.slice(0, -1).map(block => blockElement(block)),
    blockElement(footerLine(pageNumber(page, pages.length))),
  ])

/** How a gap stands: how far the text around it stands in from the column, in pixels, and whether it cuts a text. */
export type Inset = { readonly indent: number; readonly isInText: boolean }

export const betweenTexts: Inset = { indent: 0, isInText: false }

/** What tells one gap from another: a gap that says the same is not drawn again. */
export const gapKey = (end: PageEnd, layout: Layout, inset: Inset): string =>
  JSON.stringify([
    end.page,
    layout.pages.length,
    Math.round(end.rest),
    layout.top,
    layout.bottom,
    inset,
    end.dropped,
    end.repeats?.header ?? [],
    [...layout.head, ...layout.foot].map(wordsOf),
  ])

const wordsOf = (block: Block): string => ('runs' in block ? plainText(block.runs) : '')

/**
 * From one sheet to the next: the rest of the page, its foot, the desk between them and the head of the next.
 */
export function gapElement(end: PageEnd, layout: Layout, { indent, isInText }: Inset): HTMLElement {
  const gap = document.createElement('div')
  gap.className = isInText ? 'page-gap is-in-text' : 'page-gap'
  gap.contentEditable = 'false'
  gap.setAttribute('aria-hidden', 'true')
  gap.style.marginLeft = `${-indent}px`
  gap.style.width = `${pageStyleOf(layout.look).paper.textWidth}px`
  // A negative margin takes away the space that it meets.
  if (!isInText) gap.style.marginBlock = `${-end.dropped.above}px ${-end.dropped.below}px`
  const desk = document.createElement('div')
  desk.className = 'page-gap-desk'
  gap.append(footElement(layout, end.page, end.rest), desk, headElement(layout))
  if (end.repeats !== null) gap.append(blockElement({ ...end.repeats, rows: [], rowsAt: [] }))
  return gap
}

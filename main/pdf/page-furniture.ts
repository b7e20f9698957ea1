import { type Composition, plainText, type Run, text } from '../../domain/blocks.ts'
import { type Look, looks, page } from '../../domain/page-look.ts'
import { runsHtml } from './html.ts'
import { bandCss } from './page-css.ts'

const millimetresPerPoint = 25.4 / 72

/** Widths of signs in times their size, a little above those of Arial bold: the first class that has the sign counts. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;!'’|/()ijlIftr-]/u, 0.36],
  [/[mwMW@%—…]/u, 0.95],
  [/\p{Lu}/u, 0.76],
]
const otherWidth = 0.6

const widthOf = (words: string): number =>
  [...words].reduce((width, sign) => width + (widths.find(([of]) => of.test(sign))?.[1] ?? otherWidth), 0)

/** The natural height of a line, in times its size, of fonts that are a little higher than Arial. */
const naturalLine = 1.2

/** How many lines a text takes across the page. */
const linesOf = (words: string, { size }: Look): number => {
  const room = (page.width - page.margin.left - page.margin.right) / millimetresPerPoint
  return words
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((widthOf(line) * size) / room)), 0)
}

/** Millimetres from the edge of the paper to the end of these lines. */
const reach = (lines: readonly string[], look: Look): number =>
  lines.reduce<number>(
    (total, line) =>
      total + linesOf(line, look) * look.size * page.lineHeight * naturalLine * millimetresPerPoint,
    page.edge,
  )

/**
 * Margins above and below, in millimetres: as Word does, a head or a foot that is higher than its margin pushes the
 * text away. Nothing measures them beforehand, so their height is reckoned, rather too large than too small.
 */
export const marginsOf = ({ header, footer }: Composition): { top: number; bottom: number } => ({
  top:
    header.length === 0
      ? page.margin.top
      : Math.max(page.margin.top, reach([plainText(header)], looks.header)),
  bottom: Math.max(page.margin.bottom, reach([...footer, 'Page'], looks.footer)),
})

const line = (style: 'header' | 'footer', runs: readonly Run[]): string =>
  `<p class="${style}">${runsHtml(runs)}</p>`

const band = (name: 'head' | 'foot', content: string): string =>
  `<style>${bandCss}</style><div class="paper"><div class="band ${name}">${content}</div></div>`

/**
 * What Chromium prints at the head and the foot of every page. Its templates are loaded apart from the page, and fill
 * « pageNumber » and « totalPages » in by themselves.
 */
export function bandsOf({ header, footer }: Composition): { head: string; foot: string } {
  const lines = footer.map(words => line('footer', [text(words)])).join('')
  const number = `<p class="footer">Page\u00A0<span class="pageNumber"></span>/<span class="totalPages"></span></p>`
  return {
    head: band('head', header.length === 0 ? '' : line('header', header)),
    foot: band('foot', lines + number),
  }
}

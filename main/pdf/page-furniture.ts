import { type Composition, plainText, type Run, text } from '../../domain/blocks.ts'
import type { Look, PageLook } from '../../domain/page-look.ts'
import { linesIn, naturalLine } from '../word/page-estimate.ts'
import { runsHtml } from './html.ts'
import { bandCss } from './page-css.ts'

const millimetresPerPoint = 25.4 / 72

/** Millimetres from the edge of the paper to the end of these lines. */
function reach(lines: readonly string[], look: Look, { page }: PageLook): number {
  const room = (page.width - page.margin.left - page.margin.right) / millimetresPerPoint
  return lines.reduce<number>(
    (total, line) =>
      total + linesIn(line, look, room) * look.size * page.lineHeight * naturalLine * millimetresPerPoint,
    page.edge,
  )
}

/**
 * Margins above and below, in millimetres: as Word does, a head or a foot that is higher than its margin pushes the
 * text away. Nothing measures them beforehand, so their height is reckoned, rather too large than too small.
 */
export function marginsOf({ header, footer, look }: Composition): { top: number; bottom: number } {
  const { page, looks } = look
  return {
    top:
      header.length === 0
        ? page.margin.top
        : Math.max(page.margin.top, reach([plainText(header)], looks.header, look)),
    bottom: Math.max(page.margin.bottom, reach([...footer, 'Page'], looks.footer, look)),
  }
}

const line = (style: 'header' | 'footer', runs: readonly Run[]): string =>
  `<p class="${style}">${runsHtml(runs)}</p>`

const band = (name: 'head' | 'foot', content: string, look: PageLook): string =>
  `<style>${bandCss(look)}</style><div class="paper"><div class="band ${name}">${content}</div></div>`

/**
 * What Chromium prints at the head and the foot of every page. Its templates are loaded apart from the page, and fill
 * « pageNumber » and « totalPages » in by themselves.
 */
export function bandsOf({ header, footer, look }: Composition): { head: string; foot: string } {
  const lines = footer.map(words => line('footer', [text(words)])).join('')
  const number = `<p class="footer">Page\u00A0<span class="pageNumber"></span>/<span class="totalPages"></span></p>`
  return {
    head: band('head', header.length === 0 ? '' : line('header', header), look),
    foot: band('foot', lines + number, look),
  }
}

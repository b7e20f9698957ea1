import { type HeadingStyle, headingStyles, type ParagraphStyle, paragraphStyles } from '../blocks.ts'
import { noCharter } from '../charter.ts'
import { contrastOnPaper } from '../contrast.ts'
import { type Look, lookOf, type PageLook } from '../page-look.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'

/** A colour of text that stands out too little from the paper; `style` is empty for that of the page or of links. */
export type ContrastFault = {
  readonly of: 'ink' | 'link' | 'style'
  readonly style: HeadingStyle | ParagraphStyle | ''
  readonly color: string
  /** From 1 to 21, and the least that text of this size needs. */
  readonly ratio: number
  readonly least: number
}

const least = { text: 4.5, large: 3 } as const

/** From 18 points, or 14 in bold, text is large (WCAG 2.2, 1.4.3). */
const leastFor = ({ size, bold }: Look): number =>
  size >= 18 || (bold && size >= 14) ? least.large : least.text

/**
 * The text colours of a look that cannot be read on white paper by everybody: a ratio of at least 4.5:1, or 3:1 for
 * large text. A style that bears the ink or the accent of the page is told with it, not by itself.
 */
export function contrastFaults({ page, looks }: PageLook): readonly ContrastFault[] {
  const pageFaults = (['ink', 'link'] as const).map(
    (of): ContrastFault => ({
      of,
      style: '',
      color: page[of],
      ratio: contrastOnPaper(page[of]),
      least: least.text,
    }),
  )
  const styleFaults = [...headingStyles, ...paragraphStyles].flatMap((style): ContrastFault[] => {
    const look = looks[style]
    const { color } = look
    if (color === undefined || color === page.ink || color === page.link) return []
    return [{ of: 'style', style, color, ratio: contrastOnPaper(color), least: leastFor(look) }]
  })
  return [...pageFaults, ...styleFaults].filter(one => one.ratio < one.least)
}

const fieldOf = ({ of, style }: ContrastFault): string => {
  if (of === 'style') return `styles.${style}.color`
  return of === 'ink' ? 'ink' : 'accent'
}

/** Colours of the charter in which part of the readers cannot read. */
export function charterContrast({ issuers }: CheckedNote): Finding[] {
  const look = lookOf(issuers[0]?.charter ?? noCharter)
  return contrastFaults(look).map(
    (fault): Finding => ({
      code: 'charter-contrast',
      severity: 'warning',
      part: 'letterhead',
      field: `issuers[0].charter.${fieldOf(fault)}`,
      of: fault.of,
      style: fault.style === '' ? '' : look.looks[fault.style].name,
      color: fault.color,
      ratio: Math.floor(fault.ratio * 10) / 10,
      least: fault.least,
    }),
  )
}

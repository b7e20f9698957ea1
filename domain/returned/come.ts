import type { Beside } from './anchors.ts'
import { comeInFields } from './come-in-fields.ts'
import { comeInRow } from './come-in-row.ts'
import { comeInText } from './come-in-text.ts'
import { type Draft, textOfLines } from './draft.ts'
import { lineKey } from './line-key.ts'
import type { Come, Pairing } from './pairing.ts'
import type { ReadLine } from './read-lines.ts'
import { comeRow } from './row-changes.ts'
import type { Frame } from './slot.ts'
import type { Besides } from './slot-changes.ts'

/** Where something that came may go, and what it is called there. */
export type Placing = Pick<Draft, 'at' | 'part' | 'field' | 'candidates'>

/** Lines that only say something together: the items of a list, a person and her role, a contact. */
function belongTogether(one: ReadLine, other: ReadLine): boolean {
  if (one.line === other.line) return true
  if (other.line !== one.line + 1) return false
  if (one.paragraph.list !== null && other.paragraph.list !== null) return true
  const [style, next] = [one.paragraph.style, other.paragraph.style]
  return (
    (style === 'person' && next === 'person-role') ||
    (style === 'quote' && next === 'speaker') ||
    (style === 'figure-value' && next === 'figure-label') ||
    (style === 'link-label' && next === 'link-line') ||
    (style === 'contact-organisation' && next === 'contact-line') ||
    (style === 'contact-line' && next === 'contact-line')
  )
}

const isLine = ({ isRow, row }: Come): boolean => !isRow && row === ''

function grouped(come: readonly Come[]): Come[] {
  const groups: Come[] = []
  for (const next of come) {
    const last = groups.at(-1)
    const [one, other] = [last?.lines.at(-1), next.lines[0]]
    const isOne =
      last !== undefined && isLine(last) && isLine(next) && one !== undefined && other !== undefined
    if (isOne && belongTogether(one, other)) {
      groups[groups.length - 1] = { ...last, lines: [...last.lines, ...next.lines] }
    } else groups.push(next)
  }
  return groups
}

function placed(frame: Frame, { lines, row }: Come, beside: Beside): Placing | null {
  if (row !== '') return comeInRow(frame, lines, row)
  return comeInFields(frame, lines, beside) ?? comeInText(frame, lines, beside)
}

const unplaced = (lines: readonly ReadLine[], { before, after }: Beside): Draft => ({
  kind: 'added',
  at: '',
  part: before?.part ?? after?.part ?? 'body',
  field: 'unplaced',
  before: '',
  after: textOfLines(lines),
  lines,
  slots: [],
  candidates: [],
})

/** What was read that nothing printed, with the places that may take it; without one it is shown. */
export const comeDrafts = (frame: Frame, pairing: Pairing, besides: Besides): Draft[] =>
  grouped(pairing.come).map(come => {
    if (come.isRow) return comeRow(frame, come, besides)
    const beside = besides(come.lines)
    const none = unplaced(come.lines, beside)
    return { ...none, ...placed(frame, come, beside) }
  })

const pageNumber = /^(?:page\s*)?\d+\s*(?:[/-]|sur)\s*\d+$|^page(?:\s*\d*)(?:\s*(?:[/-]|sur)\s*\d*)?$/iu

/** What stands beside the body: what the page put there is left alone, anything else is shown. */
export function besideDrafts(frame: Frame, lines: readonly ReadLine[], printed: readonly string[]): Draft[] {
  const known = new Set(printed.map(lineKey))
  return lines
    .filter(({ text }) => !known.has(lineKey(text)) && !pageNumber.test(text.trim()))
    .map(line => ({
      ...unplaced([line], { before: null, after: null }),
      part: 'letterhead',
      field:
        line.paragraph.place === 'footer'
          ? 'footer'
          : line.paragraph.place === 'header'
            ? 'letterhead'
            : 'unplaced',
      at: frame.input.issuers.length > 0 && line.paragraph.place !== 'aside' ? 'issuers[0]' : '',
    }))
}

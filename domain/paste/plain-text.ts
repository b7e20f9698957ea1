import { plainSpan } from '../rich-text.ts'
import { cleanText } from './clean-text.ts'
import type { Pasted, PastedTable } from './pasted.ts'
import { type Piece, passagesFrom } from './pieces.ts'
import { rowText } from './tables.ts'
import { sliceSpans, textOf } from './tidy-spans.ts'
import { unwrapped, widthOf } from './wrapped-lines.ts'

const space = '[ \\u00A0\\u2002\\u2003\\u2009\\u202F\\t]'
/** Signs that only stand before an item; those of Symbol and Wingdings are in the private area. */
const bullet = new RegExp(
  `^(?:[•▪◦●○■□‣⁃∙➢➤►✓✔❖\\uF0A7\\uF0B7\\uF0D8\\uF0FC]${space}*|[·o§]${space}+)(?=\\S)`,
  'u',
)
const hyphen = new RegExp(`^[-–—*]${space}+(?=\\S)`, 'u')
const number = new RegExp(`^\\(?(\\d{1,2})[.)]${space}+(?=\\S)`, 'u')

/** How much of a text is read, in UTF-16 units: three times what one paste may bring. */
const mostText = 360_000

type Sign = { readonly kind: 'bullet' | 'hyphen' | 'number'; readonly length: number; readonly count: number }

function signOf(line: string): Sign | null {
  const found = bullet.exec(line)
  if (found !== null) return { kind: 'bullet', length: found[0].length, count: 0 }
  const dash = hyphen.exec(line)
  if (dash !== null) return { kind: 'hyphen', length: dash[0].length, count: 0 }
  const counted = number.exec(line)
  return counted === null ? null : { kind: 'number', length: counted[0].length, count: Number(counted[1]) }
}

/** A lone dash may open a remark, a lone number a year: only rows of them are a list. A bullet is one alone. */
function isInRow(sign: Sign, around: readonly (Sign | null)[]): boolean {
  if (sign.kind === 'bullet') return true
  return around.some(
    other =>
      other?.kind === sign.kind && (sign.kind === 'hyphen' || Math.abs(other.count - sign.count) === 1),
  )
}

/** Paragraphs that begin with the sign of a list become its items, the sign taken off. */
export function bulletsIn(pieces: readonly Piece[]): readonly Piece[] {
  const signs = pieces.map(piece => (piece.kind === 'paragraph' ? signOf(textOf(piece.spans)) : null))
  return pieces.map((piece, index) => {
    const sign = signs[index] ?? null
    if (sign === null || !isInRow(sign, [signs[index - 1] ?? null, signs[index + 1] ?? null])) return piece
    const spans = sliceSpans(piece.spans, sign.length, textOf(piece.spans).length)
    return { kind: 'item', spans, ordered: sign.kind === 'number', list: sign.kind }
  })
}

/** Lines of a spreadsheet: at least two, all with as many tabs as the first. */
function tableIn(lines: readonly string[]): PastedTable | null {
  const columns = (lines[0] ?? '').split('\t').length
  if (lines.length < 2 || columns < 2) return null
  const rows = lines.map(line => line.split('\t').map(cell => cell.trim()))
  return rows.every(row => row.length === columns) ? rows : null
}

/** Lines that begin with a sign begin a paragraph, whatever the width of the line before. */
function paragraphsIn(lines: readonly string[]): readonly string[] {
  const width = widthOf(lines)
  const groups: string[][] = []
  for (const line of lines) {
    const open = groups[groups.length - 1]
    if (open === undefined || signOf(line) !== null) groups.push([line])
    else open.push(line)
  }
  return groups.flatMap(group => unwrapped(group, width))
}

/**
 * What a note keeps of plain text, from a PDF viewer, a mail or an editor: empty lines part paragraphs, lines of a
 * printed page are put together again (wrapped-lines.ts), bullets and numbers make lists.
 */
export function pastedFromText(written: string): Pasted {
  const isWhole = written.length <= mostText
  const stretches = cleanText(written.slice(0, mostText))
    .split(/\n[^\S\n]*\n/u)
    .map(stretch => stretch.split('\n').filter(line => line.trim() !== ''))
  const tables: PastedTable[] = []
  const lines = stretches.flatMap(stretch => {
    const table = tableIn(stretch)
    if (table === null) return paragraphsIn(stretch.map(line => line.trim()))
    tables.push(table)
    return table.map(rowText)
  })
  const pieces: Piece[] = lines.map(line => ({
    kind: 'paragraph',
    spans: [plainSpan(line.replace(/\t+/gu, ' '))],
  }))
  return { passages: passagesFrom(bulletsIn(pieces)), tables, images: 0, isWhole }
}

import { type Block, plainText } from '../blocks.ts'
import { compose } from '../compose.ts'
import { noteFileSchema } from '../press-note.ts'

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'page-break':
      return ['(page)']
    case 'list':
      return block.items.map(item => `- ${plainText(item)}`)
    case 'table':
      return block.rows.map(cells =>
        cells.map(({ paragraphs }) => paragraphs.map(({ runs }) => plainText(runs)).join(' / ')).join(' | '),
      )
    case 'picture':
      return ['(picture)']
    case 'logos':
      return ['(logos)']
    case 'box':
      return block.paragraphs.map(({ runs }) => `[] ${plainText(runs)}`)
    case 'contents':
      return [block.title, ...block.entries.map(({ level, text }) => `${level} ${text}`)]
    default:
      return [plainText(block.runs)]
  }
}

/**
 * For tests: what a reader sees of a note file, a line a block or a row, ordinary spaces for non-breaking ones.
 * `styles` keeps the headings and paragraphs of these styles alone.
 */
export function printedLines(file: unknown, ...styles: readonly string[]): string[] {
  const note = noteFileSchema.parse(file)
  const { blocks } = compose({ note, facts: note, issuers: note.issuers })
  return blocks
    .filter(block => styles.length === 0 || ('style' in block && styles.includes(block.style)))
    .flatMap(linesOf)
    .map(line => line.replaceAll('\u00A0', ' '))
}

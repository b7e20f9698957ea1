import type { Cell, Table } from '../../../domain/blocks.ts'
import { escapeHtml } from '../../pdf/html.ts'
import { inertLine } from '../../word/sanitise.ts'
import { tagged, wordsHtml } from './words.ts'

/** One paragraph is the words of the cell; several keep their borders. */
function cellHtml({ paragraphs }: Cell): string {
  const said = paragraphs.map(({ runs }) => wordsHtml(runs)).filter(html => html !== '')
  return said.length > 1 ? said.map(html => tagged('p', html)).join('') : (said[0] ?? '')
}

/** The hour, in the first of several columns, is what a row is about. */
const rowHtml = (cells: readonly Cell[]): string =>
  tagged(
    'tr',
    cells
      .map((cell, column) =>
        column === 0 && cells.length > 1
          ? tagged('th', cellHtml(cell), ' scope="row"')
          : tagged('td', cellHtml(cell)),
      )
      .join(''),
  )

export function tableHtml({ caption, header, rows }: Table): string {
  const title = inertLine(caption)
  const head = header.map(words => tagged('th', escapeHtml(words), ' scope="col"')).join('')
  const parts = [
    title === '' ? '' : tagged('caption', escapeHtml(title)),
    head === '' ? '' : tagged('thead', tagged('tr', head)),
    rows.length === 0 ? '' : tagged('tbody', `\n${rows.map(rowHtml).join('\n')}\n`),
  ]
  return tagged('table', `\n${parts.filter(part => part !== '').join('\n')}\n`)
}

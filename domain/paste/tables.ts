import type { PastedElement, PastedNode, PastedTable } from './pasted.ts'

/** Longest text of a cell in a table of data, in UTF-16 units: a layout puts whole articles into cells. */
const longestCell = 1_000

const isElement = (node: PastedNode): node is PastedElement => node.kind === 'element'

/** The elements of these names below a node, not those inside a table within it. */
export function below(node: PastedElement, names: readonly string[]): readonly PastedElement[] {
  return node.children.filter(isElement).flatMap(child => {
    if (names.includes(child.name)) return [child]
    return child.name === 'table' ? [] : below(child, names)
  })
}

/** Whether an element of one of these names stands anywhere inside. */
export const holds = (node: PastedElement, names: readonly string[]): boolean =>
  node.children.some(child => isElement(child) && (names.includes(child.name) || holds(child, names)))

/**
 * The cells of a table that holds data, read by `textOf`; null for one that only lays out a page or a message: one
 * column, one row, tables inside, cells that hold articles.
 */
export function dataTable(table: PastedElement, textOf: (cell: PastedElement) => string): PastedTable | null {
  if (holds(table, ['table'])) return null
  const rows = below(table, ['tr']).map(row => below(row, ['td', 'th']).map(textOf))
  const written = rows.filter(row => row.some(cell => cell !== ''))
  const isData = written.length >= 2 && written.filter(row => row.length >= 2).length * 2 >= written.length
  return isData && written.every(row => row.every(cell => cell.length <= longestCell)) ? written : null
}

/** A row as a line of text: « 9 h 15 – Accueil des élèves – Hall ». */
export const rowText = (row: readonly string[]): string =>
  row
    .map(cell => cell.replace(/\s*\n\s*/gu, ' ').trim())
    .filter(cell => cell !== '')
    .join(' – ')

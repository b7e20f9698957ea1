import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

/** A node and where it begins. */
export type Spot = { readonly node: Node; readonly pos: number }

/** The innermost node of one of these names around a position. */
export function around($pos: ResolvedPos, ...names: readonly string[]): Spot | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth)
    if (names.includes(node.type.name)) return { node, pos: $pos.before(depth) }
  }
  return null
}

export const cellNames = [
  'programmeTitle',
  'caveat',
  'sequenceTitle',
  'intro',
  'stepTime',
  'stepText',
  'venue',
]

/** Where the caret stands in the programme: the text it is in, and the things around that. */
export type Caret = {
  readonly cell: Spot
  readonly name: string
  /** The step or sub-step. */
  readonly row: Spot | null
  readonly sequence: Spot | null
  /** Units from the beginning of the text. */
  readonly offset: number
  readonly isAtEnd: boolean
}

/** The place of the selection where all of it lies in one text of the programme; null elsewhere. */
export function caretIn({ selection }: EditorState): Caret | null {
  if (!(selection instanceof TextSelection) || !selection.$from.sameParent(selection.$to)) return null
  const { $from, $to } = selection
  const cell = around($from, ...cellNames)
  if (cell === null) return null
  return {
    cell,
    name: cell.node.type.name,
    row: around($from, 'step', 'subStep'),
    sequence: around($from, 'sequence'),
    offset: $from.parentOffset,
    isAtEnd: $to.parentOffset === cell.node.content.size,
  }
}

const endOf = ({ node, pos }: Spot): number => pos + node.nodeSize

/** The nth child of a node, as a spot. */
export function childSpot({ node, pos }: Spot, index: number): Spot | null {
  const child = node.maybeChild(index)
  if (child === null) return null
  let at = pos + 1
  for (let before = 0; before < index; before += 1) at += node.child(before).nodeSize
  return { node: child, pos: at }
}

/** The first child of this name. */
export function childNamed(spot: Spot, name: string): Spot | null {
  for (let index = 0; index < spot.node.childCount; index += 1) {
    if (spot.node.child(index).type.name === name) return childSpot(spot, index)
  }
  return null
}

const textOfCell = (row: Node, name: string): string => {
  let text = ''
  row.forEach(child => {
    if (child.type.name === name) text = child.textContent
  })
  return text
}

export const timeText = (row: Node): string => textOfCell(row, 'stepTime')
export const venueText = (row: Node): string => textOfCell(row, 'venue')

export const hasAccess = ({ attrs }: Node): boolean => {
  const { access } = attrs
  return access.phases.length > 0 || access.words !== ''
}

/** Whether nothing is written in a step and below it. */
export const isBlankRow = (row: Node): boolean =>
  row.textContent.trim() === '' && row.lastChild?.type.name !== 'subStep' && !hasAccess(row)

/** Whether nothing is written in a sequence. */
export const isBlankSequence = (sequence: Node): boolean =>
  sequence.textContent.trim() === '' &&
  sequence.lastChild?.type.name !== 'step' &&
  !hasAccess(sequence) &&
  sequence.attrs['reception'].length === 0 &&
  Object.values(sequence.attrs['site']).every(text => text === '')

/** The steps and sub-steps inside a node, in their order. */
export function rowsIn(spot: Spot): Spot[] {
  const rows: Spot[] = []
  spot.node.descendants((node, offset) => {
    const { name } = node.type
    if (name === 'step' || name === 'subStep') rows.push({ node, pos: spot.pos + 1 + offset })
    return !node.isTextblock
  })
  return rows
}

/** The first node of this name that begins at or after a position. */
export function nextNamed(doc: Node, from: number, ...names: readonly string[]): Spot | null {
  let found: Spot | null = null
  doc.nodesBetween(Math.min(from, doc.content.size), doc.content.size, (node, pos) => {
    if (found !== null) return false
    if (pos >= from && names.includes(node.type.name)) found = { node, pos }
    return found === null && !node.isTextblock
  })
  return found
}

/** Puts the caret into a text: at its end, its beginning, or over all of it. */
export function enterCell(tr: Transaction, cell: Spot, where: 'start' | 'end' | 'all' = 'end'): Transaction {
  const start = cell.pos + 1
  const end = endOf(cell) - 1
  const anchor = where === 'end' ? end : start
  return tr
    .setSelection(TextSelection.create(tr.doc, anchor, where === 'start' ? start : end))
    .scrollIntoView()
}

/** Puts the caret into the cell of this name of the row that begins at a position of the new document. */
export function enterRow(
  tr: Transaction,
  pos: number,
  name: 'stepTime' | 'stepText',
  where: 'start' | 'end' | 'all' = 'end',
): Transaction {
  const node = tr.doc.nodeAt(pos)
  const cell = node === null ? null : childNamed({ node, pos }, name)
  return cell === null ? tr : enterCell(tr, cell, where)
}

/** The cell of a row where reading it ends: its place where it has one, its text otherwise. */
export const lastCell = (row: Spot): Spot | null =>
  childNamed(row, venueText(row.node) === '' ? 'stepText' : 'venue')

/** Puts the caret into the first text at or after a position. */
export function enterAfter(tr: Transaction, pos: number): Transaction {
  const $pos = tr.doc.resolve(Math.min(pos, tr.doc.content.size))
  const found = Selection.findFrom($pos, 1, true) ?? Selection.findFrom($pos, -1, true)
  return found === null ? tr : tr.setSelection(found).scrollIntoView()
}

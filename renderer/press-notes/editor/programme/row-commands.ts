import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import {
  around,
  caretIn,
  childNamed,
  enterCell,
  enterRow,
  isBlankRow,
  lastCell,
  rowsIn,
  type Spot,
} from './cells.ts'
import { blankRow, childrenNamed, most, roomBeside, toFirstStep } from './step-commands.ts'

/** A row as another kind of row, its cells as they are. */
const asKind = (row: Node, kind: 'step' | 'subStep', below: readonly Node[] = []): Node =>
  blankRow(row.type.schema, kind).type.create(row.attrs, [...cellsOf(row), ...below])

const cellsOf = (row: Node): Node[] => [0, 1, 2, 3].map(index => row.child(index))

/** Puts the selection back where it was in a text that begins at another place now. */
function withSelection(tr: Transaction, state: EditorState, shift: number): Transaction {
  const { anchor, head } = state.selection
  const clamped = (pos: number): number => Math.max(0, Math.min(tr.doc.content.size, pos + shift))
  return tr
    .setSelection(TextSelection.between(tr.doc.resolve(clamped(anchor)), tr.doc.resolve(clamped(head))))
    .scrollIntoView()
}

/** Makes a step a sub-step of the one above it; its own sub-steps stay behind it. */
export const indent: Command = (state, dispatch) => {
  const step = around(state.selection.$from, 'step')
  if (step === null || around(state.selection.$from, 'subStep') !== null) return false
  const before = state.doc.resolve(step.pos).nodeBefore
  if (before?.type.name !== 'step') return false
  const own = childrenNamed(step.node, 'subStep')
  if (childrenNamed(before, 'subStep').length + own.length + 1 > most.subSteps) return false
  const tr = state.tr.delete(step.pos, step.pos + step.node.nodeSize)
  // One position before where the step stood: inside the one above it, at its end.
  tr.insert(step.pos - 1, [asKind(step.node, 'subStep'), ...own])
  dispatch?.(withSelection(tr, state, -1))
  return true
}

/** Makes a sub-step a step after the one it belongs to; the sub-steps behind it become its own. */
export const outdent: Command = (state, dispatch) => {
  const row = around(state.selection.$from, 'subStep')
  const parent = around(state.selection.$from, 'step')
  if (row === null || parent === null || roomBeside(state, parent) < 1) return false
  const $row = state.doc.resolve(row.pos)
  const later: Node[] = []
  for (let index = $row.index() + 1; index < parent.node.childCount; index += 1) {
    later.push(parent.node.child(index))
  }
  const parentEnd = parent.pos + parent.node.nodeSize
  const tr = state.tr.delete(row.pos, parentEnd - 1)
  tr.insert(row.pos + 1, asKind(row.node, 'step', later))
  dispatch?.(withSelection(tr, state, 1))
  return true
}

/** The texts of a row that Tab goes through: its hour, what is done, and its place where it has one. */
function stopsOf(row: Spot): Spot[] {
  const names =
    row.node.child(2).content.size > 0 ? ['stepTime', 'stepText', 'venue'] : ['stepTime', 'stepText']
  return names.map(name => childNamed(row, name)).filter(cell => cell !== null)
}

/** What Tab finds in a cell is meant to be typed over where it is an hour. */
const whereIn = (cell: Spot): 'all' | 'end' => (cell.node.type.name === 'stepTime' ? 'all' : 'end')

/** Tab: the next cell; a new step behind the last; at the beginning of an hour, a sub-step of the step above. */
export const nextCell: Command = (state, dispatch) => {
  const caret = caretIn(state)
  const sequence = caret?.sequence ?? around(state.selection.$from, 'sequence')
  if (sequence === null) return false
  const { tr } = state
  const stands = state.selection.empty && caret?.name === 'stepTime' && caret.offset === 0 && !caret.isAtEnd
  if (stands && indent(state, dispatch)) return true
  const stops = rowsIn(sequence).flatMap(stopsOf)
  const next = stops.find(({ pos }) => pos > (caret?.cell.pos ?? state.selection.from))
  if (next !== undefined) dispatch?.(enterCell(tr, next, whereIn(next)))
  else dispatch?.(appendStep(state, sequence))
  return true
}

function appendStep(state: EditorState, sequence: Spot): Transaction {
  const { tr, schema } = state
  const last = rowsIn(sequence).at(-1)
  if (last === undefined) return toFirstStep(tr, sequence)
  // An empty last step waits for its words already.
  if (isBlankRow(last.node)) return enterRow(tr, last.pos, 'stepTime')
  if (childrenNamed(sequence.node, 'step').length >= most.steps) return tr
  const end = sequence.pos + sequence.node.nodeSize - 1
  return enterRow(tr.insert(end, blankRow(schema, 'step')), end, 'stepTime')
}

/** Shift+Tab: the cell before; at the beginning of a sub-step, out of the step it belongs to. */
export const previousCell: Command = (state, dispatch) => {
  const caret = caretIn(state)
  const sequence = caret?.sequence ?? around(state.selection.$from, 'sequence')
  if (sequence === null) return false
  const isBeginning = caret?.name === 'stepTime' && caret.offset === 0 && state.selection.empty
  if (isBeginning && outdent(state, dispatch)) return true
  const stops = rowsIn(sequence).flatMap(stopsOf)
  const before = stops.filter(({ pos }) => pos < (caret?.cell.pos ?? state.selection.from)).at(-1)
  const title = childNamed(sequence, 'sequenceTitle')
  if (before !== undefined) dispatch?.(enterCell(state.tr, before, whereIn(before)))
  else if (title !== null && title.pos !== caret?.cell.pos) dispatch?.(enterCell(state.tr, title))
  else return leaveUpwards(state, dispatch, sequence)
  return true
}

const leaveUpwards = (
  state: EditorState,
  dispatch: ((tr: Transaction) => void) | undefined,
  { pos }: Spot,
): boolean => {
  const programme = around(state.doc.resolve(pos), 'programme')
  const row =
    programme === null
      ? undefined
      : rowsIn(programme)
          .filter(one => one.pos < pos)
          .at(-1)
  const cell = row === undefined ? null : lastCell(row)
  const target = cell ?? (programme === null ? null : childNamed(programme, 'programmeTitle'))
  if (target === null) return false
  dispatch?.(enterCell(state.tr, target))
  return true
}

/** The place of the step at hand, which shows once the caret is in it. */
export const toVenue: Command = (state, dispatch) => {
  const row = around(state.selection.$from, 'subStep', 'step')
  const venue = row === null ? null : childNamed(row, 'venue')
  if (venue === null) return false
  dispatch?.(enterCell(state.tr, venue))
  return true
}

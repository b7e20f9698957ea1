import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import {
  around,
  type Caret,
  caretIn,
  childNamed,
  enterAfter,
  enterCell,
  enterRow,
  isBlankRow,
  nextNamed,
  type Spot,
  timeText,
} from './cells.ts'

/** Most steps of a sequence and sub-steps of a step, as the model has it. */
export const most = { steps: 100, subSteps: 30, sequences: 60, days: 31 } as const

/** A step or sub-step in which nothing is written. */
export const blankRow = (schema: Schema, name: string, cells: Fragment = Fragment.empty): Node => {
  const node = schema.nodes[name]?.createAndFill(null, cells)
  if (node === null || node === undefined) throw new Error(`the page has no ${name}`)
  return node
}

/** How many more rows the parent of a row takes. */
export function roomBeside({ doc }: EditorState | Transaction, row: Spot): number {
  const $row = doc.resolve(row.pos)
  let count = 0
  $row.parent.forEach(child => {
    if (child.type.name === row.node.type.name) count += 1
  })
  return (row.node.type.name === 'step' ? most.steps : most.subSteps) - count
}

/** The cell of a new row where writing begins: the hour of a step, the text of a sub-step, which seldom has one. */
const firstCellOf = (row: string): 'stepTime' | 'stepText' => (row === 'step' ? 'stepTime' : 'stepText')

/** Enter at the end of a step begins the next; in the middle, it parts it; in an empty one, it leaves. */
export const enter: Command = (state, dispatch) => {
  const caret = caretIn(state)
  if (caret === null) return false
  const { row, sequence } = caret
  if (row !== null) {
    dispatch?.(enterInRow(state, caret, row))
    return true
  }
  if (sequence !== null) dispatch?.(toFirstStep(state.tr, sequence))
  else dispatch?.(toProgramme(state))
  return true
}

function enterInRow(state: EditorState, { cell, name, offset, isAtEnd }: Caret, row: Spot): Transaction {
  const { tr, schema, selection } = state
  const kind = row.node.type.name
  if (isBlankRow(row.node)) return leaveRow(tr, row)
  const isTime = name === 'stepTime'
  const isBefore = offset === 0 && selection.empty && (isTime || timeText(row.node) === '')
  if (isBefore && name !== 'venue' && cell.node.content.size > 0) {
    if (roomBeside(state, row) < 1) return tr
    return enterRow(tr.insert(row.pos, blankRow(schema, kind)), row.pos, firstCellOf(kind))
  }
  if (isTime) return enterRow(tr, row.pos, 'stepText')
  if (roomBeside(state, row) < 1) return tr
  if (isAtEnd) {
    const after = row.pos + row.node.nodeSize
    return enterRow(tr.insert(after, blankRow(schema, kind)), after, firstCellOf(kind))
  }
  return part(tr, schema, cell, row)
}

/** Parts a row at the caret: what follows it, with place, access and sub-steps, goes to a new row. */
function part(tr: Transaction, schema: Schema, cell: Spot, row: Spot): Transaction {
  const { from, to } = tr.selection
  const kind = row.node.type.name
  const start = cell.pos + 1
  const rest = cell.node.content.cut(to - start)
  const isVenue = cell.node.type.name === 'venue'
  const venue = childNamed(row, 'venue')?.node.content ?? Fragment.empty
  const cells = Fragment.from([
    schema.node('stepTime'),
    schema.node('stepText', null, rest),
    schema.node('venue', null, isVenue ? Fragment.empty : venue),
    schema.node('accessLine'),
  ])
  const subSteps = childrenNamed(row.node, 'subStep')
  const { access } = row.node.attrs
  const later = blankRow(schema, kind, cells.append(Fragment.from(subSteps)))
  const first = blankRow(
    schema,
    kind,
    Fragment.from([
      row.node.child(0),
      isVenue ? row.node.child(1) : schema.node('stepText', null, cell.node.content.cut(0, from - start)),
      isVenue ? schema.node('venue', null, cell.node.content.cut(0, from - start)) : schema.node('venue'),
      schema.node('accessLine'),
    ]),
  )
  const moved = later.type.create({ access }, later.content)
  tr.replaceWith(row.pos, row.pos + row.node.nodeSize, [first, moved])
  return enterRow(tr, row.pos + first.nodeSize, firstCellOf(kind), 'start')
}

/** The children of this name. */
export function childrenNamed(node: Node, name: string): Node[] {
  const found: Node[] = []
  node.forEach(child => {
    if (child.type.name === name) found.push(child)
  })
  return found
}

/** Takes an empty row away and goes on to what follows: out of the sub-steps, to the next step, or out of it all. */
function leaveRow(tr: Transaction, row: Spot): Transaction {
  const { doc } = tr
  const $row = doc.resolve(row.pos)
  if (row.node.type.name === 'subStep') {
    const afterStep = $row.after()
    tr.delete(row.pos, row.pos + row.node.nodeSize)
    const at = tr.mapping.map(afterStep)
    return enterRow(tr.insert(at, blankRow(doc.type.schema, 'step')), at, 'stepTime')
  }
  const programme = around($row, 'programme')
  const after = row.pos + row.node.nodeSize
  const end = programme === null ? after : programme.pos + programme.node.nodeSize
  const next = nextNamed(doc, after, 'step', 'sequence')
  tr.delete(row.pos, after)
  if (next === null || next.pos >= end) return enterAfter(tr, tr.mapping.map(end))
  const at = tr.mapping.map(next.pos)
  return next.node.type.name === 'step' ? enterRow(tr, at, 'stepTime', 'all') : enterAfter(tr, at)
}

/** The first step of a sequence where it is still empty, otherwise a new one before it. */
export function toFirstStep(tr: Transaction, sequence: Spot): Transaction {
  const first = childNamed(sequence, 'step')
  if (first !== null && isBlankRow(first.node)) return enterRow(tr, first.pos, 'stepTime')
  if (childrenNamed(sequence.node, 'step').length >= most.steps) return tr
  const at = first?.pos ?? sequence.pos + sequence.node.nodeSize - 1
  return enterRow(tr.insert(at, blankRow(tr.doc.type.schema, 'step')), at, 'stepTime')
}

/** From the title of the programme into it: its first sequence, which is made where there is none. */
function toProgramme(state: EditorState): Transaction {
  const { tr, schema } = state
  const programme = around(state.selection.$from, 'programme')
  if (programme === null) return tr
  const sequence =
    childNamed(programme, 'day') === null ? null : nextNamed(tr.doc, programme.pos, 'sequenceTitle')
  if (sequence !== null) return enterCell(tr, sequence)
  const at = programme.pos + programme.node.nodeSize - 1
  const day = blankRow(schema, 'day')
  tr.insert(at, day)
  const made = nextNamed(tr.doc, at, 'sequence')
  return made === null ? tr : toFirstStep(tr, made)
}

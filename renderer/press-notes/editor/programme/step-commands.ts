import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
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

const byName = (row: Spot, name: string): Spot | null => childNamed(row, name)

/** A row that a row is joined to: the one that is read just before it in its sequence. */
function rowBefore(doc: Node, row: Spot): Spot | null {
  const $row = doc.resolve(row.pos)
  const before = $row.nodeBefore
  if (before === null) return null
  if (before.type.name !== row.node.type.name) {
    return row.node.type.name === 'subStep' ? { node: $row.parent, pos: $row.before() } : null
  }
  const pos = row.pos - before.nodeSize
  const last = before.lastChild
  if (last?.type.name !== 'subStep') return { node: before, pos }
  return { node: last, pos: pos + before.nodeSize - 1 - last.nodeSize }
}

const isSpaced = (text: string): boolean => text === '' || /\s$/u.test(text)

/**
 * Joins a row to the one before it, caret at the seam, with a space between their words where `isSpacedOut`; null where
 * that would lose a place or an access.
 */
function joined(tr: Transaction, row: Spot, target: Spot, isSpacedOut: boolean): Transaction | null {
  const [text, venue] = [byName(row, 'stepText'), byName(row, 'venue')]
  const [before, venueBefore] = [byName(target, 'stepText'), byName(target, 'venue')]
  if (text === null || venue === null || before === null || venueBefore === null) return null
  const isSaid = ({ node }: Spot): boolean =>
    node.attrs['access'].phases.length > 0 || node.attrs['access'].words !== ''
  const rests = venue.node.content.size > 0 || isSaid(row)
  const takenBefore = venueBefore.node.content.size > 0 || isSaid(target)
  if (takenBefore && (rests || text.node.content.size > 0)) return null
  const subSteps = childrenNamed(row.node, 'subStep')
  const { schema } = tr.doc.type
  const gap =
    !isSpacedOut || isSpaced(before.node.textContent) || text.node.content.size === 0
      ? Fragment.empty
      : Fragment.from(schema.text(' '))
  const seam = before.pos + before.node.nodeSize - 1
  tr.delete(row.pos, row.pos + row.node.nodeSize)
  if (subSteps.length > 0) {
    const $end = tr.doc.resolve(target.pos)
    const stepEnd =
      target.node.type.name === 'step' ? target.pos + target.node.nodeSize - 1 : $end.after() - 1
    tr.insert(stepEnd, subSteps)
  }
  if (isSaid(row)) tr.setNodeAttribute(target.pos, 'access', row.node.attrs['access'])
  tr.insert(venueBefore.pos + 1, venue.node.content)
  tr.insert(seam, gap.append(text.node.content))
  return tr.setSelection(TextSelection.create(tr.doc, seam)).scrollIntoView()
}

/** Joins what is left of a row to the row that begins at a position, where that one is read just before it. */
export function joinedToRowBefore(tr: Transaction, row: Spot, target: number): Transaction {
  const before = rowBefore(tr.doc, row)
  if (before === null || before.pos !== target || timeText(row.node) !== '') return tr
  if (!isBlankRow(row.node)) return joined(tr, row, before, false) ?? tr
  return tr.delete(row.pos, row.pos + row.node.nodeSize)
}

/** Backspace at the beginning of a text of the programme joins or deletes an empty step; it never loses words. */
export const backspace: Command = (state, dispatch) => {
  const caret = caretIn(state)
  if (caret === null || !state.selection.empty || caret.offset > 0) return false
  const { cell, name, row } = caret
  const { tr } = state
  if (name === 'programmeTitle') return false
  if (row === null || name === 'venue')
    dispatch?.(name === 'venue' ? joinVenue(tr, cell) : toTextBefore(tr, cell))
  else if (name === 'stepText' && timeText(row.node) !== '') dispatch?.(enterRow(tr, row.pos, 'stepTime'))
  else dispatch?.(backFromRow(state, row))
  return true
}

function backFromRow(state: EditorState, row: Spot): Transaction {
  const { tr } = state
  const target = rowBefore(tr.doc, row)
  if (isBlankRow(row.node)) {
    tr.delete(row.pos, row.pos + row.node.nodeSize)
    return toTextBefore(tr, row)
  }
  if (target === null || timeText(row.node) !== '') return toTextBefore(tr, row)
  return joined(state.tr, row, target, true) ?? toTextBefore(tr, row)
}

/** The end of the text that is written just before a position; empty cells that do not show are passed over. */
function toTextBefore(tr: Transaction, { pos }: Spot): Transaction {
  const programme = around(tr.doc.resolve(pos), 'programme')
  let found: Spot | null = null
  tr.doc.nodesBetween(programme?.pos ?? 0, pos, (node, at) => {
    const isShown = node.content.size > 0 || ['stepText', 'sequenceTitle'].includes(node.type.name)
    if (at < pos && node.isTextblock && isShown) found = { node, pos: at }
    return !node.isTextblock
  })
  return found === null ? tr : enterCell(tr, found)
}

/** The place of a step joined to its text. */
function joinVenue(tr: Transaction, venue: Spot): Transaction {
  const $venue = tr.doc.resolve(venue.pos)
  const text = $venue.nodeBefore
  if (text === null) return tr
  const seam = venue.pos - 1
  const { schema } = tr.doc.type
  const content = venue.node.content
  const isGap = content.size > 0 && !isSpaced(text.textContent)
  tr.delete(venue.pos + 1, venue.pos + 1 + content.size)
  tr.insert(seam, isGap ? Fragment.from(schema.text(' ')).append(content) : content)
  return tr.setSelection(TextSelection.create(tr.doc, seam)).scrollIntoView()
}

/** Delete at the end of a step joins the next to it, where that one begins without an hour. */
export const deleteForward: Command = (state, dispatch) => {
  const caret = caretIn(state)
  if (caret === null || !state.selection.empty || !caret.isAtEnd) return false
  const { name, row } = caret
  if (name === 'programmeTitle') return false
  const next = row === null ? null : nextNamed(state.doc, row.pos + 1, 'step', 'subStep')
  const isLast = name === 'venue' || name === 'stepText'
  if (row === null || next === null || !isLast || rowBefore(state.doc, next)?.pos !== row.pos) return true
  if (isBlankRow(next.node)) dispatch?.(state.tr.delete(next.pos, next.pos + next.node.nodeSize))
  else if (timeText(next.node) === '') {
    const tr = joined(state.tr, next, row, true)
    if (tr !== null) dispatch?.(tr)
  }
  return true
}

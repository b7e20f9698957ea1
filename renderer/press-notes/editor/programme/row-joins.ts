import { Fragment, type Node } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import {
  around,
  caretIn,
  childNamed,
  enterCell,
  enterRow,
  hasAccess,
  isBlankRow,
  nextNamed,
  type Spot,
  timeText,
} from './cells.ts'
import { childrenNamed } from './step-commands.ts'

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
  const [text, venue] = [childNamed(row, 'stepText'), childNamed(row, 'venue')]
  const [before, venueBefore] = [childNamed(target, 'stepText'), childNamed(target, 'venue')]
  if (text === null || venue === null || before === null || venueBefore === null) return null
  const rests = venue.node.content.size > 0 || hasAccess(row.node)
  const takenBefore = venueBefore.node.content.size > 0 || hasAccess(target.node)
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
  if (hasAccess(row.node)) tr.setNodeAttribute(target.pos, 'access', row.node.attrs['access'])
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

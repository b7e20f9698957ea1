import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { noPressAccess } from '../../../../domain/press-access.ts'
import { around, type Spot } from './cells.ts'
import { joinedToRowBefore } from './row-joins.ts'

/** What goes as a whole where a selection covers all of it. */
const wholes = ['subStep', 'step', 'sequence', 'day']

type Stretch = { readonly from: number; readonly to: number }

/** Whether a selection reaches from one text of the programme into another, or out of the programme. */
export function isAcross({ selection }: EditorState): boolean {
  if (!(selection instanceof TextSelection) || selection.$from.sameParent(selection.$to)) return false
  return around(selection.$from, 'programme') !== null || around(selection.$to, 'programme') !== null
}

/** Parts of the document that a selection takes: whole things, and what it covers of the texts that stay. */
function takenBy(doc: Node, { from, to }: Stretch): { cuts: Stretch[]; silenced: number[] } {
  const cuts: Stretch[] = []
  const silenced: number[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    const end = pos + node.nodeSize
    const isWhole = from <= pos + startOf(node) && to >= end - 1
    // The row where the selection begins stays, to take what is left behind it.
    const holdsStart = pos < from
    if (wholes.includes(node.type.name) && isWhole && !holdsStart) {
      cuts.push({ from: pos, to: end })
      return false
    }
    if (node.isTextblock) {
      const cut = { from: Math.max(from, pos + 1), to: Math.min(to, end - 1) }
      if (cut.to > cut.from) cuts.push(cut)
      return false
    }
    const { name } = node.type
    const line = name === 'step' || name === 'subStep' ? accessIn(node, pos) : null
    if (line !== null && from <= line && to >= line) silenced.push(pos)
    return true
  })
  return { cuts, silenced }
}

/** How far into a node its first text begins. */
function startOf(node: Node): number {
  return node.isTextblock || node.firstChild === null ? 1 : 1 + startOf(node.firstChild)
}

/** Where the line of access of a row stands. */
function accessIn(row: Node, pos: number): number | null {
  let at: number | null = null
  row.forEach((child, offset) => {
    if (child.type.name === 'accessLine') at = pos + 1 + offset
  })
  return at
}

/**
 * Deletes a selection that reaches across texts of the programme: what lies wholly in it goes, of the rest only the
 * words, and what is left of the last step joins the first. Each step, sequence and day that stays keeps its shape.
 */
export function deleteAcross(state: EditorState): Transaction {
  const { tr, doc, selection } = state
  const { from, to } = selection
  const { cuts, silenced } = takenBy(doc, selection)
  const last = around(selection.$to, 'subStep', 'step')
  const first = around(selection.$from, 'subStep', 'step')
  for (const pos of silenced) tr.setNodeAttribute(pos, 'access', noPressAccess)
  for (const cut of [...cuts].reverse()) tr.delete(cut.from, cut.to)
  keepSequences(tr)
  const left = rowLeft(tr, last)
  const caret = tr.mapping.map(from, -1)
  tr.setSelection(TextSelection.near(tr.doc.resolve(caret)))
  if (left === null || first === null || last === null || first.pos === last.pos || to <= from) return tr
  return joinedToRowBefore(tr, left, tr.mapping.map(first.pos, -1)).scrollIntoView()
}

const rowLeft = (tr: Transaction, last: Spot | null): Spot | null => {
  if (last === null) return null
  const { pos, deleted } = tr.mapping.mapResult(last.pos, 1)
  const node = deleted ? null : tr.doc.nodeAt(pos)
  return node?.type === last.node.type ? { node, pos } : null
}

/** A day whose last sequence went shows an empty one. */
function keepSequences(tr: Transaction): void {
  const { schema } = tr.doc.type
  const bare: number[] = []
  tr.doc.descendants((node, pos) => {
    if (node.type.name === 'day' && node.childCount < 2) bare.push(pos + node.nodeSize - 1)
    return !node.isTextblock && node.type.name !== 'day'
  })
  const blank = schema.nodes['sequence']?.createAndFill()
  if (blank === null || blank === undefined) return
  for (const at of bare.reverse()) tr.insert(at, blank)
}

/** Backspace, Delete, or the first letter typed over a selection across the programme. */
export const deleteSelectionAcross: Command = (state, dispatch) => {
  if (!isAcross(state)) return false
  dispatch?.(deleteAcross(state))
  return true
}

import { Fragment, type Node, type ResolvedPos, type Schema } from '@tiptap/pm/model'
import { type Command, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { asAct } from '../change-manner.ts'
import { passageDepth } from '../typing/structure.ts'

/** Where passages come to stand: instead of the empty paragraph at the caret, or behind the passage around it. */
function placeFor($pos: ResolvedPos): { from: number; to: number } | null {
  const depth = passageDepth($pos)
  if (depth === null) return null
  const passage = $pos.node(depth)
  const isEmpty = passage.type.name === 'paragraph' && passage.content.size === 0
  return { from: isEmpty ? $pos.before(depth) : $pos.after(depth), to: $pos.after(depth) }
}

/** The end of the body: where something goes when the caret is in no text of passages. */
function endOfBody(doc: Node): number {
  let end = 0
  doc.forEach((part, offset) => {
    if (part.type.name === 'body') end = offset + part.nodeSize - 1
  })
  return end
}

/** An empty last paragraph of the body gives way. */
function placeInBody(doc: Node): { from: number; to: number } {
  const end = endOfBody(doc)
  const last = doc.resolve(end).nodeBefore
  const isEmpty = last?.type.name === 'paragraph' && last.content.size === 0
  return { from: isEmpty ? end - last.nodeSize : end, to: end }
}

/** Inserts whole passages at the caret, and puts the caret into the first text of them, or behind them. */
export const insertPassages =
  (make: (schema: Schema) => readonly Node[]): Command =>
  (state, dispatch) => {
    const nodes = make(state.schema)
    const { from, to } = placeFor(state.selection.$from) ?? placeInBody(state.doc)
    const tr = state.tr.replaceWith(from, to, Fragment.from([...nodes]))
    const $start = tr.doc.resolve(from)
    tr.setSelection(Selection.findFrom($start, 1, true) ?? TextSelection.near($start))
    dispatch?.(asAct(tr).scrollIntoView())
    return true
  }

/** A new page begins below the caret, in a paragraph of its own. */
export const insertPageBreak: Command = insertPassages(schema => [
  schema.node('pageBreak'),
  schema.node('paragraph'),
])

/** Key figures: the first one, its value to be written. */
export const insertFigures: Command = insertPassages(schema => [
  schema.node('figures', null, [
    schema.node('figure', null, [schema.node('figureValue'), schema.node('figureLabel')]),
  ]),
])

/** Puts the caret at the end of the body where it is in no text of passages, so that what is typed has a place. */
export function intoPassages(tr: Transaction): Transaction {
  if (passageDepth(tr.selection.$from) !== null) return tr
  return tr.setSelection(Selection.near(tr.doc.resolve(endOfBody(tr.doc)), -1))
}

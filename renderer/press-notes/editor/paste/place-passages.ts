import { Fragment, type Node, type NodeType, type ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Passage } from '../../../../domain/rich-text.ts'
import { asAct } from '../change-manner.ts'
import { intoPassages } from '../insert/insert-passages.ts'
import { passagesToNodes } from '../rich-text.ts'
import { passageDepth } from '../typing/structure.ts'

/** Texts of one line; the others take line breaks. */
const oneLine = new Set(
  'title whenLine whereLine subheading speaker figureValue figureLabel boilerplateTitle programmeTitle sequenceTitle stepTime venue'.split(
    ' ',
  ),
)

/** The texts of nodes, in their order. */
function textsIn(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap(node => {
    if (node.isTextblock) return node.content.size === 0 ? [] : [node]
    const inside: Node[] = []
    node.descendants(child => {
      if (child.isTextblock && child.content.size > 0) inside.push(child)
      return !child.isTextblock
    })
    return inside
  })
}

const plainText = (text: Node): string => text.textBetween(0, text.content.size, undefined, () => '\n')

/** Everything as the inline content of one text: what a title or a step can take of it. */
function inlineOf(nodes: readonly Node[], target: NodeType): Fragment {
  const texts = textsIn(nodes)
  const { schema } = target
  const { hardBreak } = schema.nodes
  const takesBreaks = !oneLine.has(target.name) && hardBreak !== undefined
  if (!takesBreaks) {
    const text = texts
      .map(plainText)
      .join(' ')
      .replace(/\s*\n\s*/gu, ' ')
    return text === '' ? Fragment.empty : Fragment.from(schema.text(text))
  }
  const inline = texts.flatMap((text, index) => [
    ...(index === 0 ? [] : [hardBreak.create()]),
    ...text.children.map(child => child.mark(target.allowedMarks(child.marks))),
  ])
  return Fragment.from(inline)
}

type Split = { readonly left: Fragment; readonly right: Fragment }

const split = ($pos: ResolvedPos): Split => ({
  left: $pos.parent.content.cut(0, $pos.parentOffset),
  right: $pos.parent.content.cut($pos.parentOffset),
})

/**
 * Nodes of one kind around a caret: what stood before it joins the first where that is a text too, what stood behind
 * it joins the last. `caret` counts positions from the start of the nodes to the end of what was pasted.
 */
function woven(
  nodes: readonly Node[],
  { left, right }: Split,
  type: NodeType,
): { nodes: Node[]; caret: number } {
  const all = [...nodes]
  const first = all[0]
  if (first?.type === type) all[0] = first.copy(left.append(first.content))
  else if (left.size > 0) all.unshift(type.create(null, left))
  const sizes = all.reduce((sum, node) => sum + node.nodeSize, 0)
  const last = all[all.length - 1]
  if (last?.type === type) all[all.length - 1] = last.copy(last.content.append(right))
  else if (right.size > 0) all.push(type.create(null, right))
  return { nodes: all, caret: sizes - 1 }
}

function intoItems(tr: Transaction, nodes: readonly Node[]): Transaction {
  const { $from } = tr.selection
  const item = $from.parent.type
  const items = textsIn(nodes).map(text => item.create(null, text.content))
  const { nodes: all, caret } = woven(items, split($from), item)
  const start = $from.before()
  tr.replaceWith(start, $from.after(), all)
  return caretAt(tr, start + caret)
}

function intoParagraph(tr: Transaction, nodes: readonly Node[]): Transaction {
  const { $from } = tr.selection
  const { nodes: all, caret } = woven(nodes, split($from), $from.parent.type)
  const start = $from.before()
  tr.replaceWith(start, $from.after(), all)
  return caretAt(tr, start + caret)
}

const caretAt = (tr: Transaction, position: number): Transaction =>
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(position, tr.doc.content.size)), -1))

/** A subheading takes the first text; what follows stands below it. */
function intoSubheading(tr: Transaction, nodes: readonly Node[]): Transaction {
  const [first, ...rest] = nodes
  const { $from } = tr.selection
  if (first === undefined) return tr
  tr.insert($from.pos, inlineOf([first], $from.parent.type))
  const after = tr.selection.$from.after()
  tr.insert(after, rest)
  return caretAt(tr, after + rest.reduce((sum, node) => sum + node.nodeSize, 0) - 1)
}

/** How many more passages the text around the caret takes. */
export function roomAt(state: EditorState): number {
  const { $from } = intoPassages(state.tr).selection
  const depth = passageDepth($from)
  return depth === null ? 0 : Math.max(0, mostPassages - $from.node(depth - 1).childCount + 1)
}

/** Most passages of a text (rich-text.ts). */
const mostPassages = 500

/** Whether the caret stands in a text of the page, be it of one line. */
const isInText = ({ selection }: EditorState): boolean => selection.$from.parent.inlineContent

/** Puts passages at the caret, as far as the place takes them: a title takes their words, a list items. */
export function placePassages(state: EditorState, passages: readonly Passage[]): Transaction {
  const tr = isInText(state) ? state.tr : intoPassages(state.tr)
  const isAcrossTexts = !tr.selection.$from.sameParent(tr.selection.$to)
  if (!tr.selection.empty) tr.deleteSelection()
  // What takes the place of the whole note is no title.
  if (isAcrossTexts && passages.length > 1) intoPassages(tr)
  const nodes = passagesToNodes(passages, state.schema)
  const { $from } = tr.selection
  const { parent } = $from
  const [only] = nodes
  const isOneParagraph = nodes.length === 1 && only?.type.name === 'paragraph'
  if (isOneParagraph && parent.type.name === 'paragraph') tr.insert($from.pos, only.content)
  else if (parent.type.name === 'paragraph') intoParagraph(tr, nodes)
  else if (parent.type.name === 'listItem') intoItems(tr, nodes)
  else if (parent.type.name === 'subheading' && !isOneParagraph) intoSubheading(tr, nodes)
  else tr.insert($from.pos, inlineOf(nodes, parent.type))
  return asAct(tr.setMeta('paste', true)).scrollIntoView()
}

/** Puts plain words at the caret. */
export function placeWords(state: EditorState, text: string): Transaction {
  return asAct(state.tr.insertText(text).setMeta('paste', true)).scrollIntoView()
}

/** A caret for a drop: the place that the pointer shows. */
export const selectionAt = (state: EditorState, position: number): Selection =>
  Selection.near(state.doc.resolve(position))

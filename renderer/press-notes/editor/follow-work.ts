import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { metas } from './change-manner.ts'

/** What differs between two documents: from `from`, up to `to` in the one and `toNext` in the other. */
type Difference = { readonly from: number; readonly to: number; readonly toNext: number }

function differenceOf(doc: Node, next: Node): Difference | null {
  const from = doc.content.findDiffStart(next.content)
  if (from === null) return null
  const end = doc.content.findDiffEnd(next.content)
  const { a, b } = end ?? { a: from, b: from }
  // A repeated letter may be found from both sides.
  const overlap = Math.max(0, from - Math.min(a, b))
  return { from, to: a + overlap, toNext: b + overlap }
}

/** The parts of the page that differ, whole: what a difference that crosses several nodes falls back to. */
function wholeParts(doc: Node, next: Node, { from, to, toNext }: Difference): Difference {
  const before = doc.resolve(from)
  return {
    from: before.depth === 0 ? from : before.before(1),
    to: endOfPart(doc, to),
    toNext: endOfPart(next, toNext),
  }
}

function endOfPart(doc: Node, position: number): number {
  const $position = doc.resolve(position)
  return $position.depth === 0 ? position : $position.after(1)
}

function replace(tr: Transaction, next: Node, difference: Difference): boolean {
  const { from, to, toNext } = difference
  return tr.maybeStep(new ReplaceStep(from, to, next.slice(from, toNext))).failed === null
}

/**
 * The transaction that makes the page show `wanted` by changing as little as possible, so that the caret stays where it
 * is; null where it shows it already. `goThere` puts the caret behind what changed.
 */
export function following(state: EditorState, wanted: Node, goThere: boolean): Transaction | null {
  const next = withEmptied(state, wanted)
  const tr = state.tr.setMeta(metas.fromWork, true).setMeta('addToHistory', false)
  keepAttributes(tr, next)
  const difference = differenceOf(tr.doc, next)
  if (difference !== null && !replace(tr, next, difference)) {
    replace(tr, next, wholeParts(tr.doc, next, difference))
  }
  if (!tr.docChanged) return null
  if (goThere && difference !== null) {
    const end = Math.min(difference.toNext, tr.doc.content.size)
    tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1)).scrollIntoView()
  }
  return tr
}

/**
 * The same page with the line that the person emptied as she left it: while the caret is in it she may be about to write
 * another, and Mallette’s sentence comes back when she leaves.
 */
function withEmptied(state: EditorState, wanted: Node): Node {
  const { $head } = state.selection
  const { parent } = $head
  const isEmptied = parent.content.size === 0 && typeof parent.attrs['generated'] === 'string'
  return isEmptied && parent.attrs['generated'] !== '' ? emptiedAt(wanted, $head, 0) : wanted
}

function emptiedAt(node: Node, $head: ResolvedPos, depth: number): Node {
  if (depth === $head.depth) return node.type === $head.parent.type ? node.copy(Fragment.empty) : node
  const index = $head.index(depth)
  const child = node.maybeChild(index)
  if (child === null) return node
  return node.copy(node.content.replaceChild(index, emptiedAt(child, $head, depth + 1)))
}

/**
 * What changed in the attributes of a node changes there alone, as long as the page is built alike: the caret stays where
 * it is in a line whose sentence is generated anew, and in a step whose press access was given in a form.
 */
function keepAttributes(tr: Transaction, next: Node): void {
  eachPair(tr.doc, next, 0, (node, wanted, position) => {
    for (const name of Object.keys(node.attrs)) {
      if (node.attrs[name] !== wanted.attrs[name]) tr.setNodeAttribute(position, name, wanted.attrs[name])
    }
  })
}

/** Goes through two pages together as far as they are built alike. */
function eachPair(
  node: Node,
  other: Node,
  start: number,
  visit: (node: Node, other: Node, position: number) => void,
): void {
  let position = start
  for (let index = 0; index < Math.min(node.childCount, other.childCount); index += 1) {
    const child = node.child(index)
    const counterpart = other.child(index)
    if (child !== counterpart && child.type === counterpart.type) {
      visit(child, counterpart, position)
      const isAlike = !child.isTextblock && child.childCount === counterpart.childCount
      if (isAlike || child.type.name === 'programme') eachPair(child, counterpart, position + 1, visit)
    }
    position += child.nodeSize
  }
}

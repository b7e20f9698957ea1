import type { Node, NodeType, ResolvedPos, Schema } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { asAct } from '../change-manner.ts'

/** What a passage can be made into and back. */
export type Shape =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'subheading'; readonly level: 2 | 3 }
  | { readonly kind: 'list'; readonly ordered: boolean }
  | { readonly kind: 'quote' }

/** The depth of the passage in which a position stands, or null outside the texts of passages. */
export function passageDepth($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if ($pos.node(depth).type.isInGroup('passage')) return depth
  }
  return null
}

/** The passage around a position, or null. */
export function passageAt($pos: ResolvedPos): Node | null {
  const depth = passageDepth($pos)
  return depth === null ? null : $pos.node(depth)
}

/** What the passage at the caret is; null where it is none of the shapes. */
export function shapeAt($pos: ResolvedPos): Shape | null {
  const node = passageAt($pos)
  switch (node?.type.name) {
    case 'paragraph':
    case 'quote':
      return { kind: node.type.name }
    case 'subheading':
      return { kind: 'subheading', level: node.attrs['level'] === 2 ? 2 : 3 }
    case 'list':
      return { kind: 'list', ordered: node.attrs['ordered'] === true }
    default:
      return null
  }
}

const isSameShape = (one: Shape, other: Shape): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The texts of a passage, one node each: a paragraph is one, a list as many as it has items. */
function textsOf(passage: Node): readonly Node[] {
  if (passage.isTextblock) return [passage]
  const texts: Node[] = []
  passage.forEach(child => {
    if (child.type.name !== 'speaker' || child.content.size > 0) texts.push(child)
  })
  return texts
}

const typeOf = (schema: Schema, name: string): NodeType => {
  const type = schema.nodes[name]
  if (type === undefined) throw new Error(`the page has no ${name}`)
  return type
}

/** The content of a text in a node of another type: marks that it does not take are dropped. */
const retyped = (text: Node, type: NodeType, attrs: Record<string, unknown> | null = null): Node => {
  if (type.allowsMarks([...new Set(text.children.flatMap(child => child.marks))]))
    return type.create(attrs, text.content)
  return type.create(
    attrs,
    text.children.map(child => child.mark(type.allowedMarks(child.marks))),
  )
}

function shaped(texts: readonly Node[], shape: Shape, schema: Schema): readonly Node[] {
  switch (shape.kind) {
    case 'paragraph':
      return texts.map(text => retyped(text, typeOf(schema, 'paragraph')))
    case 'subheading':
      return texts.map(text => retyped(text, typeOf(schema, 'subheading'), { level: shape.level }))
    case 'list': {
      const items = texts.map(text => retyped(text, typeOf(schema, 'listItem')))
      return [typeOf(schema, 'list').create({ ordered: shape.ordered }, items)]
    }
    case 'quote':
      return texts.map(text =>
        typeOf(schema, 'quote').create(null, [
          retyped(text, typeOf(schema, 'quoteText')),
          typeOf(schema, 'speaker').create(),
        ]),
      )
  }
}

/** The selected passages: where they begin and end, and their texts. All lie in one text of passages. */
function chosen({ selection }: EditorState) {
  const { $from, $to } = selection
  const depth = passageDepth($from)
  const depthTo = passageDepth($to)
  if (depth === null || depthTo === null || depth !== depthTo || !$from.sameParent($from)) return null
  if ($from.start(depth - 1) !== $to.start(depth - 1)) return null
  const holder = $from.node(depth - 1)
  const passages: Node[] = []
  for (let index = $from.index(depth - 1); index <= $to.index(depth - 1); index += 1) {
    passages.push(holder.child(index))
  }
  return { from: $from.before(depth), to: $to.after(depth), passages }
}

/** Where the caret stands among the texts of the selected passages, to put it back there. */
function caretIn(passages: readonly Node[], from: number, caret: number): { text: number; offset: number } {
  let text = -1
  let offset = 0
  let position = from
  for (const passage of passages) {
    if (passage.isTextblock) {
      if (position < caret) {
        text += 1
        offset = caret - position - 1
      }
    } else {
      passage.forEach((_child, childOffset) => {
        const start = position + 1 + childOffset
        if (start < caret) {
          text += 1
          offset = caret - start - 1
        }
      })
    }
    position += passage.nodeSize
  }
  return { text: Math.max(0, text), offset }
}

/** Puts the caret into the text of that rank at or after a position. */
function setCaret(tr: Transaction, from: number, { text, offset }: { text: number; offset: number }): void {
  let rank = -1
  tr.doc.nodesBetween(from, tr.doc.content.size, (node, position) => {
    if (rank >= text) return false
    if (!node.isTextblock) return true
    rank += 1
    if (rank === text) {
      const at = position + 1 + Math.min(offset, node.content.size)
      tr.setSelection(TextSelection.create(tr.doc, at))
    }
    return false
  })
}

/** Passages that are made of more than texts, or of none. */
const shapeless = ['figures', 'picture', 'box', 'pageBreak']

/** Makes the selected passages this shape, or paragraphs again where they have it already. */
export const toggleShape =
  (shape: Shape): Command =>
  (state, dispatch) => {
    const found = chosen(state)
    if (found === null || found.passages.some(({ type }) => shapeless.includes(type.name))) {
      return false
    }
    if (dispatch === undefined) return true
    const { from, to, passages } = found
    const now = shapeAt(state.selection.$from)
    const wanted: Shape = now !== null && isSameShape(now, shape) ? { kind: 'paragraph' } : shape
    const nodes = shaped(passages.flatMap(textsOf), wanted, state.schema)
    const tr = state.tr.replaceWith(from, to, nodes)
    setCaret(tr, from, caretIn(passages, from, state.selection.head))
    dispatch(asAct(tr).scrollIntoView())
    return true
  }

/** An item, a quotation or a subheading whose text begins at the caret becomes a paragraph. */
export const leaveShape: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0) return false
  const { name } = $from.parent.type
  if (name === 'listItem') return liftItem(state, dispatch)
  if (name === 'quoteText' || name === 'subheading')
    return toggleShape({ kind: 'paragraph' })(state, dispatch)
  return false
}

/** The item at the caret becomes a paragraph: its list ends before it, and another begins behind it. */
export const liftItem: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.parent.type.name !== 'listItem') return false
  const { schema } = state
  const list = $from.node(-1)
  const index = $from.index(-1)
  const part = (start: number, end: number): Node[] => {
    const items = list.children.slice(start, end)
    return items.length === 0 ? [] : [list.type.create(list.attrs, items)]
  }
  const before = part(0, index)
  const nodes = [
    ...before,
    retyped($from.parent, typeOf(schema, 'paragraph')),
    ...part(index + 1, list.childCount),
  ]
  const from = $from.before(-1)
  const tr = state.tr.replaceWith(from, $from.after(-1), nodes)
  const start = from + before.reduce((size, node) => size + node.nodeSize, 0) + 1
  tr.setSelection(TextSelection.create(tr.doc, start + $from.parentOffset))
  dispatch?.(asAct(tr).scrollIntoView())
  return true
}

/** Enter in an empty item ends the list there. */
export const leaveEmptyItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.name !== 'listItem' || $from.parent.content.size > 0) return false
  return liftItem(state, dispatch)
}

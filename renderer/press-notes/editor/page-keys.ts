import type { Node } from '@tiptap/pm/model'
import { type Command, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** A picture is reached before the texts below it, which are its own. */
const isPicture = (node: Node | null): boolean => node?.type.name === 'picture'

/** What a line of the page can be reached by: the texts, the parts that forms fill, pictures, breaks. */
const isStop = (view: EditorView, position: number): boolean => {
  const node = view.state.doc.nodeAt(position)
  if (node === null || !(node.isTextblock || node.isAtom || isPicture(node)) || node.isInline) return false
  const drawn = view.nodeDOM(position)
  return drawn instanceof HTMLElement && drawn.getClientRects().length > 0
}

/** The next place to stand below or above the selection, whether it shows anything or not. */
function nextStop(view: EditorView, direction: 1 | -1): number | null {
  const { doc, selection } = view.state
  const { $from, $to } = selection
  const edge = selection instanceof NodeSelection ? (direction > 0 ? selection.to : selection.from) : null
  const limit = edge ?? (direction > 0 ? $to.after() : $from.before())
  let found: number | null = null
  doc.descendants((node, position) => {
    const end = isPicture(node) ? position + 1 : position + node.nodeSize
    const isBeyond = direction > 0 ? position >= limit : end <= limit
    const isNearer = found === null || direction < 0
    if (isBeyond && isNearer && isStop(view, position)) found = position
    return !node.isTextblock
  })
  return found
}

function selectionAt(view: EditorView, position: number, direction: 1 | -1): Selection {
  const { doc } = view.state
  const node = doc.nodeAt(position)
  if (node?.isTextblock !== true) return NodeSelection.create(doc, position)
  return TextSelection.create(doc, direction > 0 ? position + 1 : position + node.nodeSize - 1)
}

/**
 * Up and down, from the edge of a text or from a part: what stands next takes the selection, also where it is empty
 * and takes no room, so that all of the page is in the keyboard’s reach.
 */
export const goTo =
  (direction: 1 | -1, sense: 'vertical' | 'horizontal'): Command =>
  (state, dispatch, view) => {
    if (view === undefined) return false
    const { selection } = state
    const isNode = selection instanceof NodeSelection
    if (!isNode && !(selection instanceof TextSelection && selection.empty)) return false
    const way =
      sense === 'vertical' ? (direction > 0 ? 'down' : 'up') : direction > 0 ? 'forward' : 'backward'
    if (!isNode && !view.endOfTextblock(way)) return false
    const stop = nextStop(view, direction)
    if (stop === null) return isNode
    const wanted = selectionAt(view, stop, direction)
    // Between two lines that both show, the browser keeps the column.
    if (
      sense === 'vertical' &&
      !isNode &&
      wanted instanceof TextSelection &&
      wanted.$head.parent.content.size > 0
    ) {
      return false
    }
    dispatch?.(state.tr.setSelection(wanted).scrollIntoView())
    return true
  }

/** To the first or the last text of the page, taking along what lies between where the selection is stretched. */
export const goToEnd =
  (direction: 1 | -1, isStretched: boolean): Command =>
  (state, dispatch, view) => {
    let found: number | null = null
    state.doc.descendants((node, position) => {
      if (node.isTextblock && (found === null || direction > 0)) {
        if (view === undefined || isStop(view, position)) found = position
      }
      return !node.isTextblock
    })
    const node = found === null ? null : state.doc.nodeAt(found)
    if (found === null || node === null) return false
    const head = direction > 0 ? found + node.nodeSize - 1 : found + 1
    const anchor = isStretched ? state.selection.anchor : head
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)).scrollIntoView())
    return true
  }

/** From a selected part or a stretch of text to a caret in the text. */
export const collapse: Command = (state, dispatch) => {
  const { selection } = state
  if (selection.empty) return false
  const near =
    selection instanceof NodeSelection
      ? Selection.findFrom(state.doc.resolve(selection.to), 1, true)
      : TextSelection.create(state.doc, selection.head)
  if (near === null) return false
  dispatch?.(state.tr.setSelection(near))
  return true
}

/** The texts that take words typed where no word can stand. */
const takesWords = (node: Node, parent: Node | null): boolean =>
  node.type.name === 'title' || (node.type.name === 'paragraph' && parent?.type.name !== 'boilerplate')

/**
 * Words typed while a part is selected that a form fills: they go to the next text of the note, or to the last one
 * before it, rather than nowhere.
 */
export function typeBeyond(view: EditorView, text: string): boolean {
  const { state } = view
  const { doc, selection } = state
  if (!(selection instanceof NodeSelection) || !view.editable) return false
  let before: number | null = null
  let after: number | null = null
  doc.descendants((node, position, parent) => {
    if (takesWords(node, parent)) {
      if (position >= selection.to) after ??= position + 1
      else before = position + node.nodeSize - 1
    }
    return !node.isTextblock
  })
  const place = after ?? before
  if (place === null) return false
  const tr = state.tr.insertText(text, place)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place + text.length)).scrollIntoView())
  return true
}

import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import type { DecorationSet, EditorView } from '@tiptap/pm/view'
import { asAct } from '../editor/change-manner.ts'

/** A misspelt word on the page, by its place. */
export type Slip = { readonly from: number; readonly to: number; readonly word: string }

/** The underlined word that holds or touches this place. */
export function slipAt(doc: Node, underlines: DecorationSet, place: number): Slip | null {
  const [found] = underlines.find(place, place)
  return found === undefined ? null : slipOf(doc, found)
}

/** The first underlined word after this place, or the first of all. */
export function slipAfter(doc: Node, underlines: DecorationSet, place: number): Slip | null {
  const lines = underlines.find().sort((one, other) => one.from - other.from)
  const found = lines.find(({ from }) => from > place) ?? lines[0]
  return found === undefined ? null : slipOf(doc, found)
}

const slipOf = (doc: Node, { from, to }: { from: number; to: number }): Slip => ({
  from,
  to,
  word: doc.textBetween(from, to, null, '\n'),
})

/** Puts the caret behind the slip and shows the place. */
export function goToSlip(view: EditorView, { to }: Slip): void {
  const { state } = view
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, to)).scrollIntoView())
}

/** Writes `by` in the place of the slip, in its own look, as one act; nothing where the text is another by now. */
export function replaceSlip(view: EditorView, slip: Slip, by: string): void {
  if (!isStillThere(view.state, slip)) return
  view.dispatch(asAct(view.state.tr.insertText(by, slip.from, slip.to)).scrollIntoView())
}

const isStillThere = ({ doc }: EditorState, { from, to, word }: Slip): boolean =>
  to <= doc.content.size && doc.textBetween(from, to, null, '\n') === word

const inWord = /[\p{L}\p{M}\p{N}\p{Cf}'’\u2010\u2011-]/u

/** The letters around the caret, which may be the word that is being typed. */
export function wordAround(doc: Node, place: number): { from: number; to: number } {
  const { parent, parentOffset } = doc.resolve(place)
  const text = parent.isTextblock ? parent.textBetween(0, parent.content.size, null, '\n') : ''
  let start = parentOffset
  while (start > 0 && inWord.test(text.charAt(start - 1))) start -= 1
  let end = parentOffset
  while (inWord.test(text.charAt(end))) end += 1
  return { from: place - (parentOffset - start), to: place + (end - parentOffset) }
}

import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { placeOf } from './places.ts'

/** What is gone to: the path of a field, and the stretch of its text, in UTF-16 units, where it is about one. */
export type Destination = { readonly path: string; readonly from?: number; readonly to?: number }

/**
 * Brings the field before the person with the caret in it, or its words selected. Returns the node where the field is
 * not written on the page itself but in a form over it; null where the caret stands in text, or nowhere.
 */
export function goToPlace(view: EditorView, { path, from = 0, to = from }: Destination): HTMLElement | null {
  const { state } = view
  const place = placeOf(state.doc, path)
  if (place === null) return null
  const node = state.doc.nodeAt(place.from)
  const isText = node?.isTextblock === true
  const inText = (offset: number): number => Math.min(place.from + 1 + offset, place.to - 1)
  const selection = isText
    ? TextSelection.create(state.doc, inText(from), inText(to))
    : node?.isAtom === true || node?.type.name === 'picture'
      ? NodeSelection.create(state.doc, place.from)
      : TextSelection.near(state.doc.resolve(place.from + 1))
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  view.focus()
  const element = node?.isAtom === true ? view.nodeDOM(place.from) : null
  return element instanceof HTMLElement ? element : null
}

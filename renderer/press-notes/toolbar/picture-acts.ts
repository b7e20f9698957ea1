import { type EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { NotePicture } from '../../../domain/rich-text.ts'
import { asAct } from '../editor/change-manner.ts'
import { insertPassages } from '../editor/insert/insert-passages.ts'
import { passagesToNodes, pictureOf } from '../editor/rich-text.ts'

/** A picture of the page that is being described, with its position. */
export type PictureAt = { readonly at: number; readonly picture: NotePicture }

/** The picture at this position; null where there is none. */
export function pictureAt({ doc }: EditorState, at: number): PictureAt | null {
  const node = doc.nodeAt(at)
  return node?.type.name === 'picture' ? { at, picture: pictureOf(node) } : null
}

const asPassages = (pictures: readonly NotePicture[]) =>
  pictures.map(picture => ({ kind: 'picture' as const, picture }))

/** Puts pictures into the text at the caret, and selects the first of them, which is returned. */
export function insertPictures(view: EditorView, pictures: readonly NotePicture[]): PictureAt | null {
  const insert = insertPassages(schema => passagesToNodes(asPassages(pictures), schema))
  insert(view.state, tr => {
    // The caret came to stand in the caption of the first.
    const { $from } = tr.selection
    view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, $from.before($from.depth - 1))))
  })
  return pictureAt(view.state, view.state.selection.from)
}

/** What a picture says, written anew in one act; it stays selected. */
export function describePicture(state: EditorState, { at }: PictureAt, picture: NotePicture): Transaction {
  const before = state.doc.nodeAt(at)
  const [node] = passagesToNodes(asPassages([picture]), state.schema)
  if (before === null || node === undefined) return state.tr
  const tr = state.tr.replaceWith(at, at + before.nodeSize, node)
  return asAct(tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView())
}

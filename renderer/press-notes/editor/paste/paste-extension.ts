import { Extension } from '@tiptap/core'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import {
  type Copied,
  copiedHtml,
  copiedText,
  copiedType,
  copiedWhole,
} from '../../../../domain/paste/copied.ts'
import { deleteAcross, isAcross } from '../programme/deletion.ts'
import { carriedBy } from './carried.ts'
import { copiedIn } from './copied-range.ts'
import { type PasteDesk, pasteCarried } from './paste-carried.ts'
import { pastedRanges } from './pasted-range.ts'
import { selectionAt } from './place-passages.ts'

function put(data: DataTransfer, copied: readonly Copied[]): void {
  data.clearData()
  data.setData('text/html', copiedHtml(copied))
  data.setData('text/plain', copiedText(copied))
  const whole = copiedWhole(copied)
  if (whole !== '') data.setData(copiedType, whole)
}

const withoutSelection = (state: EditorState) =>
  (isAcross(state) ? deleteAcross(state) : state.tr.deleteSelection())
    .setMeta('uiEvent', 'cut')
    .scrollIntoView()

/** Whether a copy was made: of words, passages or steps. A part that a form fills has nothing to copy. */
function copy(view: EditorView, event: ClipboardEvent): boolean {
  if (event.clipboardData === null || view.state.selection.empty) return false
  const copied = copiedIn(view.state)
  event.preventDefault()
  if (copied.length === 0) return false
  put(event.clipboardData, copied)
  return true
}

/**
 * The whole way in and out of the clipboard, and of drops from outside. Nothing of ProseMirror’s own is used there: it
 * would hand foreign HTML to the page (docs/decisions/0012-policy-of-the-page.md).
 */
export const pasteExtension = (desk: PasteDesk): Extension =>
  Extension.create({
    name: 'clipboard',
    addProseMirrorPlugins: () => [
      pastedRanges(),
      new Plugin({
        props: {
          handleDOMEvents: {
            copy: (view, event) => {
              copy(view, event)
              return true
            },
            cut: (view, event) => {
              if (copy(view, event) && view.editable) view.dispatch(withoutSelection(view.state))
              return true
            },
            paste: (view, event) => {
              event.preventDefault()
              if (view.editable && event.clipboardData !== null) {
                void pasteCarried(view, carriedBy(event.clipboardData), desk)
              }
              return true
            },
            drop: (view, event) => {
              // What is dragged within the page is moved by ProseMirror, which knows it.
              if (view.dragging !== null) return false
              event.preventDefault()
              const there = view.posAtCoords({ left: event.clientX, top: event.clientY })
              if (!view.editable || event.dataTransfer === null || there === null) return true
              const carried = carriedBy(event.dataTransfer)
              view.dispatch(view.state.tr.setSelection(selectionAt(view.state, there.pos)))
              view.focus()
              void pasteCarried(view, carried, desk)
              return true
            },
          },
        },
      }),
    ],
  })

import { Editor, Extension, Node } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { EditorState } from '@tiptap/pm/state'
import type { Passage, RichText } from '../../../domain/rich-text.ts'
import { plainStyle } from '../page/page-style.ts'
import { type Fullness, textBounds } from './bounds.ts'
import { metas } from './change-manner.ts'
import { passageExtensions } from './extensions.ts'
import { following } from './follow-work.ts'
import { pageMarks } from './page-marks.ts'
import { adoptPageLook } from './page-sheet-style.ts'
import type { PageWords } from './page-words.ts'
import { childrenOf } from './pairs.ts'
import { nodesToPassages, passagesToNodes } from './rich-text.ts'

const text = Node.create({ name: 'doc', topNode: true, content: 'passage+' })

/** A form remembers its own typing: the composer keeps what the form hands over. */
const ownUndo = Extension.create({
  name: 'ownUndo',
  addProseMirrorPlugins: () => [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo })],
})

type Opening = {
  readonly place: HTMLElement
  readonly value: RichText
  readonly label: string
  readonly isReadOnly: boolean
  readonly words: PageWords
  readonly onFull: (most: Fullness) => void
  readonly onChange: (value: Passage[]) => void
}

/** A rich text in a form, written as it prints. */
export class FieldEditor {
  readonly editor: Editor
  #value: RichText

  constructor({ place, value, label, isReadOnly, words, onFull, onChange }: Opening) {
    place.dataset['look'] = adoptPageLook(plainStyle)
    this.#value = value
    const marks = Extension.create({
      name: 'fieldMarks',
      addProseMirrorPlugins: () => [pageMarks(words), textBounds(onFull)],
    })
    this.editor = new Editor({
      element: null,
      extensions: [text, ...passageExtensions, ownUndo, marks],
      content: { type: 'doc' },
      injectCSS: false,
      editable: !isReadOnly,
      enableCoreExtensions: { keymap: false, delete: false, drop: false, paste: false, textDirection: false },
      editorProps: {
        attributes: {
          'aria-multiline': 'true',
          'aria-label': label,
          class: 'page-flow',
          spellcheck: 'false',
        },
      },
    })
    this.editor.view.updateState(EditorState.create({ doc: this.#docOf(value) }))
    this.editor.mount(place)
    this.editor.on('transaction', ({ transaction, appendedTransactions }) => {
      const isOwn = [transaction, ...appendedTransactions].some(
        tr => tr.docChanged && tr.getMeta(metas.fromWork) !== true,
      )
      if (!isOwn) return
      const now = nodesToPassages(childrenOf(this.editor.state.doc), [...this.#value])
      this.#value = now
      onChange(now)
    })
  }

  /** Shows a value that came from elsewhere; its own comes back and changes nothing. */
  show(value: RichText): void {
    if (value === this.#value) return
    this.#value = value
    const tr = following(this.editor.state, this.#docOf(value), false)
    if (tr !== null) this.editor.view.dispatch(tr)
  }

  destroy(): void {
    this.editor.destroy()
  }

  #docOf(value: RichText) {
    return this.editor.schema.node('doc', null, passagesToNodes(value, this.editor.schema))
  }
}

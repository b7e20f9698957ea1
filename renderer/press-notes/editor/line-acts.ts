import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { asAct } from './change-manner.ts'
import { isGenerated } from './generated-text.ts'
import type { PageWords } from './page-words.ts'
import { inlineNodes } from './text-content.ts'

/** The line of Mallette’s that the caret is in, with its position; null in any other text. */
function lineAtCaret({ selection }: EditorState): { readonly line: Node; readonly at: number } | null {
  const { $head } = selection
  const { generated } = $head.parent.attrs
  const isLine = typeof generated === 'string' && generated !== '' && $head.parent.content.size > 0
  return isLine ? { line: $head.parent, at: $head.before() } : null
}

/** Makes the sentence the person’s own as it stands, or gives Mallette’s back. */
function turn(view: EditorView): void {
  const { state } = view
  const found = lineAtCaret(state)
  if (found === null || !view.editable) return
  const { line, at } = found
  const isOwn = isGenerated(line)
  const tr = state.tr.setNodeAttribute(at, 'isOwn', isOwn)
  if (!isOwn) {
    const generated = String(line.attrs['generated'])
    tr.replaceWith(at + 1, at + 1 + line.content.size, inlineNodes(state.schema, generated))
  }
  view.dispatch(asAct(tr))
  view.focus()
}

function button(view: EditorView, label: string): HTMLElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'page-line-act'
  made.tabIndex = -1
  made.contentEditable = 'false'
  made.textContent = label
  made.addEventListener('mousedown', event => event.preventDefault())
  made.addEventListener('click', () => turn(view))
  return made
}

/**
 * Below a sentence of Mallette’s that the caret is in, a button that makes it the person’s own, and below her own the one
 * that gives it back. By keyboard, writing does the first and emptying the line the second.
 */
export const lineActs = (words: PageWords): Plugin =>
  new Plugin({
    props: {
      decorations: state => {
        const found = lineAtCaret(state)
        if (found === null) return null
        const label = isGenerated(found.line) ? words.takeOver : words.giveBack
        const end = found.at + found.line.nodeSize - 1
        const act = Decoration.widget(end, view => button(view, label), {
          // Before the caret: behind it, the browser would write what follows a line break into the line above.
          side: -1,
          key: label,
          ignoreSelection: true,
          stopEvent: () => true,
        })
        return DecorationSet.create(state.doc, [act])
      },
    },
  })

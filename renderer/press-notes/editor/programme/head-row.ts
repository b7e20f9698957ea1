import { Decoration, type EditorView } from '@tiptap/pm/view'
import { orderedByHour } from './sequence-commands.ts'

/** The heads of the columns, as domain/compose/step-table.ts prints them. */
const columns = ['Heure', 'Étape']

/**
 * The head of the table of steps. Where these do not follow the clock, a quiet button puts them in order: `order` is
 * its word. Nothing is put in order by itself.
 */
export const headRow = (pos: number, order: string): Decoration =>
  Decoration.widget(
    pos,
    (view, getPos) => {
      const head = document.createElement('div')
      head.className = 'programme-head'
      head.contentEditable = 'false'
      head.append(...columns.map(spanOf))
      if (order !== '') head.append(orderButton(view, getPos, order))
      return head
    },
    { side: -1, key: `columns ${order}`, stopEvent: isOnButton, ignoreSelection: true },
  )

const isOnButton = ({ target }: Event): boolean => target instanceof HTMLButtonElement

function spanOf(words: string): HTMLElement {
  const cell = document.createElement('span')
  cell.textContent = words
  return cell
}

function orderButton(view: EditorView, getPos: () => number | undefined, word: string): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'order-button'
  button.textContent = word
  // The caret stays where it is.
  button.addEventListener('mousedown', event => event.preventDefault())
  button.addEventListener('click', () => {
    const at = getPos()
    if (at === undefined) return
    const $at = view.state.doc.resolve(at)
    const tr = orderedByHour(view.state.tr, { node: $at.parent, pos: $at.before() })
    if (tr !== null) view.dispatch(tr)
    view.focus()
  })
  return button
}

import type { EditorView } from '@tiptap/pm/view'
import type { InsertEntry, Slash } from './slash-state.ts'

const listId = 'insert-menu'
export const optionId = (index: number): string => `${listId}-${index}`

/** Distance from the caret and from the edges of the window, in CSS pixels. */
const gap = 6

type SlashWords = { readonly menu: string; readonly noEntry: string }

/** The list below the caret. The focus stays in the page, which names the marked option (aria-activedescendant). */
export class SlashList {
  readonly #list = document.createElement('div')
  readonly #words: SlashWords
  readonly #choose: (entry: InsertEntry) => void
  #shown: readonly InsertEntry[] | null = null

  constructor(words: SlashWords, choose: (entry: InsertEntry) => void) {
    this.#words = words
    this.#choose = choose
    this.#list.className = 'insert-menu'
    this.#list.id = listId
    this.#list.role = 'listbox'
    // It scrolls: whoever points at it may move it by keys.
    this.#list.tabIndex = 0
    this.#list.ariaLabel = words.menu
    // A click must not take the focus from the page.
    this.#list.addEventListener('mousedown', event => event.preventDefault())
  }

  show(view: EditorView, slash: Slash | null): void {
    if (slash === null) {
      this.hide()
      return
    }
    // In the part of the screen that holds the page, where a screen reader looks for it.
    if (!this.#list.isConnected) (view.dom.closest('section') ?? document.body).append(this.#list)
    if (this.#shown !== slash.found) this.#draw(slash.found)
    this.#shown = slash.found
    for (const [index, option] of [...this.#list.children].entries()) {
      option.ariaSelected = slash.found.length === 0 ? null : String(index === slash.active)
      if (index === slash.active) option.scrollIntoView({ block: 'nearest' })
    }
    this.#place(view, slash.from)
  }

  hide(): void {
    this.#list.remove()
  }

  #draw(entries: readonly InsertEntry[]): void {
    const options = entries.map((entry, index) => {
      const option = document.createElement('div')
      option.role = 'option'
      option.id = optionId(index)
      option.className = 'insert-option'
      option.textContent = entry.label
      option.addEventListener('click', () => this.#choose(entry))
      return option
    })
    const nothing = document.createElement('div')
    nothing.className = 'insert-nothing'
    nothing.role = 'option'
    nothing.ariaDisabled = 'true'
    nothing.textContent = this.#words.noEntry
    this.#list.replaceChildren(...(options.length === 0 ? [nothing] : options))
  }

  #place(view: EditorView, from: number): void {
    const caret = view.coordsAtPos(from)
    const { width, height } = this.#list.getBoundingClientRect()
    const fitsBelow = caret.bottom + gap + height <= window.innerHeight
    const top = fitsBelow ? caret.bottom + gap : Math.max(gap, caret.top - gap - height)
    const left = Math.max(gap, Math.min(caret.left, window.innerWidth - width - gap))
    this.#list.style.top = `${top}px`
    this.#list.style.left = `${left}px`
  }
}

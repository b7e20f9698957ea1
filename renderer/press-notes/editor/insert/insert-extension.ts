import './insert-menu.css'
import { Extension } from '@tiptap/core'
import { keymap } from '@tiptap/pm/keymap'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isEventPart } from '../../../../domain/insertable.ts'
import { asAct } from '../change-manner.ts'
import { textBefore } from '../typing/typed-text.ts'
import { insertCommand } from './insert-commands.ts'
import { optionId, SlashList } from './slash-list.ts'
import { type InsertEntry, nextSlash, type Slash, type SlashMove, slashKey } from './slash-state.ts'
import type { Wish } from './wishes.ts'

export type InsertDesk = {
  /** What can be inserted at this moment. */
  readonly entries: () => readonly InsertEntry[]
  readonly words: { readonly menu: string; readonly noEntry: string }
  readonly wish: (wish: Wish) => void
}

const send = (view: EditorView, move: SlashMove): void => view.dispatch(view.state.tr.setMeta(slashKey, move))

/**
 * Takes the « / » and what was typed behind it away, and inserts what was chosen, in one step where it is a passage. What
 * goes into the facts takes them away by itself (insert-facts.ts): it may have to wait for an event.
 */
function choose(view: EditorView, entry: InsertEntry, slash: Slash, desk: InsertDesk): void {
  const { from } = slash
  const to = view.state.selection.from
  if (isEventPart(entry.id)) {
    const text = view.state.doc.textBetween(from, to)
    send(view, 'close')
    desk.wish({ kind: 'insert', id: entry.id, written: { from, to, text } })
    return
  }
  const tr = view.state.tr.delete(from, to)
  const command = insertCommand(entry.id)
  command?.(view.state.apply(tr), inserting => {
    for (const step of inserting.steps) tr.step(step)
    tr.setSelection(inserting.selection.map(tr.doc, inserting.mapping.slice(inserting.steps.length)))
  })
  view.dispatch(asAct(tr).scrollIntoView())
  if (command === null) desk.wish({ kind: 'insert', id: entry.id, written: null })
}

/** « / » opens the menu at the start of a paragraph and behind a space; in an address or a date it is a « / ». */
function mayOpen(view: EditorView): boolean {
  const { $from } = view.state.selection
  return $from.parent.type.name === 'paragraph' && /(?:^|\s)$/u.test(textBefore($from))
}

function pressed(view: EditorView, event: KeyboardEvent, desk: InsertDesk): boolean {
  const slash = slashKey.getState(view.state)
  if (slash === null || slash === undefined) return false
  const entry = slash.found[slash.active]
  switch (event.key) {
    case 'ArrowDown':
      send(view, 'next')
      return true
    case 'ArrowUp':
      send(view, 'previous')
      return true
    case 'Escape':
      send(view, 'close')
      // Escape also leaves the screen.
      event.stopPropagation()
      return true
    case 'Enter':
    case 'Tab':
      if (entry === undefined) return false
      choose(view, entry, slash, desk)
      return true
    default:
      return false
  }
}

const slashPlugin = (desk: InsertDesk): Plugin<Slash | null> =>
  new Plugin<Slash | null>({
    key: slashKey,
    state: {
      init: () => null,
      apply: (tr, slash, _before, state) => nextSlash(tr, slash, state, desk.entries()),
    },
    props: {
      handleTextInput: (view, from, to, text) => {
        if (text !== '/' || from !== to || !mayOpen(view)) return false
        const tr = view.state.tr.insertText('/', from, to).setMeta(slashKey, 'open')
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + 1)))
        return true
      },
      handleKeyDown: (view, event) => pressed(view, event, desk),
      handleDOMEvents: {
        blur: view => {
          if (slashKey.getState(view.state) !== null) send(view, 'close')
          return false
        },
      },
      attributes: (state): Record<string, string> => {
        const slash = slashKey.getState(state)
        if (slash === null || slash === undefined) return {}
        const marked = slash.found.length === 0 ? {} : { 'aria-activedescendant': optionId(slash.active) }
        return { 'aria-controls': 'insert-menu', 'aria-autocomplete': 'list', ...marked }
      },
    },
    view: view => {
      const list = new SlashList(desk.words, entry => {
        const slash = slashKey.getState(view.state)
        if (slash !== null && slash !== undefined) choose(view, entry, slash, desk)
      })
      const shown = (): Slash | null => slashKey.getState(view.state) ?? null
      const scrolled = (): void => list.show(view, shown())
      window.addEventListener('scroll', scrolled, { capture: true, passive: true })
      return {
        update: () => list.show(view, shown()),
        destroy: () => {
          window.removeEventListener('scroll', scrolled, { capture: true })
          list.hide()
        },
      }
    },
  })

/** « / » and what it inserts, and the keys of the link. */
export const insertExtension = (desk: InsertDesk): Extension =>
  Extension.create({
    name: 'insertMenu',
    // Its keys come before those of the text while it is open.
    priority: 200,
    addProseMirrorPlugins: () => [
      slashPlugin(desk),
      keymap({
        'Mod-Shift-k': () => {
          desk.wish({ kind: 'link' })
          return true
        },
      }),
    ],
  })

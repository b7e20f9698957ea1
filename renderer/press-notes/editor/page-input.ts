import { keymap } from '@tiptap/pm/keymap'
import { type Command, NodeSelection, Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { noteParts } from '../../../domain/blocks.ts'
import { collapse, goTo, goToEnd, typeBeyond } from './page-keys.ts'
import { type PagePart, slotPartOf } from './page-nodes.ts'

/** What the page asks of the screen around it. */
export type PageDoor = {
  readonly undo: () => void
  readonly redo: () => void
  /** The person wants to fill this part; `anchor` is where the page shows it. */
  readonly open: (part: PagePart, anchor: HTMLElement) => void
  /** The person leaves the page with Escape. */
  readonly leave: () => void
  /** Opens a link of the note outside. */
  readonly follow: (href: string) => void
}

/** The part that a node of this name opens, or null: empty regions are filled from elsewhere. */
function partOpenedBy(view: EditorView, position: number): PagePart | null {
  const node = view.state.doc.nodeAt(position)
  if (node === null) return null
  const slot = slotPartOf(node.type.name)
  if (slot !== null) return slot
  const isEmptyRegion = node.content.size === 0 && !node.isTextblock
  return isEmptyRegion ? (noteParts.find(part => part === node.type.name) ?? null) : null
}

function openAt(view: EditorView, position: number, door: PageDoor): boolean {
  const part = partOpenedBy(view, position)
  const anchor = view.nodeDOM(position)
  if (part === null || !(anchor instanceof HTMLElement)) return false
  if (view.editable) door.open(part, anchor)
  return true
}

const done = (act: () => void) => (): boolean => {
  act()
  return true
}

/** Enter and Space open the part that is selected, before any text has its say. */
export function slotKeys(door: PageDoor): Plugin {
  const openSelected: Command = (_state, _dispatch, view) =>
    view?.state.selection instanceof NodeSelection && openAt(view, view.state.selection.from, door)
  return keymap({ Enter: openSelected, Space: openSelected })
}

/** The keys of the page that nothing in it has for itself. */
const pageKeymap = (door: PageDoor): Plugin =>
  keymap({
    ArrowDown: goTo(1, 'vertical'),
    ArrowUp: goTo(-1, 'vertical'),
    ArrowRight: goTo(1, 'horizontal'),
    ArrowLeft: goTo(-1, 'horizontal'),
    'Mod-Home': goToEnd(-1, false),
    'Mod-End': goToEnd(1, false),
    'Mod-Shift-Home': goToEnd(-1, true),
    'Mod-Shift-End': goToEnd(1, true),
    'Mod-z': done(door.undo),
    'Mod-y': done(door.redo),
    'Mod-Shift-z': done(door.redo),
    Escape: (state, dispatch) => collapse(state, dispatch) || done(door.leave)(),
  })

/** An offer in the margin was clicked: the caret goes into the text it stands for. */
function enterQuiet(view: EditorView, event: MouseEvent, door: PageDoor): boolean {
  if (!(event.target instanceof Element)) return false
  const place = event.target.closest('.is-quiet, .page-slot')
  if (place === null || !view.dom.contains(place)) return false
  const position = positionOf(view, place)
  if (position === null) return false
  event.preventDefault()
  const { state } = view
  const node = state.doc.nodeAt(position)
  view.focus()
  if (node?.isTextblock === true) {
    view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(position + 1))))
    return true
  }
  // A part that holds texts but one: the caret goes into it.
  if (node !== null && node.content.size > 0) {
    view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(position + 1), 1)))
    return true
  }
  if (node?.isAtom === true) view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, position)))
  return openAt(view, position, door)
}

/** A link is text like any other; with Ctrl, a click leads to where it leads. */
function followLink(event: MouseEvent, door: PageDoor): boolean {
  if (!(event.target instanceof Element) || !(event.ctrlKey || event.metaKey)) return false
  const link = event.target.closest<HTMLElement>('.page-link')
  const href = link?.getAttribute('href') ?? link?.dataset['href']
  if (href === undefined) return false
  event.preventDefault()
  door.follow(href)
  return true
}

/** The position of the node that this element draws. */
function positionOf(view: EditorView, element: Element): number | null {
  const parent = element.parentNode
  if (parent === null) return null
  const rank = [...parent.childNodes].findIndex(child => child.isSameNode(element))
  const position = view.posAtDOM(parent, rank)
  return view.nodeDOM(position) === element ? position : null
}

/** The page begins with parts that take no caret: where the browser finds no place for it on focus, it is put. */
function putCaret(view: EditorView): void {
  const isLost = !view.isDestroyed && view.hasFocus() && !view.dom.contains(anchorOfCaret())
  if (isLost) view.focus()
}

const anchorOfCaret = (): Node | null => document.getSelection()?.anchorNode ?? null

/** How the page answers keys and clicks. */
export const pageInput = (door: PageDoor): Plugin[] => [
  pageKeymap(door),
  new Plugin({
    props: {
      handleTextInput: (view, _from, _to, text) => typeBeyond(view, text),
      handleDOMEvents: {
        // The browser tells a moment later where Home or an arrow led: a quicker key must not act on the place before.
        keydown: view => {
          if (!view.composing) document.dispatchEvent(new Event('selectionchange'))
          return false
        },
        focus: view => {
          setTimeout(() => putCaret(view), 30)
          return false
        },
        mousedown: (view, event) =>
          event.button === 0 && (followLink(event, door) || enterQuiet(view, event, door)),
        beforeinput: (_view, event) => {
          // What the menu or a gesture asks of the browser is the composer’s to do.
          if (event.inputType === 'historyUndo') door.undo()
          else if (event.inputType === 'historyRedo') door.redo()
          else return false
          event.preventDefault()
          return true
        },
      },
    },
  }),
]

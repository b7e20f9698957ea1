import './spelling.css'
import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { DecorationSet, EditorView } from '@tiptap/pm/view'
import { ask, listen } from '../../bridge.ts'
import { metas } from '../editor/change-manner.ts'
import { whenIdle } from './idle.ts'
import { goToSlip, type Slip, slipAfter, slipAt, wordAround } from './slips.ts'
import { SpellingCheck } from './spelling-check.ts'
import { areAlike, type Ignored, textsOf, underlinesOf } from './underlines.ts'

export type SpellingOptions = {
  /** Shows what can be done about a slip: spelling-menu.tsx. */
  readonly onSlip: (slip: Slip) => void
  /** What this note ignores; forgotten with the page unless one is given. */
  readonly ignored?: Ignored
}

type Marked = {
  readonly underlines: DecorationSet
  /** The word that is being typed: it is not underlined before the caret leaves it. */
  readonly typed: { readonly from: number; readonly to: number } | null
}

const key = new PluginKey<Marked>('spelling')
const redraw = 'redraw'

/** The spelling check of the page: red lines, and the ways to what can be done about them. */
export const spellingExtension = ({ onSlip, ignored = new Set<string>() }: SpellingOptions): Extension =>
  Extension.create({
    name: 'spelling',
    addProseMirrorPlugins: () => [spellingPlugin(onSlip, ignored)],
  })

/** The underlined word that holds or touches a place of the page. */
export function slipOnPage(state: EditorState, place: number = state.selection.head): Slip | null {
  const underlines = key.getState(state)?.underlines
  return underlines === undefined ? null : slipAt(state.doc, underlines, place)
}

/** Goes to the next slip, from the end on to the first one; null where there is none. */
export function goToNextSlip(view: EditorView): Slip | null {
  const underlines = key.getState(view.state)?.underlines
  const slip =
    underlines === undefined ? null : slipAfter(view.state.doc, underlines, view.state.selection.head)
  if (slip !== null) goToSlip(view, slip)
  return slip
}

function spellingPlugin(onSlip: SpellingOptions['onSlip'], ignored: Ignored): Plugin<Marked> {
  const check = new SpellingCheck({ ask: texts => ask('spelling.check', { texts: [...texts] }), whenIdle })

  function follow(tr: Transaction, before: Marked): Marked {
    if (tr.getMeta(key) === redraw) {
      return { underlines: underlinesOf(tr.doc, check, ignored), typed: before.typed }
    }
    const underlines = tr.docChanged ? before.underlines.map(tr.mapping, tr.doc) : before.underlines
    return { underlines, typed: typedAfter(tr, before.typed) }
  }

  function open(view: EditorView, slip: Slip | null): boolean {
    if (slip === null || !view.editable) return false
    goToSlip(view, slip)
    onSlip(slip)
    return true
  }

  return new Plugin<Marked>({
    key,
    state: {
      init: (_config, { doc }) => ({ underlines: underlinesOf(doc, check, ignored), typed: null }),
      apply: follow,
    },
    props: {
      decorations: state => shownOf(key.getState(state)),
      handleKeyDown: (view, event) => {
        if (event.key === 'F7' && !hasModifier(event)) return open(view, goToNextSlip(view))
        const asksForMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
        return asksForMenu && open(view, slipOnPage(view.state))
      },
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
          const isOpen = place !== null && open(view, slipOnPage(view.state, place.pos))
          if (isOpen) event.preventDefault()
          return isOpen
        },
      },
    },
    view: view => watching(view, check, ignored),
  })
}

const hasModifier = ({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey || shiftKey

function shownOf(marked: Marked | undefined): DecorationSet | null {
  if (marked === undefined) return null
  const { underlines, typed } = marked
  return typed === null ? underlines : underlines.remove(underlines.find(typed.from, typed.to))
}

/** The word that is being typed after a transaction: another one’s change types none, a caret elsewhere ends it. */
function typedAfter(tr: Transaction, typed: Marked['typed']): Marked['typed'] {
  const isOwn = tr.getMeta(metas.fromWork) !== true && tr.getMeta(metas.act) !== true
  const { head, empty } = tr.selection
  if (tr.docChanged && isOwn) return empty ? wordAround(tr.doc, head) : null
  if (typed === null) return null
  const mapped = { from: tr.mapping.map(typed.from, -1), to: tr.mapping.map(typed.to, 1) }
  return empty && mapped.from <= head && head <= mapped.to ? mapped : null
}

/** Keeps the check told of what the page shows, and the page of what it finds. */
function watching(view: EditorView, check: SpellingCheck, ignored: Ignored) {
  let cancel: (() => void) | null = null

  function draw(): void {
    // A dispatch would break a character that is being composed.
    if (view.isDestroyed || view.composing) return
    const drawn = key.getState(view.state)?.underlines
    if (drawn !== undefined && areAlike(drawn, underlinesOf(view.state.doc, check, ignored))) return
    view.dispatch(view.state.tr.setMeta(key, redraw).setMeta('addToHistory', false))
  }

  function plan(): void {
    cancel ??= whenIdle(() => {
      cancel = null
      // What can no longer be changed is not found fault with.
      check.look(view.editable ? textsOf(view.state.doc) : [])
      draw()
    })
  }

  const unsubscribe = check.subscribe(draw)
  const unlisten = listen('changed', ({ noun }) => {
    if (noun === 'spelling') check.recheck()
  })
  plan()
  return {
    update: (_view: EditorView, before: EditorState) => {
      if (view.state.doc !== before.doc) plan()
    },
    destroy: () => {
      cancel?.()
      unsubscribe()
      unlisten()
      check.close()
    },
  }
}

/** Draws the page’s lines anew, after its note ignores one word more. */
export const redrawSpelling = (view: EditorView): void =>
  view.dispatch(view.state.tr.setMeta(key, redraw).setMeta('addToHistory', false))

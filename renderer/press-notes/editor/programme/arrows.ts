import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { around, cellNames, type Spot } from './cells.ts'

/** What the arrows stop at: texts and the lines of Mallette’s, as far as the page shows them. */
const stops = [...cellNames, 'programmeLines', 'dayHead', 'sequenceLines', 'accessLine']

type Shown = Spot & { readonly box: DOMRect }

function shownStops(view: EditorView, programme: Spot): Shown[] {
  const shown: Shown[] = []
  programme.node.descendants((node: Node, offset) => {
    if (!stops.includes(node.type.name)) return true
    const pos = programme.pos + 1 + offset
    const dom = view.nodeDOM(pos)
    if (dom instanceof HTMLElement && dom.getClientRects().length > 0) {
      shown.push({ node, pos, box: dom.getBoundingClientRect() })
    }
    return false
  })
  return shown
}

function stopOf({ selection }: EditorState): Spot | null {
  if (selection instanceof NodeSelection) {
    return stops.includes(selection.node.type.name) ? { node: selection.node, pos: selection.from } : null
  }
  return around(selection.$head, ...cellNames)
}

function select(state: EditorState, stop: Spot, pos: number): ReturnType<EditorState['tr']['setSelection']> {
  const selection = stop.node.isTextblock
    ? TextSelection.create(state.doc, pos)
    : NodeSelection.create(state.doc, stop.pos)
  return state.tr.setSelection(selection).scrollIntoView()
}

/** ← and → at the edge of a text lead to the next thing that shows. */
export const sideways =
  (by: -1 | 1): Command =>
  (state, dispatch, view) => {
    const here = stopOf(state)
    const programme = around(state.selection.$head, 'programme')
    const { selection } = state
    if (here === null || programme === null || view === undefined) return false
    if (selection instanceof TextSelection) {
      const edge = by < 0 ? 0 : here.node.content.size
      if (!selection.empty || selection.$head.parentOffset !== edge) return false
    }
    const shown = shownStops(view, programme)
    const index = shown.findIndex(({ pos }) => pos === here.pos)
    const next = index === -1 ? undefined : shown[index + by]
    if (next === undefined) return false
    dispatch?.(select(state, next, by < 0 ? next.pos + next.node.nodeSize - 1 : next.pos + 1))
    return true
  }

/** ↑ and ↓ at the edge of a text lead to the line above or below in the same column. */
export const upDown =
  (by: -1 | 1): Command =>
  (state, dispatch, view) => {
    const here = stopOf(state)
    const programme = around(state.selection.$head, 'programme')
    if (here === null || programme === null || view === undefined || !state.selection.empty) {
      if (!(state.selection instanceof NodeSelection)) return false
    }
    if (here === null || programme === null || view === undefined) return false
    const isText = here.node.isTextblock
    if (isText && !view.endOfTextblock(by < 0 ? 'up' : 'down')) return false
    const shown = shownStops(view, programme)
    const own = shown.find(({ pos }) => pos === here.pos)
    if (own === undefined) return false
    const x = isText ? view.coordsAtPos(state.selection.head).left : own.box.left
    const next = nearest(shown, own, x, by)
    if (next === null) return false
    dispatch?.(select(state, next, positionIn(view, next, x, by)))
    return true
  }

/** The nearest line in the direction, and of those on it the one that the caret stands over. */
function nearest(shown: readonly Shown[], own: Shown, x: number, by: -1 | 1): Shown | null {
  const middle = (stop: Shown): number => (stop.box.top + stop.box.bottom) / 2
  const beyond = shown.filter(({ box }) =>
    by > 0 ? box.top >= own.box.bottom - 2 : box.bottom <= own.box.top + 2,
  )
  const distance = (stop: Shown): number =>
    by > 0 ? stop.box.top - own.box.bottom : own.box.top - stop.box.bottom
  const aside = ({ box }: Shown): number => Math.max(0, box.left - x, x - box.right)
  const inColumn = beyond.filter(stop => aside(stop) < 1)
  const candidates = inColumn.length > 0 ? inColumn : beyond
  return candidates.reduce<Shown | null>((best, stop) => {
    if (best === null) return stop
    const gain = distance(best) - distance(stop)
    if (Math.abs(gain) > 1) return gain > 0 ? stop : best
    return Math.abs(middle(stop) - middle(best)) < 1 && aside(stop) < aside(best) ? stop : best
  }, null)
}

function positionIn(view: EditorView, { node, pos, box }: Shown, x: number, by: -1 | 1): number {
  const inset = 3
  const left = Math.max(box.left + 1, Math.min(x, box.right - 1))
  const found = view.posAtCoords({ left, top: by > 0 ? box.top + inset : box.bottom - inset })
  const [start, end] = [pos + 1, pos + node.nodeSize - 1]
  if (found === null) return by > 0 ? start : end
  return Math.max(start, Math.min(end, found.pos))
}

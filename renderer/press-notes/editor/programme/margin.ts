import type { Node } from '@tiptap/pm/model'
import { type Command, NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { actsAt, sayMoved, thingName } from './acts.ts'
import type { Spot } from './cells.ts'
import type { ProgrammeContext } from './context.ts'
import { carriedTo, dropPlaces, isMovable, movableAt } from './moves.ts'

/** How far the pointer goes before a press on the handle is a drag, in CSS pixels. */
const dragBegins = 4

const dots = (): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 10 16')
  svg.setAttribute('aria-hidden', 'true')
  for (const [x, y] of [2, 8].flatMap(x => [3, 8, 13].map(y => [x, y] as const))) {
    const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle')
    dot.setAttribute('cx', String(x))
    dot.setAttribute('cy', String(y))
    dot.setAttribute('r', '1.4')
    svg.append(dot)
  }
  return svg
}

/**
 * The handle in the left margin, beside the block under the pointer or else the caret: a click opens what may be done
 * with the block, a drag moves it, with a line where it would drop.
 */
class Margin {
  readonly #view: EditorView
  readonly #context: ProgrammeContext
  readonly #handle = document.createElement('button')
  readonly #line = document.createElement('div')
  #block: Spot | null = null
  #pointed: Spot | null = null
  #isDragging = false

  constructor(view: EditorView, context: ProgrammeContext) {
    this.#view = view
    this.#context = context
    this.#handle.type = 'button'
    this.#handle.tabIndex = -1
    this.#handle.className = 'margin-handle'
    this.#handle.hidden = true
    this.#handle.append(dots())
    this.#handle.addEventListener('pointerdown', this.#press)
    this.#line.className = 'drop-line'
    this.#line.hidden = true
    view.dom.addEventListener('pointermove', this.#point)
    view.dom.addEventListener('pointerleave', this.#unpoint)
  }

  update(): void {
    if (this.#isDragging) return
    const ground = this.#view.dom.parentElement
    if (ground !== null && this.#handle.parentElement !== ground) ground.append(this.#handle, this.#line)
    if (this.#pointed !== null && !isThere(this.#view.state.doc, this.#pointed)) this.#pointed = null
    this.#show(this.#pointed ?? blockOfCaret(this.#view))
  }

  destroy(): void {
    this.#view.dom.removeEventListener('pointermove', this.#point)
    this.#view.dom.removeEventListener('pointerleave', this.#unpoint)
    this.#handle.remove()
    this.#line.remove()
  }

  readonly #point = ({ clientX, clientY }: PointerEvent): void => {
    if (this.#isDragging) return
    const found = this.#view.posAtCoords({ left: clientX, top: clientY })
    const block = found === null ? null : blockAt(this.#view, found.inside >= 0 ? found.inside : found.pos)
    if (block?.pos === this.#pointed?.pos) return
    this.#pointed = block
    this.update()
  }

  readonly #unpoint = (): void => {
    this.#pointed = null
    // The handle stands outside the text: it stays while the pointer goes there.
    setTimeout(() => {
      if (!this.#handle.matches(':hover') && !this.#isDragging) this.update()
    }, 400)
  }

  #show(block: Spot | null): void {
    const dom = block === null ? null : this.#view.nodeDOM(block.pos)
    const isShown = block !== null && dom instanceof HTMLElement && this.#view.editable
    this.#handle.hidden = !isShown
    this.#block = isShown ? block : null
    if (!isShown) return
    const { top, left } = this.#inGround(dom.getBoundingClientRect())
    this.#handle.style.transform = `translate(${left}px, ${top}px)`
    const { words } = this.#context
    this.#handle.setAttribute('aria-label', words.handle(thingName(block.node.type.name, words)))
  }

  /** Screen pixels in those of the ground, which may be scaled. */
  #inGround({ top, left, bottom, width }: DOMRect): {
    top: number
    left: number
    bottom: number
    width: number
  } {
    const ground = this.#handle.parentElement
    if (ground === null) return { top, left, bottom, width }
    const box = ground.getBoundingClientRect()
    const scale = box.width / ground.offsetWidth || 1
    return {
      top: (top - box.top) / scale,
      left: (left - box.left) / scale,
      bottom: (bottom - box.top) / scale,
      width: width / scale,
    }
  }

  readonly #press = (down: PointerEvent): void => {
    const block = this.#block
    if (block === null || down.button !== 0) return
    // The caret keeps the focus; a drag selects no text.
    down.preventDefault()
    this.#handle.setPointerCapture(down.pointerId)
    let target: number | null = null
    const follow = (event: PointerEvent): void => {
      const isFar = Math.abs(event.clientY - down.clientY) >= dragBegins
      if (!this.#isDragging && !isFar) return
      this.#isDragging = true
      target = this.#aim(block, event.clientY)
    }
    const release = (): void => {
      this.#handle.removeEventListener('pointermove', follow)
      this.#handle.removeEventListener('pointerup', release)
      this.#handle.removeEventListener('pointercancel', release)
      this.#line.hidden = true
      const wasDragging = this.#isDragging
      this.#isDragging = false
      if (!wasDragging) this.#open(block)
      else if (target !== null) this.#drop(block, target)
      this.update()
    }
    this.#handle.addEventListener('pointermove', follow)
    this.#handle.addEventListener('pointerup', release)
    this.#handle.addEventListener('pointercancel', release)
  }

  /** Shows the line where the block would drop; null where it would stay. */
  #aim(block: Spot, y: number): number | null {
    const places = dropPlaces(this.#view.state.doc, block).flatMap(at => {
      const edge = this.#edgeAt(at)
      return edge === null ? [] : [{ at, ...edge }]
    })
    const nearest = places.reduce<(typeof places)[number] | null>(
      (best, place) => (best === null || Math.abs(place.y - y) < Math.abs(best.y - y) ? place : best),
      null,
    )
    this.#line.hidden = nearest === null
    if (nearest === null) return null
    const { top, left, width } = this.#inGround(new DOMRect(nearest.x, nearest.y, nearest.width, 0))
    this.#line.style.transform = `translate(${left}px, ${top}px)`
    this.#line.style.width = `${width}px`
    return nearest.at
  }

  /** Where the gap at a position stands on the screen: below what is before it, or above what is behind it. */
  #edgeAt(at: number): { y: number; x: number; width: number } | null {
    const $at = this.#view.state.doc.resolve(at)
    const behind = $at.nodeAfter === null ? null : this.#view.nodeDOM(at)
    if (behind instanceof HTMLElement && behind.getClientRects().length > 0) {
      const { top, left, width } = behind.getBoundingClientRect()
      return { y: top, x: left, width }
    }
    const before = $at.nodeBefore
    const dom = before === null ? null : this.#view.nodeDOM(at - before.nodeSize)
    if (!(dom instanceof HTMLElement)) return null
    const { bottom, left, width } = dom.getBoundingClientRect()
    return { y: bottom, x: left, width }
  }

  #drop(block: Spot, at: number): void {
    const result = carriedTo(this.#view.state, block, at)
    if (result === null) return
    this.#view.dispatch(result.tr)
    sayMoved(this.#context)(result.told)
    this.#view.focus()
  }

  #open(block: Spot): void {
    const { state } = this.#view
    const { from } = state.selection
    const isInside = from > block.pos && from < block.pos + block.node.nodeSize
    if (!isInside) {
      const selection = TextSelection.near(state.doc.resolve(block.pos + 1))
      this.#view.dispatch(state.tr.setSelection(selection))
    }
    this.#context.open({ kind: 'acts', acts: actsAt(this.#view, this.#context) }, this.#handle)
  }
}

/** Whether the block still stands there: it may be gone, or elsewhere, and the whole page be shorter by now. */
const isThere = (doc: Node, { node, pos }: Spot): boolean =>
  pos < doc.content.size && doc.nodeAt(pos) === node

/** The narrowest block that moves around a position. */
function blockAt(view: EditorView, pos: number): Spot | null {
  const { doc } = view.state
  const $pos = doc.resolve(Math.min(pos, doc.content.size))
  const after = $pos.nodeAfter
  if (after !== null && !after.isText && isMovable(after.type.name)) return { node: after, pos }
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth)
    if (isMovable(node.type.name)) return { node, pos: $pos.before(depth) }
  }
  return null
}

function blockOfCaret(view: EditorView): Spot | null {
  const { state } = view
  const range = view.hasFocus() ? movableAt(state) : null
  if (range === null) return null
  let pos = range.parent.pos + 1
  for (let index = 0; index < range.first; index += 1) pos += range.parent.node.child(index).nodeSize
  return { node: range.parent.node.child(range.first), pos }
}

/** The same menu by keyboard: Shift+F10 or the menu key. */
export const openActs =
  (context: ProgrammeContext): Command =>
  (state, dispatch, view) => {
    if (view === undefined) return false
    const acts = actsAt(view, context)
    if (acts.length === 0) return false
    if (dispatch === undefined) return true
    const { selection } = state
    const at =
      selection instanceof NodeSelection
        ? selection.from
        : selection.$head.before(Math.max(1, selection.$head.depth))
    const dom = view.nodeDOM(at)
    context.open({ kind: 'acts', acts }, dom instanceof HTMLElement ? dom : view.dom)
    return true
  }

export const marginPlugin = (context: ProgrammeContext): Plugin =>
  new Plugin({ view: view => new Margin(view, context) })

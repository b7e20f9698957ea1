import type { Block } from '../../../domain/blocks.ts'
import type { PageLook } from '../../../domain/page-look.ts'
import type { Measure } from '../page/measure.ts'
import { pageStyleOf, plainStyle } from '../page/page-style.ts'
import { readMeasure } from '../page/read-measure.ts'
import { blockElement } from './block-dom.ts'
import { adoptPageLook } from './page-sheet-style.ts'
import { RowHeights } from './row-heights.ts'

/** A text that a page break cuts: which of its items (0 where it has none), and what it says before the break. */
export type Cut = { readonly item: number; readonly before: string }

/** Where blocks are drawn out of sight, true to scale, to be measured: each once, since blocks never change. */
export class Bench {
  readonly #place = document.createElement('div')
  #style = plainStyle
  #measures = new WeakMap<Block, Measure | null>()
  #rows = new RowHeights()
  #cuts = new WeakMap<Block, Map<number, Cut | null>>()

  constructor() {
    this.#place.className = 'page-bench page-flow'
    this.#place.setAttribute('aria-hidden', 'true')
    document.body.append(this.#place)
    this.#adopt()
  }

  /** Draws with this look from now on: all that was measured with another is forgotten. */
  wear(look: PageLook): void {
    if (look === this.#style.look) return
    this.#style = pageStyleOf(look)
    this.#measures = new WeakMap()
    this.#rows = new RowHeights()
    this.#cuts = new WeakMap()
    this.#adopt()
  }

  #adopt(): void {
    this.#place.style.width = `${this.#style.paper.textWidth}px`
    this.#place.dataset['look'] = adoptPageLook(this.#style)
  }

  /** Measures those that it never saw, all in one breath. */
  measure(blocks: readonly Block[]): void {
    const fresh = blocks.filter(block => !this.#measures.has(block))
    if (fresh.length === 0) return
    const drawn = fresh.map(block => {
      const shown = block.kind === 'table' ? this.#rows.unmeasured(block) : block
      return { block, shown, place: alone(shown) }
    })
    this.#place.replaceChildren(...drawn.map(({ place }) => place))
    for (const { block, shown, place } of drawn) {
      const isTable = block.kind === 'table' && shown.kind === 'table'
      this.#measures.set(
        block,
        isTable ? this.#rows.read(block, shown, place) : readMeasure(block, place, this.#style),
      )
    }
    this.#rows.tidy()
    this.#place.replaceChildren()
  }

  measureOf(block: Block): Measure | null {
    return this.#measures.get(block) ?? null
  }

  /** Where the line of this number begins in the block, counted over all its items. */
  cutAt(block: Block, line: number): Cut | null {
    const cuts = this.#cuts.get(block) ?? new Map<number, Cut | null>()
    this.#cuts.set(block, cuts)
    const known = cuts.get(line)
    if (known !== undefined) return known
    const cut = this.#measureCut(block, line)
    cuts.set(line, cut)
    return cut
  }

  #measureCut(block: Block, line: number): Cut | null {
    if (block.kind !== 'list' && block.kind !== 'heading' && block.kind !== 'paragraph') return null
    const look = this.#style.look.looks[block.kind === 'list' ? 'list-item' : block.style]
    const place = alone(block)
    this.#place.replaceChildren(place)
    const texts = block.kind === 'list' ? [...place.querySelectorAll('li')] : [...place.children]
    const cut = cutIn(texts, line, this.#style.lineHeightOf(look))
    this.#place.replaceChildren()
    return cut
  }

  remove(): void {
    this.#place.remove()
  }
}

/** The block in a place of its own, whose height holds no margin of another. */
function alone(block: Block): HTMLElement {
  const place = document.createElement('div')
  place.append(blockElement(block))
  return place
}

function cutIn(texts: readonly Element[], line: number, height: number): Cut | null {
  let passed = 0
  for (const [item, text] of texts.entries()) {
    const lines = Math.round(text.getBoundingClientRect().height / height)
    if (line < passed + lines) return { item, before: textBefore(text, line - passed, height) }
    passed += lines
  }
  return null
}

/** What the element says above its line of this number. */
function textBefore(element: Element, line: number, height: number): string {
  const { top } = element.getBoundingClientRect()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const length = firstOnLine(node, text.length, offset => Math.floor((offset - top) / height) >= line)
    before += text.slice(0, length)
    if (length < text.length) break
  }
  return before
}

/** The first character of the text whose middle is as low as asked, or its length: lines only go down. */
function firstOnLine(node: Node, length: number, isLow: (middle: number) => boolean): number {
  const range = document.createRange()
  let least = 0
  let most = length
  while (least < most) {
    const middle = Math.floor((least + most) / 2)
    range.setStart(node, middle)
    range.setEnd(node, middle + 1)
    const { top, bottom } = range.getBoundingClientRect()
    if (isLow((top + bottom) / 2)) most = middle
    else least = middle + 1
  }
  return least
}

import type { EditorView } from '@tiptap/pm/view'
import type { Composition } from '../../../domain/blocks.ts'
import { type PageLook, plainLook } from '../../../domain/page-look.ts'
import { type Layout, layOut, noLayout, sourcesOf } from '../page/layout.ts'
import { pageNumbersOf } from '../page/page-numbers.ts'
import { pageStyleOf, plainStyle } from '../page/page-style.ts'
import { Bench } from './bench.ts'
import { betweenTexts, footElement, gapElement, headElement } from './gap-element.ts'
import { pageEnds, restsOf } from './page-ends.ts'
import { gapsOf, showGaps } from './page-gaps.ts'
import { adoptPageLook } from './page-sheet-style.ts'
import type { Slots } from './slots.ts'

/** The sheets around the text: the head of the first, the foot of the last, and what lies between two. */
export class PageSheets {
  readonly #bench = new Bench()
  readonly #head = document.createElement('div')
  readonly #foot = document.createElement('div')
  readonly #place: HTMLElement
  readonly #slots: Slots
  readonly #watchers = new Set<() => void>()
  #look: PageLook = plainLook
  #layout = noLayout
  #drawn: readonly unknown[] = []

  /** `place` holds the text already. */
  constructor(place: HTMLElement, slots: Slots) {
    this.#slots = slots
    this.#place = place
    place.prepend(this.#head)
    place.append(this.#foot)
    place.dataset['look'] = adoptPageLook(plainStyle)
  }

  get layout(): Layout {
    return this.#layout
  }

  /** Lays the composition out and shows where its pages end. */
  show(view: EditorView, composition: Composition): void {
    const before = this.#layout
    const sources = sourcesOf(composition, before)
    if (sources.look !== this.#look) this.#wear(sources.look)
    this.#bench.measure([...sources.head, ...sources.foot, ...sources.body])
    const measureOf = this.#bench.measureOf.bind(this.#bench)
    const layout = layOut(sources, measureOf, before)
    this.#layout = layout
    this.#place.dataset['programme'] = String(layout.body.some(({ part }) => part === 'programme'))
    const ends = pageEnds(layout, measureOf)
    this.#slots.show(layout.body, ends, end => gapElement(end, layout, betweenTexts))
    showGaps(view, gapsOf(view.state.doc, composition, ends, this.#bench), layout)
    this.#number(layout)
    this.#frame(layout, restsOf(layout, measureOf).at(-1) ?? 0)
    if (layout.pages.length !== before.pages.length) for (const watcher of this.#watchers) watcher()
  }

  #wear(look: PageLook): void {
    this.#look = look
    this.#bench.wear(look)
    this.#place.dataset['look'] = adoptPageLook(pageStyleOf(look))
  }

  /** Writes into the table of contents on which pages its headings came to stand. */
  #number(layout: Layout): void {
    const places = this.#place.querySelectorAll<HTMLElement>('.page-contents-number')
    if (places.length === 0) return
    const numbers = pageNumbersOf(layout)
    for (const place of places) {
      const number = `${numbers.get(place.dataset['anchor'] ?? '') ?? ''}`
      if (place.textContent !== number) place.textContent = number
    }
  }

  /** The head of the first sheet and the foot of the last, drawn again where they changed. */
  #frame(layout: Layout, rest: number): void {
    const { head, foot, top, bottom, pages } = layout
    const frame = [head, foot, top, bottom, pages.length, Math.round(rest)]
    if (frame.every((value, index) => value === this.#drawn[index])) return
    this.#drawn = frame
    this.#head.replaceChildren(headElement(layout))
    this.#foot.replaceChildren(footElement(layout, pages.length, rest))
  }

  /** Tells when the number of pages changes, until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  remove(): void {
    this.#bench.remove()
    this.#head.remove()
    this.#foot.remove()
  }
}

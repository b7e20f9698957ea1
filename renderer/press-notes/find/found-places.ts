import type { Node } from '@tiptap/pm/model'
import { placesIn } from '../../../domain/search-in-texts/places.ts'
import type { Sought } from '../../../domain/sought.ts'

/** A stretch of the document, in positions of ProseMirror. */
export type FoundPlace = { readonly from: number; readonly to: number }

/** Finds the same words in one document after another. Texts that did not change are not read again. */
export class PlaceFinder {
  readonly #sought: Sought
  readonly #known = new WeakMap<Node, readonly FoundPlace[]>()

  constructor(sought: Sought) {
    this.#sought = sought
  }

  /** Where the words stand in the texts of the document, in order; never across two texts. */
  placesIn(doc: Node): readonly FoundPlace[] {
    const found: FoundPlace[] = []
    doc.descendants((node, position) => {
      if (!node.isTextblock) return true
      const start = position + 1
      for (const { from, to } of this.#inText(node)) found.push({ from: start + from, to: start + to })
      return false
    })
    return found
  }

  #inText(node: Node): readonly FoundPlace[] {
    const known = this.#known.get(node)
    if (known !== undefined) return known
    // A line break counts one position and one sign, so that places in the text are places in the node.
    const found = placesIn(node.textBetween(0, node.content.size, '\n', '\n'), this.#sought)
    this.#known.set(node, found)
    return found
  }
}

/** The index of the first place that ends behind `position`, or of the very first; -1 where there is none. */
export function placeFrom(places: readonly FoundPlace[], position: number): number {
  if (places.length === 0) return -1
  const next = places.findIndex(({ to }) => to > position)
  return next === -1 ? 0 : next
}

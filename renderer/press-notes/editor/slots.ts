import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { Block } from '../../../domain/blocks.ts'
import { blockElement } from './block-dom.ts'
import type { PageEnd } from './page-ends.ts'
import { type SlotName, type SlotPart, slotParts } from './page-nodes.ts'
import type { PageWords } from './page-words.ts'
import { slotBlocks } from './slot-blocks.ts'

/** What a slot shows: the part’s blocks, and the ends of pages among them. */
type Content = { readonly blocks: readonly Block[]; readonly ends: readonly PageEnd[] }

const nothing: Content = { blocks: [], ends: [] }

const sameContent = (one: Content, other: Content): boolean =>
  JSON.stringify(one.ends) === JSON.stringify(other.ends) &&
  one.blocks.length === other.blocks.length &&
  one.blocks.every((block, index) => block === other.blocks[index])

/**
 * The parts that forms fill, as the page shows them: `show` gives all of them what the note prints, and each draws
 * itself again where its own blocks changed.
 */
export class Slots {
  readonly #drawn = new Map<SlotPart, { readonly place: HTMLElement; content: Content }>()
  readonly #words: PageWords
  #blocks: readonly Block[] = []
  #ends: readonly PageEnd[] = []
  #gapElement: (end: PageEnd) => HTMLElement = () => document.createElement('div')

  constructor(words: PageWords) {
    this.#words = words
  }

  /** `blocks` keep their identity while they say the same. */
  show(blocks: readonly Block[], ends: readonly PageEnd[], gapElement: (end: PageEnd) => HTMLElement): void {
    this.#blocks = blocks
    this.#ends = ends
    this.#gapElement = gapElement
    for (const part of this.#drawn.keys()) this.#draw(part)
  }

  /** How ProseMirror draws the slot of this name. */
  view(name: SlotName): NodeViewConstructor {
    const part = slotParts[name]
    return () => {
      const place = document.createElement('div')
      place.className = 'page-slot'
      place.dataset['slot'] = name
      place.dataset['part'] = part
      place.setAttribute('role', 'group')
      place.setAttribute('aria-label', this.#words.slot(this.#words.slots[part]))
      this.#drawn.set(part, { place, content: nothing })
      this.#draw(part)
      return {
        dom: place,
        ignoreMutation: () => true,
        destroy: () => {
          if (this.#drawn.get(part)?.place === place) this.#drawn.delete(part)
        },
      }
    }
  }

  /** The element that shows the part, for what opens beside it. */
  elementOf(part: SlotPart): HTMLElement | null {
    return this.#drawn.get(part)?.place ?? null
  }

  #draw(part: SlotPart): void {
    const drawn = this.#drawn.get(part)
    if (drawn === undefined) return
    const blocks = slotBlocks(this.#blocks, part)
    const content: Content = {
      blocks,
      ends: this.#ends.filter(({ block }) => blocks.includes(block)),
    }
    drawn.place.classList.toggle('is-quiet', content.blocks.length === 0)
    if (sameContent(drawn.content, content)) return
    drawn.content = content
    // A text that is cut inside breaks above it: forms hold short ones.
    const elements = content.blocks.flatMap(block => {
      const end = content.ends.find(each => each.block === block)
      return [
        ...(end === undefined ? [] : [this.#gapElement(end)]),
        blockElement(block, this.#words.picture.missing),
      ]
    })
    drawn.place.replaceChildren(...elements)
  }
}

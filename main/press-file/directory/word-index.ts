import type { Needle } from '../../../domain/contact-search/query.ts'
import type { SearchText } from '../../../domain/contact-search/search-text.ts'
import { addBits, type Bits, both, clearBit, noBits, numbersIn, setBit } from './bits.ts'
import { buildSegment, type Segment } from './segment.ts'

/** Who is found by which words, kept up to date. */
export type WordIndex = {
  /** The contact of that number came, changed or went. */
  touch(slot: number): void
  /** Does a little of what is left to do; false when the index is up to date. */
  step(): boolean
  /** Those of whom the thing typed holds, as it is or nearly. Does first whatever is left to do. */
  found(needle: Needle, isNear: boolean): Bits
}

type WordIndexPlace = {
  /** All numbers are below that. */
  readonly size: () => number
  readonly textOf: (slot: number) => SearchText | null
}

/** A segment with those of its contacts for whom it still tells the truth. */
type Part = { readonly segment: Segment; readonly live: Bits; readonly count: number }

/** A segment that is being made, which takes the place of `absorbed`. */
type Making = {
  readonly steps: Iterator<undefined, Segment>
  readonly live: Bits
  readonly count: number
  readonly absorbed: ReadonlySet<Part>
}

/** Answers kept until something changes: what is typed letter by letter, and the words around it. */
const answersKept = 32

/**
 * The index is made of segments: one of nearly everybody, and smaller ones of those that changed since, which
 * grow together as they become many. A change costs what it changes, whatever the size of the file.
 */
export function createWordIndex({ size, textOf }: WordIndexPlace): WordIndex {
  let parts: readonly Part[] = []
  let making: Making | null = null
  const dirty = new Set<number>()
  const answers = new Map<string, Bits>()

  function begin(): Making {
    const slots = [...dirty]
    dirty.clear()
    // A part goes in with the new ones as long as it is not much larger: so there are never many of them.
    const absorbed = new Set<Part>()
    for (const part of [...parts].reverse()) {
      if (part.count > 2 * slots.length) break
      absorbed.add(part)
      slots.push(...numbersIn(part.live))
    }
    const live = noBits(size())
    for (const slot of slots) setBit(live, slot)
    return { steps: buildSegment(slots, textOf), live, count: slots.length, absorbed }
  }

  function step(): boolean {
    if (making === null && dirty.size === 0) return false
    making ??= begin()
    const next = making.steps.next()
    if (next.done === true) {
      const { live, count, absorbed } = making
      parts = [...parts.filter(part => !absorbed.has(part)), { segment: next.value, live, count }]
      making = null
    }
    return making !== null || dirty.size > 0
  }

  function find(needle: Needle, isNear: boolean): Bits {
    const all = noBits(size())
    for (const { segment, live } of parts) {
      const found = noBits(size())
      segment.find(needle, isNear, found)
      addBits(all, both(found, live))
    }
    return all
  }

  return {
    touch: slot => {
      for (const { live } of parts) clearBit(live, slot)
      if (making !== null) clearBit(making.live, slot)
      dirty.add(slot)
      answers.clear()
    },
    step,
    found: (needle, isNear) => {
      while (step());
      const key = JSON.stringify([needle, isNear])
      const known = answers.get(key)
      if (known !== undefined) return known
      const found = find(needle, isNear)
      if (answers.size >= answersKept) answers.clear()
      answers.set(key, found)
      return found
    },
  }
}

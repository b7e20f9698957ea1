import type { NotePart } from '../blocks.ts'
import type { DifferenceField } from '../returned.ts'
import type { Op } from './edit.ts'
import type { ReadLine } from './read-lines.ts'
import type { Slot } from './slot.ts'

/** A difference before it is known whether it can be put into the note. */
export type Draft = {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved'
  readonly at: string
  readonly part: NotePart
  readonly field: DifferenceField
  readonly before: string
  readonly after: string
  /** Where it reads in the returned document; none where it is gone from there. */
  readonly lines: readonly ReadLine[]
  /** The slots of the page that it is about, to find authors and what the note says meanwhile. */
  readonly slots: readonly Slot[]
  readonly candidates: readonly (readonly Op[])[]
}

/** Several slots as a reader sees them: one below the other. */
export const textOf = (slots: readonly Slot[]): string => slots.map(({ text }) => text).join('\n')

/** What was read, line by line. */
export const textOfLines = (lines: readonly ReadLine[]): string => lines.map(({ text }) => text).join('\n')

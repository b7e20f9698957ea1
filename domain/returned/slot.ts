import type { NotePart, Run } from '../blocks.ts'
import type { ComposeInput, Voice } from '../compose/context.ts'
import type { PageLook } from '../page-look.ts'
import type { DifferenceField } from '../returned.ts'
import type { Op } from './edit.ts'
import { type Place, pathTo, textOfPlace } from './path.ts'
import type { ReadLine } from './read-lines.ts'

/** What stands in the returned document where a slot was printed: at least one line. `text` joins them with `\n`. */
export type After = { readonly text: string; readonly lines: readonly ReadLine[] }

/** Where a line of the page stands in a table. */
export type Row = { readonly row: number; readonly column: number }

/**
 * A stretch of the page that prints one field of the note: the way back from what is read to what is stored. `id`
 * names the field, by its kind and its path; several lines of the page may be one slot.
 */
export type Slot = {
  readonly id: string
  readonly at: string
  readonly part: NotePart
  readonly field: DifferenceField
  readonly style: string
  readonly text: string
  readonly runs: readonly Run[]
  /** The item of a list that stands and falls with the slot: a passage, an item, a step. */
  readonly item: Place | null
  /** What would print what was read, the best first; each is tried on the note before it is offered. */
  readonly changes: (after: After) => readonly (readonly Op[])[]
  readonly removals: () => readonly (readonly Op[])[]
}

/** What is known of the note as it left. `file` is the note and its facts, with the contacts that it printed. */
export type Frame = {
  readonly file: Readonly<Record<string, unknown>>
  readonly input: ComposeInput
  readonly voice: Voice
  readonly look: PageLook
}

/** A line of the page before anybody knows which field it prints. */
export type Printed = {
  readonly part: NotePart
  readonly at: string
  readonly style: string
  readonly text: string
  /** The looks of the text, where a text has looks. */
  readonly runs?: readonly Run[]
}

export const setAt = ({ file }: Frame, place: Place, value: unknown): Op => ({
  do: 'set',
  path: pathTo(file, place),
  value,
})
export const removeAt = ({ file }: Frame, place: Place): Op => ({ do: 'remove', path: pathTo(file, place) })

type Way = {
  readonly kind: string
  readonly place: Place
  readonly field: DifferenceField
  readonly item?: Place
  readonly changes?: Slot['changes']
  readonly removals?: Slot['removals']
}

const nothing = (): readonly (readonly Op[])[] => []

/** A slot of a printed line; without ways back it can only be shown. */
export function slotOf({ part, at, style, text, runs }: Printed, way: Way): Slot {
  const path = textOfPlace(way.place)
  return {
    id: `${way.kind}:${path}`,
    at: path === '' ? at : path,
    part,
    field: way.field,
    style,
    text,
    runs: runs ?? [],
    item: way.item ?? null,
    changes: way.changes ?? nothing,
    removals: way.removals ?? nothing,
  }
}

/** A line that no field stands behind. */
export const fixedSlot = (printed: Printed, field: DifferenceField): Slot =>
  slotOf(printed, { kind: `fixed ${printed.style} ${printed.at} ${printed.text}`, place: [], field })

/** A field of plain words that prints as it stands. */
export function wordsSlot(
  frame: Frame,
  printed: Printed,
  place: Place,
  way: Pick<Way, 'field' | 'item' | 'removals'>,
): Slot {
  return slotOf(printed, {
    kind: 'words',
    place,
    changes: ({ text }) => [[setAt(frame, place, text.trim())]],
    removals: () => [[setAt(frame, place, '')]],
    ...way,
  })
}

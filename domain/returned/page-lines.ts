import { assertNever } from '../assert-never.ts'
import { type Block, type Composition, plainText, type Run, type Table } from '../blocks.ts'
import { pressContactsOf } from '../compose/closing.ts'
import { type ComposeInput, voiceOf } from '../compose/context.ts'
import { compose } from '../compose.ts'
import { deskSlots, linkOps } from './closing-slots.ts'
import { contactSlots } from './contact-slots.ts'
import { fieldsOf } from './edit.ts'
import { headingSlot } from './heading-slots.ts'
import { lineKey } from './line-key.ts'
import { placeOf } from './path.ts'
import { personSlots } from './person-slots.ts'
import { programmeSlot } from './programme-slots.ts'
import { type Frame, type Printed, removeAt, type Slot, slotOf } from './slot.ts'
import { stepSlots } from './step-slots.ts'
import { itemPlaces, shownSlot, textSlot } from './text-slots.ts'

/** A line of the page as it left: what stands between two line breaks of a slot. Rows count from 0 on the whole page. */
export type PageLine = {
  readonly slot: Slot
  readonly text: string
  readonly cell: { readonly row: number; readonly column: number; readonly at: string } | null
}

/** The page as it left: its lines in reading order, and what is needed to lead them back. */
export type Page = {
  readonly frame: Frame
  readonly composition: Composition
  readonly lines: readonly PageLine[]
}

type Makers = {
  readonly frame: Frame
  readonly person: (printed: Printed) => Slot
  readonly desk: (printed: Printed) => Slot | null
  readonly contact: (printed: Printed) => Slot | null
}

function linkSlot(frame: Frame, printed: Printed): Slot | null {
  if (printed.style !== 'link-line') return null
  const place = placeOf(printed.at)
  return slotOf(printed, {
    kind: 'href',
    place,
    field: 'link',
    item: place.slice(0, -1),
    changes: after => linkOps(frame, place, after),
    removals: () => [[removeAt(frame, place.slice(0, -1))]],
  })
}

function slotFor({ frame, person, desk, contact }: Makers, printed: Printed): Slot {
  if (printed.part === 'persons' && /^person(?:-role)?$/u.test(printed.style)) return person(printed)
  return (
    (printed.part === 'contacts' ? contact(printed) : null) ??
    desk(printed) ??
    headingSlot(frame, printed) ??
    programmeSlot(frame, printed) ??
    linkSlot(frame, printed) ??
    textSlot(frame, printed) ??
    shownSlot(printed)
  )
}

const linesOf = (slot: Slot, cell: PageLine['cell']): PageLine[] =>
  slot.text
    .split('\n')
    .filter(text => lineKey(text) !== '')
    .map(text => ({ slot, text, cell }))

const printedOf = ({ part, at }: Block, style: string, runs: readonly Run[]): Printed => ({
  part,
  at,
  style,
  text: plainText(runs),
  runs,
})

/** What stands in one paragraph may print several fields: the line of when and that of where. */
function paragraphLines(makers: Makers, printed: Printed): PageLine[] {
  if (printed.style !== 'when-where') return linesOf(slotFor(makers, printed), null)
  return printed.text.split('\n').flatMap(text => linesOf(slotFor(makers, { ...printed, text }), null))
}

function tableLines(makers: Makers, table: Table, firstRow: number): PageLine[] {
  const { part, at } = table
  const header = table.header.flatMap((text, column) =>
    linesOf(shownSlot({ part, at: '', style: 'column-heading', text }), { row: firstRow, column, at: '' }),
  )
  const rows = table.rows.flatMap((cells, index) => {
    const rowAt = table.rowsAt[index] ?? at
    const ways = part === 'programme' ? stepSlots(makers.frame, placeOf(rowAt)) : null
    return cells.flatMap(({ paragraphs }, column) => {
      const isHour = cells.length > 1 && column === 0
      const cell = { row: firstRow + 1 + index, column, at: rowAt }
      return paragraphs.flatMap(({ style, runs }, rank) => {
        const printed = { part, at: rowAt, style, text: plainText(runs) }
        const way = isHour ? ways?.hour : ways?.lines[rank]
        return linesOf(way === undefined ? slotFor(makers, printed) : way(printed), cell)
      })
    })
  })
  return [...header, ...rows]
}

function blockLines(makers: Makers, block: Block, firstRow: number): PageLine[] {
  const { part, at } = block
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return paragraphLines(makers, printedOf(block, block.style, block.runs))
    case 'list': {
      const places = itemPlaces(makers.frame, at)
      return block.items.flatMap((runs, index) => {
        const printed = printedOf(block, 'list-item', runs)
        const item = places[index]
        const own = item === undefined ? printed : { ...printed, at: `${at}.items[${item.at(-1)}]` }
        return linesOf(slotFor(makers, own), null)
      })
    }
    case 'table':
      return tableLines(makers, block, firstRow)
    case 'box':
      return block.paragraphs.flatMap(one =>
        linesOf(slotFor(makers, { ...printedOf(block, one.style, one.runs), at: one.at }), null),
      )
    case 'contents':
      return [
        ...linesOf(shownSlot({ part, at, style: 'contents-title', text: block.title }), null),
        ...block.entries.flatMap(({ level, text }) =>
          linesOf(shownSlot({ part, at, style: `contents-${level}`, text }), null),
        ),
      ]
    case 'picture':
    case 'logos':
    case 'page-break':
      return []
    default:
      return assertNever(block)
  }
}

/** The page that a note printed, line by line, each with the way back to its field. */
export function pageOf(input: ComposeInput): Page {
  const composition = compose(input)
  const fields = fieldsOf(input)
  const frame: Frame = {
    input,
    file: { ...fields, pressContacts: pressContactsOf(input) },
    voice: voiceOf(input.issuers),
    look: composition.look,
  }
  const makers = { frame, person: personSlots(frame), desk: deskSlots(frame), contact: contactSlots(frame) }
  const lines: PageLine[] = []
  let nextRow = 0
  for (const block of composition.blocks) {
    lines.push(...blockLines(makers, block, nextRow))
    if (block.kind === 'table') nextRow += block.rows.length + 1
  }
  return { frame, composition, lines }
}

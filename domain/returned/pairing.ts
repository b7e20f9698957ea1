import type { ReadDocument } from '../read-document.ts'
import { align } from './align.ts'
import { lineKey } from './line-key.ts'
import type { Page, PageLine } from './page-lines.ts'
import { type ReadLine, readLines, saysSomething } from './read-lines.ts'
import type { Slot } from './slot.ts'
import { type PageUnit, pageUnits, type ReadUnit, readUnits } from './units.ts'

/** A row of the page, and the row that was read in its place; null where it is gone. */
export type PairedRow = {
  readonly at: string
  readonly slots: readonly Slot[]
  readonly read: readonly ReadLine[] | null
  readonly isMoved: boolean
}

/** What was read that no slot printed; `row` is the path of the row that it came into, empty elsewhere. */
export type Come = { readonly lines: readonly ReadLine[]; readonly isRow: boolean; readonly row: string }

/** The page and the returned document, side by side. */
export type Pairing = {
  readonly slots: readonly Slot[]
  readonly linesOf: ReadonlyMap<Slot, readonly ReadLine[]>
  readonly moved: ReadonlySet<Slot>
  /** Several slots that stand in one line now. */
  readonly joined: readonly (readonly Slot[])[]
  readonly rows: readonly PairedRow[]
  readonly come: readonly Come[]
  /** What stays at its place, to tell beside what the rest stands. */
  readonly slotOf: ReadonlyMap<ReadLine, Slot>
  /** What was read in the body, in order. */
  readonly read: readonly ReadLine[]
  /** What tracked changes take away whole. */
  readonly refused: readonly ReadLine[]
  /** What stands at the head and foot of pages, in notes and in frames. */
  readonly beside: readonly ReadLine[]
}

/** A frame drawn as a table is no programme: its lines are those of paragraphs of the page. */
function gridsOf(page: readonly PageLine[], read: readonly ReadLine[]): (table: number) => boolean {
  const inRows = new Set(page.flatMap(({ cell, text }) => (cell === null ? [] : [lineKey(text)])))
  const plain = new Set(page.flatMap(({ cell, text }) => (cell === null ? [lineKey(text)] : [])))
  const score = new Map<number, number>()
  for (const { cell, text } of read) {
    if (cell === null) continue
    const key = lineKey(text)
    const weight = (inRows.has(key) ? 1 : 0) - (plain.has(key) && !inRows.has(key) ? 1 : 0)
    score.set(cell.table, (score.get(cell.table) ?? 0) + weight)
  }
  return table => (score.get(table) ?? 0) >= 0
}

type Notes = {
  readonly linesOf: Map<Slot, ReadLine[]>
  readonly moved: Set<Slot>
  readonly joined: Slot[][]
  readonly rows: PairedRow[]
  readonly come: Come[]
  readonly slotOf: Map<ReadLine, Slot>
}

function give(notes: Notes, slot: Slot, line: ReadLine, isMoved: boolean): void {
  const lines = notes.linesOf.get(slot) ?? []
  if (!lines.includes(line)) notes.linesOf.set(slot, [...lines, line])
  if (isMoved) notes.moved.add(slot)
  else notes.slotOf.set(line, slot)
}

const slotsOf = (lines: readonly PageLine[]): Slot[] => [...new Set(lines.map(({ slot }) => slot))]

function giveMatch(
  notes: Notes,
  page: readonly PageUnit[],
  read: readonly ReadUnit[],
  isMoved: boolean,
): void {
  const slots = slotsOf(page.flatMap(({ lines }) => lines))
  const lines = read.flatMap(unit => unit.lines)
  const [first] = slots
  if (first === undefined) return
  if (page.some(({ isRow }) => isRow)) {
    giveRow(notes, page, lines, isMoved)
    return
  }
  for (const line of lines) give(notes, first, line, isMoved)
  if (slots.length > 1) notes.joined.push(slots)
}

/** Cell by cell: what stands in the column of hours is an hour. */
function giveRow(notes: Notes, page: readonly PageUnit[], read: readonly ReadLine[], isMoved: boolean): void {
  const own = page.flatMap(({ lines }) => lines)
  const at = own[0]?.cell?.at ?? ''
  notes.rows.push({ at, slots: slotsOf(own), read, isMoved })
  const isOneCell = !read.some(({ cell }) => (cell?.column ?? 0) > 0)
  const hasHours = own.some(({ slot }) => slot.style === 'step-time')
  const isHour = ({ cell }: ReadLine): boolean => !isOneCell && cell?.column === 0
  const columns = isOneCell
    ? [[own, read] as const]
    : [
        [own.filter(({ slot }) => slot.style === 'step-time'), read.filter(isHour)] as const,
        [own.filter(({ slot }) => slot.style !== 'step-time'), read.filter(line => !isHour(line))] as const,
      ]
  const isStep = /\.steps\[\d+\]$/u.test(at)
  for (const [lines, there] of isStep ? columns : [[own, read] as const]) {
    const isHours = hasHours && lines.length > 0 && lines.every(({ slot }) => slot.style === 'step-time')
    const slot = lines[0]?.slot
    // Whatever stands in the cell of the hour is that hour.
    if (isHours && slot !== undefined) for (const line of there) give(notes, slot, line, isMoved)
    else
      pairLines(
        notes,
        pageUnits(lines, false),
        readUnits(there, () => false),
        { row: at, isMoved },
      )
  }
}

type Inside = { readonly row: string; readonly isMoved: boolean }

function pairLines(notes: Notes, page: readonly PageUnit[], read: readonly ReadUnit[], inside: Inside): void {
  const matches = align(page, read)
  const unitsAt = <T>(units: readonly T[], places: readonly number[]): T[] =>
    places.flatMap(at => units[at] ?? [])
  for (const match of matches) {
    giveMatch(notes, unitsAt(page, match.page), unitsAt(read, match.read), match.isMoved || inside.isMoved)
  }
  const taken = new Set(matches.flatMap(match => match.read))
  const found = new Set(matches.flatMap(match => match.page))
  for (const [at, unit] of page.entries()) {
    if (unit.isRow && !found.has(at)) {
      notes.rows.push({
        at: unit.lines[0]?.cell?.at ?? '',
        slots: slotsOf(unit.lines),
        read: null,
        isMoved: false,
      })
    }
  }
  for (const [at, { lines, isRow }] of read.entries()) {
    if (taken.has(at)) continue
    const [line] = lines
    const slot = inside.row === '' && !isRow && line !== undefined ? goesOn(notes, read[at - 1], line) : null
    // A line that was broken off inside a paragraph still belongs to it.
    if (slot !== null && line !== undefined) give(notes, slot, line, inside.isMoved)
    else notes.come.push({ lines, isRow, row: inside.row })
  }
}

function goesOn(notes: Notes, before: ReadUnit | undefined, line: ReadLine): Slot | null {
  const last = before?.lines.at(-1)
  if (last === undefined || last.line !== line.line) return null
  return notes.slotOf.get(last) ?? null
}

/** Sets a returned document beside the page that left. */
export function pair(page: Page, document: ReadDocument): Pairing {
  const all = readLines(document)
  const said = all.filter(saysSomething)
  const body = said.filter(({ paragraph }) => paragraph.place === 'body')
  const isGrid = gridsOf(page.lines, body)
  const withRows = body.some(({ cell }) => cell !== null && isGrid(cell.table))
  const notes: Notes = {
    linesOf: new Map(),
    moved: new Set(),
    joined: [],
    rows: [],
    come: [],
    slotOf: new Map(),
  }
  pairLines(notes, pageUnits(page.lines, withRows), readUnits(body, isGrid), { row: '', isMoved: false })
  return {
    ...notes,
    slots: slotsOf(page.lines),
    read: body,
    refused: all.filter(line => !saysSomething(line)),
    beside: said.filter(({ paragraph }) => paragraph.place !== 'body'),
  }
}

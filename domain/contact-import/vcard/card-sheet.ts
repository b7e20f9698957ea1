import type { ImportTarget } from '../../contact-import.ts'
import type { Sheet, SheetRow } from '../sheet.ts'
import { type CardCell, cardCells } from './card-cells.ts'
import type { CardText } from './card-lines.ts'
import type { Decode } from './card-value.ts'

/** Cards as a table: a column for each thing that one of them says, and a row for each card. */
export type CardSheet = {
  readonly sheet: Sheet
  readonly mapping: readonly ImportTarget[]
}

export type CardCollector = {
  add(card: CardText): void
  readonly count: number
  sheet(): CardSheet
}

/** A card that cannot be read keeps its text under this heading, so that it can be corrected. */
const wholeCard = 'NOTE'

/** Takes cards in one by one; a broken one is refused by itself. */
export function cardCollector(decode: Decode): CardCollector {
  const columns = new Map<string, ImportTarget>()
  const cards: { readonly cells: ReadonlyMap<string, string>; readonly isWhole: boolean }[] = []
  return {
    add: card => {
      const cells = card.isWhole ? cardCells(card, decode) : brokenCells(card)
      for (const { heading, target } of cells) if (!columns.has(heading)) columns.set(heading, target)
      cards.push({ cells: joined(cells), isWhole: card.isWhole })
    },
    get count() {
      return cards.length
    },
    sheet: () => {
      const headings = [...columns.keys()]
      const rows = cards.map(({ cells, isWhole }, index): SheetRow => {
        const row = headings.map(heading => cells.get(heading) ?? '')
        return { line: index + 1, cells: row, fault: isWhole ? null : 'broken-card' }
      })
      return { sheet: { headings, isTitled: true, rows }, mapping: [...columns.values()] }
    },
  }
}

const brokenCells = ({ text }: CardText): readonly CardCell[] => [
  { heading: wholeCard, target: 'notes', text },
]

/** Several values under one heading stand below each other in its cell. */
function joined(cells: readonly CardCell[]): ReadonlyMap<string, string> {
  const byHeading = new Map<string, string>()
  for (const { heading, text } of cells) {
    const before = byHeading.get(heading)
    byHeading.set(heading, before === undefined ? text : `${before}\n${text}`)
  }
  return byHeading
}

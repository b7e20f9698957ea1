import type { Block, Table } from '../../../domain/blocks.ts'
import type { SlotPart } from './page-nodes.ts'

const isAppearance = (path: string): boolean => /^appearances(?:\[|$)/u.test(path)

const ofAppearances = new WeakMap<Table, Table>()

/** The rows of a day that appearances make: its steps are written on the page itself. */
function appearanceRows(table: Table): Table {
  const known = ofAppearances.get(table)
  if (known !== undefined) return known
  const ranks = table.rowsAt.flatMap((at, rank) => (isAppearance(at) ? [rank] : []))
  const pick = <T>(list: readonly T[]): T[] => list.filter((_one, rank) => ranks.includes(rank))
  const rows = { ...table, header: [], rows: pick(table.rows), rowsAt: pick(table.rowsAt) }
  ofAppearances.set(table, rows)
  return rows
}

function appearances(block: Block): Block[] {
  if (block.kind === 'table' && block.rowsAt.some(isAppearance)) return [appearanceRows(block)]
  return isAppearance(block.at) ? [block] : []
}

/** What is written in place on the page, and not in a form. */
const isWrittenInPlace = (block: Block): boolean =>
  block.kind === 'paragraph' && (block.style === 'title' || block.style === 'subtitle')

/** The blocks that the form of this part fills, in their order. */
export function slotBlocks(blocks: readonly Block[], part: SlotPart): readonly Block[] {
  if (part === 'appearances') return blocks.flatMap(appearances)
  if (part === 'contents') return blocks.filter(({ kind }) => kind === 'contents')
  return blocks.filter(
    block =>
      block.part === part &&
      block.kind !== 'contents' &&
      block.kind !== 'page-break' &&
      !isWrittenInPlace(block),
  )
}

import type { RegisterSequence } from '../../domain/accreditation.ts'
import type { RegisterColumn, RegisterSort } from '../../domain/register/register-view.ts'
import { checkWidth } from '../parts/grid/cell-element.ts'

/** A column beside the names: a fact about the person, or her status at a sequence. */
export type GridColumn =
  | { readonly kind: 'fact'; readonly column: Exclude<RegisterColumn, 'name'> }
  | { readonly kind: 'sequence'; readonly sequence: RegisterSequence; readonly place: number }

const facts = ['outlet', 'role', 'medium', 'requested', 'whole'] as const

/** The columns of a register: who it is, how it stands at all and at each sequence, and the pool. */
export const columnsOf = (sequences: readonly RegisterSequence[]): readonly GridColumn[] => [
  ...facts.map(column => ({ kind: 'fact' as const, column })),
  ...sequences.map((sequence, place) => ({ kind: 'sequence' as const, sequence, place })),
  { kind: 'fact', column: 'pool' },
]

const leastWidths: Record<Exclude<RegisterColumn, 'name'>, number> = {
  outlet: 128,
  role: 106,
  medium: 112,
  requested: 124,
  whole: 108,
  pool: 72,
}
const sequenceWidth = 108

const leastWidth = (column: GridColumn): number =>
  column.kind === 'sequence' ? sequenceWidth : leastWidths[column.column]

/** Which columns take what the window leaves over, and how much of it. */
const shareOf = (column: GridColumn): number =>
  column.kind === 'fact' && (column.column === 'outlet' || column.column === 'role') ? 1 : 0

/** Pixels that each column takes in a frame of this width, beside the names. */
export function widthsOf(
  columns: readonly GridColumn[],
  nameWidth: number,
  frameWidth: number,
): readonly number[] {
  const least = columns.map(leastWidth)
  const left = frameWidth - checkWidth - nameWidth - least.reduce((sum, width) => sum + width, 0)
  const shares = columns.reduce((sum, column) => sum + shareOf(column), 0)
  if (left <= 0 || shares === 0) return least
  return columns.map((column, at) => (least[at] ?? 0) + Math.floor((left * shareOf(column)) / shares))
}

/** What a click on the heading of a column sorts by. */
export const sortOf = (column: GridColumn): RegisterSort['by'] =>
  column.kind === 'sequence' ? { sequence: column.sequence.id } : column.column

const isSortedBy = (sort: RegisterSort, by: RegisterSort['by']): boolean =>
  typeof by === 'object' ? typeof sort.by === 'object' && sort.by.sequence === by.sequence : sort.by === by

/** Which way people are sorted by this; null when it is by something else. */
export const directionBy = (sort: RegisterSort, by: RegisterSort['by']): RegisterSort['direction'] | null =>
  isSortedBy(sort, by) ? sort.direction : null

/** Whether the cells of a column hold a status that can be chosen; the sequence is null for the whole event. */
export const statusColumn = (column: GridColumn | undefined): { readonly sequence: string | null } | null => {
  if (column?.kind === 'sequence') return { sequence: column.sequence.id }
  return column?.kind === 'fact' && column.column === 'whole' ? { sequence: null } : null
}

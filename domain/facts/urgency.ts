import type { FactChange, FactKind } from '../fact-sheet.ts'

/** What a newsroom must know first: whether, when, by when, where, who may be there; then who, and words last. */
const order: readonly FactKind[] = [
  'standing',
  'day',
  'time',
  'deadline',
  'site',
  'venue',
  'reception',
  'access',
  'embargo',
  'desk',
  'contact',
  'person',
  'purpose',
  'notice',
  'step',
  'text',
]

/** A step that is new or gone is worth its hour; one whose words changed is worth a text. */
function rankOf({ kind, before, after }: FactChange): number {
  const isWhole = before === '' || after === ''
  return order.indexOf(kind === 'step' && isWhole ? 'time' : kind)
}

/** The changes in the order in which they matter; among equals, in the order of the page. */
export const mostUrgentFirst = (changes: readonly FactChange[]): readonly FactChange[] =>
  [...changes].sort((one, other) => rankOf(one) - rankOf(other))

import type { FactChange } from '../fact-sheet.ts'
import { comparable } from '../facts/comparable.ts'
import { passageText } from '../facts/note-facts.ts'
import type { PressNoteDraft } from '../press-note.ts'

/** A text that was rewritten is told by its beginning. */
const told = 160

/**
 * Whether a note that tells what has changed leaves something of it untold: its list was drafted once, and an hour may
 * have changed again since. A note that replaces or cancels tells no list. Pure.
 */
export function leavesUntold(
  { corrects, body, bodyAfter }: Pick<PressNoteDraft, 'corrects' | 'body' | 'bodyAfter'>,
  changes: readonly FactChange[],
): boolean {
  if (corrects?.effect !== 'updates' && corrects?.effect !== 'corrects') return false
  const said = ` ${comparable([...body, ...bodyAfter].map(passageText).join('\n'))} `
  return changes.some(
    ({ before, after }) => !said.includes(` ${comparable((after || before).slice(0, told))}`),
  )
}

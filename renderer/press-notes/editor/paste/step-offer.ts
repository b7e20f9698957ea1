import type { EditorView } from '@tiptap/pm/view'
import { announcesEvent } from '../../../../domain/compose/context.ts'
import { eventNoteDraftSchema } from '../../../../domain/event-note.ts'
import type { CopiedWhole } from '../../../../domain/paste/copied.ts'
import type { Pasted, PastedTable } from '../../../../domain/paste/pasted.ts'
import { rowText } from '../../../../domain/paste/tables.ts'
import { withSteps } from '../../../../domain/paste/with-steps.ts'
import type { Step } from '../../../../domain/programme.ts'
import { isProgrammeTable, stepsOfTable } from '../../../../domain/programme-edits/from-table.ts'
import type { Composer } from '../../composer/composer.ts'
import { withAlteration } from '../change-manner.ts'
import type { PasteRemark } from './paste-remark.ts'
import { takeOut } from './take-out.ts'

/** Steps that were pasted, and the rows of cells that the text shows of them, under heads or not. */
type PastedSteps = { readonly steps: readonly Step[]; readonly rows: PastedTable }

/** What was copied in a note keeps its press access and its sub-steps, which its cells do not show. */
function stepsIn({ tables }: Pasted, whole: CopiedWhole | null): PastedSteps | null {
  const rows = tables.flat()
  if (whole !== null && rows.length > 0 && whole.steps.length === rows.length) {
    return { steps: whole.steps, rows }
  }
  const table = tables.find(isProgrammeTable)
  return table === undefined ? null : { steps: stepsOfTable(table), rows: table }
}

/** The lines of what the programme takes; the heads stay with those that it has no room for. */
function linesOf({ steps, rows }: PastedSteps, left: number): readonly string[] {
  const taken = left === 0 ? rows : rows.slice(rows.length - steps.length, rows.length - left)
  return taken.map(rowText)
}

async function takeSteps(view: EditorView, pasted: PastedSteps, composer: Composer): Promise<void> {
  const link = await composer.ownEvent()
  if (link === null || view.isDestroyed) return
  const { event } = link(composer.work)
  if (event === null) return
  const { left } = withSteps(event, pasted.steps)
  const tr = withAlteration(takeOut(view.state, linesOf(pasted, left)), before => {
    const work = link(before)
    return work.event === null ? work : { ...work, event: withSteps(work.event, pasted.steps).event }
  })
  view.dispatch(tr)
}

/** The offer to make steps of what was pasted; null where it is no programme, or where the note prints none. */
export function stepOffer(
  view: EditorView,
  pasted: Pasted,
  whole: CopiedWhole | null,
  composer: Composer,
): PasteRemark | null {
  const found = stepsIn(pasted, whole)
  const { note, event } = composer.work
  if (found === null || !announcesEvent(note)) return null
  const steps = found.steps.length
  const { left } = withSteps(event ?? eventNoteDraftSchema.parse({}), found.steps)
  if (left === steps) return null
  return { kind: 'programme', steps, left, take: () => void takeSteps(view, found, composer) }
}

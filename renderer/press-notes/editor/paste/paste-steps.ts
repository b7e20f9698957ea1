import type { EditorView } from '@tiptap/pm/view'
import type { CopiedWhole } from '../../../../domain/paste/copied.ts'
import { asAct } from '../change-manner.ts'
import { hoursOf } from '../programme/attributes.ts'
import { around, enterRow } from '../programme/cells.ts'
import { stepToNode } from '../programme/conversion.ts'
import { roomBeside } from '../programme/step-commands.ts'

/**
 * Steps that were copied from a programme go behind the step at the caret. How many of them found no room in its
 * sequence; null where the caret is in no step.
 */
export function pasteSteps(view: EditorView, { steps }: CopiedWhole): number | null {
  const { state } = view
  const row = around(state.selection.$from, 'step')
  const programme = around(state.selection.$from, 'programme')
  if (steps.length === 0 || row === null || programme === null) return null
  const hours = hoursOf(programme.node.attrs)
  const nodes = steps.slice(0, roomBeside(state, row)).map(step => stepToNode(step, state.schema, hours))
  if (nodes.length === 0) return steps.length
  const end = row.pos + row.node.nodeSize
  const tr = state.tr.insert(end, nodes)
  view.dispatch(asAct(enterRow(tr, end, 'stepText')))
  return steps.length - nodes.length
}

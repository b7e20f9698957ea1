import type { EditorView } from '@tiptap/pm/view'
import type { CopiedWhole } from '../../../../domain/paste/copied.ts'
import { asAct } from '../change-manner.ts'
import { hoursOf } from '../programme/attributes.ts'
import { around, enterRow } from '../programme/cells.ts'
import { stepToNode } from '../programme/conversion.ts'
import { roomBeside } from '../programme/step-commands.ts'

/** Steps that were copied from a programme go behind the step at the caret; false where the caret is in none. */
export function pasteSteps(view: EditorView, { steps }: CopiedWhole): boolean {
  const { state } = view
  const row = around(state.selection.$from, 'step')
  const programme = around(state.selection.$from, 'programme')
  if (steps.length === 0 || row === null || programme === null) return false
  const hours = hoursOf(programme.node.attrs)
  const nodes = steps.slice(0, roomBeside(state, row)).map(step => stepToNode(step, state.schema, hours))
  const [first] = nodes
  if (first === undefined) return false
  const end = row.pos + row.node.nodeSize
  const tr = state.tr.insert(end, nodes)
  view.dispatch(asAct(enterRow(tr, end, 'stepText')))
  return true
}

import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { keptStepTime, printedStepTime } from '../../../../domain/step-time.ts'
import { metas } from '../change-manner.ts'
import { hoursOf } from './attributes.ts'
import { around, type Spot } from './cells.ts'
import { programmeIn } from './sequence-commands.ts'

const hourCellOf = ({ selection }: EditorState): Spot | null => around(selection.$head, 'stepTime')

/** Writes the hour of a cell in the style of the issuer; null where it stands so already. */
function settled(state: EditorState, cell: Spot): Transaction | null {
  const hours = hoursOf(programmeIn(state.doc)?.node.attrs ?? {})
  const typed = cell.node.textContent
  const printed = printedStepTime(keptStepTime(typed), { hours, surnameCapitals: true })
  if (printed === typed) return null
  const start = cell.pos + 1
  const tr = state.tr
  return printed === ''
    ? tr.delete(start, start + cell.node.content.size)
    : tr.insertText(printed, start, start + cell.node.content.size)
}

/** An hour is put in order when the caret leaves it: « 915 » becomes « 9 h 15 ». */
export const hourCells = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (transactions.some(tr => tr.getMeta(metas.fromWork) === true)) return null
      const left = hourCellOf(before)
      if (left === null || !transactions.some(tr => tr.selectionSet || tr.docChanged)) return null
      const pos = transactions.reduce((at, tr) => tr.mapping.map(at), left.pos)
      const node = after.doc.nodeAt(pos)
      if (node?.type.name !== 'stepTime' || hourCellOf(after)?.pos === pos) return null
      return settled(after, { node, pos })
    },
    props: {
      handleDOMEvents: {
        blur: view => {
          const cell = hourCellOf(view.state)
          const tr = cell === null ? null : settled(view.state, cell)
          if (tr !== null) view.dispatch(tr)
          return false
        },
      },
    },
  })

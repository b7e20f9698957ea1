import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { asAct } from '../change-manner.ts'
import { type Shape, toggleShape } from './structure.ts'
import { textBefore } from './typed-text.ts'

/** What stands at the start of a paragraph, before a space, and what it makes of the paragraph. */
const signs: Readonly<Record<string, Shape>> = {
  '-': { kind: 'list', ordered: false },
  '–': { kind: 'list', ordered: false },
  '*': { kind: 'list', ordered: false },
  '•': { kind: 'list', ordered: false },
  '1.': { kind: 'list', ordered: true },
  '1)': { kind: 'list', ordered: true },
  '#': { kind: 'subheading', level: 2 },
  '##': { kind: 'subheading', level: 3 },
  '>': { kind: 'quote' },
}

/** The transaction that makes a list, a subheading or a quotation of a paragraph that begins as one, or null. */
export function inputShape(state: EditorState, declined: number): Transaction | null {
  const { $from } = state.selection
  if ($from.parent.type.name !== 'paragraph' || $from.start() < declined) return null
  const sign = textBefore($from).slice(0, -1)
  const shape = signs[sign]
  if (shape === undefined || $from.parentOffset !== sign.length + 1) return null
  const tr = state.tr.delete($from.start(), $from.pos)
  const made: Transaction[] = []
  toggleShape(shape)(state.apply(tr), shaping => made.push(shaping))
  const [shaping] = made
  if (shaping === undefined) return null
  for (const step of shaping.steps) tr.step(step)
  return asAct(tr.setSelection(TextSelection.create(tr.doc, shaping.selection.head)))
}

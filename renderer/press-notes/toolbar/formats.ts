import { toggleMark } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import {
  Bold,
  Heading1,
  Heading2,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Superscript,
  TextQuote,
} from 'lucide-react'
import { asAct } from '../editor/change-manner.ts'
import { type Shape, toggleShape } from '../editor/typing/structure.ts'
import type { LooksAtCaret, MarkName } from './looks-at-caret.ts'

export type FormatName =
  | 'bold'
  | 'italic'
  | 'superscript'
  | 'subheading2'
  | 'subheading3'
  | 'list'
  | 'orderedList'
  | 'quote'

/** A look or a shape that a button gives and takes. `keys` are an accelerator, as Electron writes them. */
export type Format = {
  readonly name: FormatName
  readonly icon: LucideIcon
  readonly keys: string
  readonly run: Command
  readonly isOn: (looks: LooksAtCaret) => boolean
  readonly isPossible: (looks: LooksAtCaret) => boolean
}

const mark =
  (name: 'bold' | 'italic' | ('superscript' & MarkName)): Command =>
  (state, dispatch) => {
    const type = state.schema.marks[name]
    if (type === undefined) return false
    return toggleMark(type)(
      state,
      dispatch === undefined ? undefined : tr => dispatch(tr.docChanged ? asAct(tr) : tr),
    )
  }

const look = (name: 'bold' | 'italic' | 'superscript', icon: LucideIcon, keys: string): Format => ({
  name,
  icon,
  keys,
  run: mark(name),
  isOn: ({ marks }) => marks.includes(name),
  isPossible: ({ allowed }) => allowed.includes(name),
})

const isSame = (one: Shape | null, other: Shape): boolean => JSON.stringify(one) === JSON.stringify(other)

const form = (name: FormatName, shape: Shape, icon: LucideIcon, keys: string): Format => ({
  name,
  icon,
  keys,
  run: toggleShape(shape),
  isOn: looks => isSame(looks.shape, shape),
  isPossible: looks => looks.shape !== null,
})

export const lookFormats: readonly Format[] = [
  look('bold', Bold, 'CmdOrCtrl+B'),
  look('italic', Italic, 'CmdOrCtrl+I'),
  look('superscript', Superscript, 'CmdOrCtrl+Shift+E'),
]

export const shapeFormats: readonly Format[] = [
  form('subheading2', { kind: 'subheading', level: 2 }, Heading1, 'CmdOrCtrl+Shift+H'),
  form('subheading3', { kind: 'subheading', level: 3 }, Heading2, 'CmdOrCtrl+Shift+J'),
  form('list', { kind: 'list', ordered: false }, List, 'CmdOrCtrl+Shift+L'),
  form('orderedList', { kind: 'list', ordered: true }, ListOrdered, 'CmdOrCtrl+Shift+O'),
  form('quote', { kind: 'quote' }, TextQuote, 'CmdOrCtrl+Shift+G'),
]

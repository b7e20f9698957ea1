import { Extension } from '@tiptap/core'
import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  selectNodeBackward,
  selectNodeForward,
  splitBlock,
  toggleMark,
} from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { type Command, Selection, TextSelection } from '@tiptap/pm/state'
import { leaveBox, leaveEmptyBox } from './box-nodes.ts'

/** What Enter makes of the text it ends: another of its kind, or the paragraph that follows it. */
const insertBreak: Command = (state, dispatch) => {
  const { hardBreak } = state.schema.nodes
  if (hardBreak === undefined || !state.selection.$from.parent.inlineContent) return false
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView())
  return true
}

/** An empty item ends its list: a paragraph follows. */
const leaveList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { paragraph } = state.schema.nodes
  if (!empty || $from.parent.type.name !== 'listItem' || $from.parent.content.size > 0) return false
  if (paragraph === undefined) return false
  const list = $from.node(-1)
  const isLast = $from.index(-1) === list.childCount - 1
  if (!isLast) return false
  const from = list.childCount === 1 ? $from.before(-1) : $from.before()
  const after = list.childCount === 1 ? $from.after(-1) : $from.after()
  const tr = state.tr.delete(from, after)
  const at = list.childCount === 1 ? from : tr.mapping.map($from.after(-1))
  tr.insert(at, paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView())
  return true
}

const lines = [
  'quoteText',
  'speaker',
  'figureValue',
  'figureLabel',
  'pictureCaption',
  'pictureCredit',
  'boxTitle',
]
const firstLines = ['quoteText', 'figureValue', 'pictureCaption', 'boxTitle']

/** From one text of a quote, a figure, a picture or a box to the next, and from the last to a paragraph below. */
const leaveLines: Command = (state, dispatch) => {
  const { $from } = state.selection
  const name = $from.parent.type.name
  const { paragraph } = state.schema.nodes
  if (!lines.includes(name) || paragraph === undefined) {
    return false
  }
  const depth = name.startsWith('figure') ? -2 : -1
  const isFirst = firstLines.includes(name)
  const tr = state.tr
  if (isFirst) tr.setSelection(TextSelection.create(tr.doc, $from.after() + 1))
  else {
    const after = $from.after(depth)
    tr.insert(after, paragraph.create())
    tr.setSelection(TextSelection.create(tr.doc, after + 1))
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Lines that hold one text alone: Enter leads to what follows. */
const nextText: Command = (state, dispatch) => {
  const { $from } = state.selection
  const parent = $from.parent
  const isLine = $from.depth === 1 || ['boilerplateTitle', 'notice'].includes(parent.type.name)
  if (!parent.isTextblock || !isLine) return false
  const after = state.doc.resolve($from.after())
  const next = TextSelection.findFrom(after, 1, true)
  if (next === null) return false
  dispatch?.(state.tr.setSelection(next).scrollIntoView())
  return true
}

/** After a subheading comes text. */
const afterSubheading: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { paragraph } = state.schema.nodes
  const isEnd = empty && $from.parentOffset === $from.parent.content.size
  if ($from.parent.type.name !== 'subheading' || !isEnd || paragraph === undefined) return false
  const after = $from.after()
  const tr = state.tr.insert(after, paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

/** From the first text to the last: Chromium shows, and copies, no selection that begins before what is not edited. */
const selectTexts: Command = ({ doc, tr }, dispatch) => {
  const first = Selection.findFrom(doc.resolve(0), 1, true)
  const last = Selection.findFrom(doc.resolve(doc.content.size), -1, true)
  if (first === null || last === null) return false
  dispatch?.(tr.setSelection(TextSelection.create(doc, first.from, last.to)))
  return true
}

const mark =
  (name: string): Command =>
  (state, dispatch) => {
    const type = state.schema.marks[name]
    return type !== undefined && toggleMark(type)(state, dispatch)
  }

/** The keys of a text: new paragraphs, items and lines, joins, and the looks. */
export const passageKeys = Extension.create({
  name: 'passageKeys',
  priority: 50,
  addProseMirrorPlugins: () => [
    keymap({
      Enter: chainCommands(
        leaveList,
        leaveBox,
        leaveLines,
        afterSubheading,
        nextText,
        createParagraphNear,
        splitBlock,
      ),
      'Shift-Enter': insertBreak,
      Backspace: chainCommands(deleteSelection, leaveEmptyBox, joinBackward, selectNodeBackward),
      Delete: chainCommands(deleteSelection, joinForward, selectNodeForward),
      'Mod-b': mark('bold'),
      'Mod-i': mark('italic'),
      'Mod-Shift-e': mark('superscript'),
      'Mod-a': selectTexts,
    }),
  ],
})

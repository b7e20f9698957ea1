import { Node } from '@tiptap/core'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { lookClass } from './page-looks.ts'

const box = Node.create({
  name: 'box',
  group: 'passage',
  content: 'boxTitle boxText+',
  isolating: true,
  parseHTML: () => [{ tag: 'div.page-box' }],
  renderHTML: () => ['div', { class: 'page-box' }, 0],
})

const boxTitle = Node.create({
  name: 'boxTitle',
  content: 'inline*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'p.page-box-title', priority: 60 }],
  renderHTML: () => ['p', { class: `page-box-title ${lookClass('box-title')}` }, 0],
})

const boxText = Node.create({
  name: 'boxText',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p.page-box-text', priority: 60 }],
  renderHTML: () => ['p', { class: `page-box-text ${lookClass('box-text')}` }, 0],
})

/** A fact box: its title and its texts in a frame. */
export const boxNodes = [box, boxTitle, boxText]

/** Enter in the empty last text of a box leaves it: a paragraph follows. */
export const leaveBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { paragraph } = state.schema.nodes
  const isEmpty = $from.parent.type.name === 'boxText' && $from.parent.content.size === 0
  if (!empty || !isEmpty || paragraph === undefined) return false
  const around = $from.node(-1)
  const isLast = $from.index(-1) === around.childCount - 1
  // A box has at least a text.
  if (!isLast || around.childCount < 3) return false
  const tr = state.tr.delete($from.before(), $from.after())
  const after = tr.mapping.map($from.after(-1))
  tr.insert(after, paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

/** Backspace at the head of a box in which nothing is written makes a paragraph of it. */
export const leaveEmptyBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { paragraph } = state.schema.nodes
  const isHead = ['boxTitle', 'boxText'].includes($from.parent.type.name) && $from.parentOffset === 0
  if (!empty || !isHead || paragraph === undefined || $from.node(-1).textContent !== '') return false
  const from = $from.before(-1)
  const tr = state.tr.replaceWith(from, $from.after(-1), paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, from + 1)).scrollIntoView())
  return true
}

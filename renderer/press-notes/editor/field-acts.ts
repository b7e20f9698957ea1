import type { Editor } from '@tiptap/core'
import { setBlockType, toggleMark } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { insertCommand } from './insert/insert-commands.ts'

/** What the buttons of a form’s text do. */
export type FieldAct = 'bold' | 'italic' | 'subheading' | 'bullets' | 'numbers' | 'quote'

const nothing: Command = () => false

function commandOf({ schema, state }: Editor, act: FieldAct): Command {
  const { subheading, paragraph } = schema.nodes
  switch (act) {
    case 'bold':
    case 'italic': {
      const mark = schema.marks[act]
      return mark === undefined ? nothing : toggleMark(mark)
    }
    case 'subheading': {
      if (subheading === undefined || paragraph === undefined) return nothing
      const isOne = state.selection.$from.parent.type === subheading
      return isOne ? setBlockType(paragraph) : setBlockType(subheading, { level: 3 })
    }
    case 'bullets':
      return insertCommand('list') ?? nothing
    case 'numbers':
      return insertCommand('ordered-list') ?? nothing
    case 'quote':
      return insertCommand('quote') ?? nothing
    default:
      return act satisfies never
  }
}

/** Does it at the caret, which has the focus again. */
export function runFieldAct(editor: Editor, act: FieldAct): void {
  const { view } = editor
  view.focus()
  commandOf(editor, act)(view.state, view.dispatch, view)
}

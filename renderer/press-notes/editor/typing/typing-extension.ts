import { Extension } from '@tiptap/core'
import { chainCommands } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { insertPageBreak } from '../insert/insert-passages.ts'
import { leaveEmptyItem, leaveShape, toggleShape } from './structure.ts'
import { typingAids } from './typing-aids.ts'

/** What the keys of a text do beyond writing, and what Mallette does for whoever writes. */
export const typingExtension = (): Extension =>
  Extension.create({
    name: 'typing',
    // Before the keys of passages, which split and join whatever is not said here.
    priority: 60,
    addProseMirrorPlugins: () => [
      typingAids(),
      keymap({
        Enter: leaveEmptyItem,
        Backspace: chainCommands(leaveShape),
        'Mod-Shift-l': toggleShape({ kind: 'list', ordered: false }),
        'Mod-Shift-o': toggleShape({ kind: 'list', ordered: true }),
        'Mod-Shift-g': toggleShape({ kind: 'quote' }),
        'Mod-Shift-h': toggleShape({ kind: 'subheading', level: 2 }),
        'Mod-Shift-j': toggleShape({ kind: 'subheading', level: 3 }),
        'Mod-Enter': insertPageBreak,
      }),
    ],
  })

import type { Command } from '../../domain/contract.ts'
import { isCommand, type Keyboard, keysOf } from '../../domain/shortcuts.ts'
import type { Messages } from '../messages/messages.tsx'
import { programmeKeys } from '../press-notes/editor/programme/keys.ts'

export type ShortcutGroup = keyof Messages['shortcuts']['groups']
/** What keys do that is in no menu. */
type Act = keyof Messages['shortcuts']['acts']

/** Keys that are in no menu, as Electron writes accelerators. */
const ownKeys: Record<Act, string> = {
  back: 'Alt+ArrowLeft',
  replace: 'CmdOrCtrl+H',
  nextFound: 'F3',
  previousFound: 'Shift+F3',
  insert: '/',
  bold: 'CmdOrCtrl+B',
  italic: 'CmdOrCtrl+I',
  superscript: 'CmdOrCtrl+Shift+E',
  link: 'CmdOrCtrl+Shift+K',
  subheading2: 'CmdOrCtrl+Shift+H',
  subheading3: 'CmdOrCtrl+Shift+J',
  list: 'CmdOrCtrl+Shift+L',
  orderedList: 'CmdOrCtrl+Shift+O',
  quote: 'CmdOrCtrl+Shift+G',
  lineBreak: 'Shift+Enter',
  pageBreak: 'CmdOrCtrl+Enter',
  nextSlip: 'F7',
  nextRegion: 'F6',
  previousRegion: 'Shift+F6',
}

/** Keys that a Mac has for something else. */
const macKeys: Partial<Record<Act, string>> = {
  // There Cmd+H hides the window, F3 shows all windows and Alt+← moves by a word.
  replace: 'CmdOrCtrl+Alt+F',
  nextFound: 'CmdOrCtrl+G',
  previousFound: 'CmdOrCtrl+Alt+G',
  back: 'Escape',
}

/** The keys of a command of the menu or of an act, as Electron writes accelerators. */
export function keysFor(of: Command | Act, keyboard: Keyboard): string {
  if (isCommand(of)) return keysOf(of, keyboard)
  return (keyboard === 'mac' ? macKeys[of] : undefined) ?? ownKeys[of]
}

/** What stands in each group of the sheet; the programme brings its own keys. */
const groups: Record<Exclude<ShortcutGroup, 'programme'>, readonly (Command | Act)[]> = {
  everywhere: [
    'palette',
    'find-everywhere',
    'new-note',
    'new-event',
    'open-document',
    'back',
    'settings',
    'guide',
    'shortcuts',
  ],
  sections: ['home', 'events', 'notes', 'contacts', 'library'],
  note: [
    'export',
    'print',
    'undo',
    'redo',
    'find',
    'replace',
    'nextFound',
    'previousFound',
    'nextSlip',
    'nextRegion',
    'previousRegion',
    'focus-mode',
  ],
  text: [
    'insert',
    'bold',
    'italic',
    'superscript',
    'link',
    'subheading2',
    'subheading3',
    'list',
    'orderedList',
    'quote',
    'lineBreak',
    'pageBreak',
  ],
}

/** A line of the sheet: what is done, and its keys as Electron writes accelerators. */
export type Shortcut = { readonly name: string; readonly keys: string }

/** Every key that does something, for the sheet of shortcuts. */
export function shortcutGroups(
  keyboard: Keyboard,
  { palette, shortcuts, page }: Messages,
): readonly { readonly group: ShortcutGroup; readonly shortcuts: readonly Shortcut[] }[] {
  const lines = (acts: readonly (Command | Act)[]): Shortcut[] =>
    acts.map(act => ({
      name: isCommand(act) ? palette.commands[act] : shortcuts.acts[act],
      keys: keysFor(act, keyboard),
    }))
  const programme = programmeKeys.map(({ keys, sentence }) => ({ keys, name: page.keys[sentence] }))
  return [
    { group: 'everywhere', shortcuts: lines(groups.everywhere) },
    { group: 'sections', shortcuts: lines(groups.sections) },
    { group: 'note', shortcuts: lines(groups.note) },
    { group: 'text', shortcuts: lines(groups.text) },
    { group: 'programme', shortcuts: programme },
  ]
}

import type { Command } from './contract.ts'

/** Where Mallette runs, as far as it changes the keys. */
export type Keyboard = 'mac' | 'other'

/**
 * The keys of each command, as Electron writes accelerators (« CmdOrCtrl+Shift+N »). The menu, the command palette,
 * the sheet of shortcuts and the page itself read them here.
 */
const keys: Record<Command, string> = {
  'new-event': 'CmdOrCtrl+Shift+N',
  'new-note': 'CmdOrCtrl+N',
  'open-document': 'CmdOrCtrl+O',
  export: 'CmdOrCtrl+E',
  print: 'CmdOrCtrl+P',
  home: 'CmdOrCtrl+1',
  events: 'CmdOrCtrl+2',
  notes: 'CmdOrCtrl+3',
  contacts: 'CmdOrCtrl+4',
  library: 'CmdOrCtrl+5',
  settings: 'CmdOrCtrl+,',
  guide: 'F1',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Y',
  find: 'CmdOrCtrl+F',
  'find-everywhere': 'CmdOrCtrl+Shift+F',
  palette: 'CmdOrCtrl+K',
  'focus-mode': 'CmdOrCtrl+Shift+P',
  shortcuts: 'CmdOrCtrl+/',
}

/** The keys of a command, as Electron writes them. */
export const keysOf = (command: Command, keyboard: Keyboard): string =>
  command === 'redo' && keyboard === 'mac' ? 'CmdOrCtrl+Shift+Z' : keys[command]

/** Whether the name is that of a command of the menu. */
export const isCommand = (name: string): name is Command => name in keys

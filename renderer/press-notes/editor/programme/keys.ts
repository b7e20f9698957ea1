import type { Messages } from '../../../messages/messages.tsx'

/** The keys of the programme, each with what it does, for the cheat sheet. Written as Electron writes accelerators. */
export const programmeKeys = [
  { keys: 'Enter', sentence: 'nextStep' },
  { keys: 'Tab', sentence: 'nextCell' },
  { keys: 'Shift+Tab', sentence: 'previousCell' },
  { keys: 'Alt+Shift+ArrowRight', sentence: 'indent' },
  { keys: 'Alt+Shift+ArrowLeft', sentence: 'outdent' },
  { keys: 'Alt+ArrowUp', sentence: 'moveUp' },
  { keys: 'Alt+ArrowDown', sentence: 'moveDown' },
  { keys: 'CmdOrCtrl+Enter', sentence: 'addSequence' },
  { keys: 'Alt+A', sentence: 'access' },
  { keys: 'Alt+L', sentence: 'venue' },
  { keys: 'CmdOrCtrl+.', sentence: 'fold' },
  { keys: 'Shift+F10', sentence: 'acts' },
] as const satisfies readonly { keys: string; sentence: keyof Messages['page']['keys'] }[]

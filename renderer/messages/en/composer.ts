import type { Messages } from '../fr.ts'

export const composer: Messages['composer'] = {
  page: 'Page of the note',
  panel: 'Note panel',
  showPanel: 'Panel',
  tabs: { check: 'To check', outline: 'Outline', event: 'Event', versions: 'Versions' },
  undone: 'Undone',
  redone: 'Redone',
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  changedSince: 'The note has changed since: Ctrl+Z goes back step by step.',
  restored: 'The version is restored.',
  repaired: 'Corrected.',
  eventFailed: 'The event could not be made. Nothing has changed; try again.',
}

import type { Messages } from '../fr.ts'

export const bin: Messages['bin'] = {
  title: 'Bin',
  link: 'Bin',
  hint: days =>
    `Notes and events that you remove stay here ${days} days with their versions, then they are erased.`,
  empty: 'The bin is empty',
  emptyText: days => `A note or an event that you remove waits here ${days} days. One click brings it back.`,
  event: 'Event',
  removedOn: instant => `Removed ${instant}`,
  left: days => (days < 2 ? 'Last day' : `${days} more days`),
  restore: 'Restore',
  restored: name => `“${name}” is back.`,
  open: 'Open',
  erase: 'Erase for good',
  eraseThis: name => `Erase “${name}” for good`,
  eraseTitle: name => `Erase “${name}” for good?`,
  eraseNote: 'The note, its versions and all that could be undone in it will be erased for good.',
  eraseEvent:
    'The event will be erased for good. The notes that use it keep their own text, without its programme.',
  erased: name => `“${name}” is erased.`,
  cancel: 'Keep',
}

import type { Messages } from '../fr.ts'

export const guide: Messages['guide'] = {
  title: 'Mallette guide',
  stepsTitle: 'In five steps',
  steps: [
    'Create an event and note what you know: who, when, where, the programme, press access. Everything is optional.',
    'Create a note and write on its page: what you see is what Word will get. “/” inserts a programme, a quote, an “About” section.',
    'Read “To check”: a missing deadline, a weekday that does not fit its date, hours out of order.',
    'Release: the note takes its number and changes no more. “Send” prepares the mails, with Word and PDF.',
    'When an hour changes afterwards, “Correct” says which, prepares the note that corrects, and finds who had the first.',
  ],
  savingTitle: 'Saving',
  saving:
    'There is nothing to save: what you type is written to the disk at once, and the screen tells the time of the last save. Nothing leaves your computer.',
  keysTitle: 'By keyboard',
  keys: [
    { keys: 'Ctrl + N', does: 'New note' },
    { keys: 'Ctrl + Shift + N', does: 'New event' },
    { keys: 'Ctrl + E', does: 'Export the note to Word' },
    { keys: 'Ctrl + 1 … 4', does: 'Home, events, notes, contacts' },
    { keys: 'Esc, or Alt + ←', does: 'Back to the previous screen (in a field, Esc leaves it first)' },
    { keys: 'Ctrl + K', does: 'Go to a note, an event, a contact, or run a command' },
    { keys: 'Alt + ↑ or ↓', does: 'Move a step, a paragraph, an item of a list' },
    { keys: '↑ or ↓', does: 'Go from line to line in a list' },
    { keys: 'Ctrl + /', does: 'All shortcuts' },
  ],
}

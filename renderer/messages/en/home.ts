import type { DocumentKind } from '../../../domain/trouble.ts'
import type { Messages } from '../fr.ts'

const asideSentences: Record<DocumentKind, string> = {
  'event-note': 'An event could not be read. It was set aside (nothing is erased)',
  'press-note': 'A note could not be read. It was set aside (nothing is erased)',
  contacts: 'The contacts file could not be read. It was set aside (nothing is erased)',
  'press-file': 'The file of outlets, lists and log could not be read. It was set aside (nothing is erased)',
  'press-file-journal':
    'Some of the latest changes to the press file could not be read. They were set aside (nothing is erased)',
  library: 'The library could not be read. It was set aside (nothing is erased)',
}

export const home: Messages['home'] = {
  title: 'Home',
  firstUse: {
    title: 'Welcome to Mallette',
    text: 'An event holds the facts of a visit; Mallette composes the note for newsrooms and the Word file from it. The easiest way in is to open the example and change it.',
    emptyTitle: 'Nothing under way',
    emptyText: 'Create an event to compose its notes, or a note by itself. The example stays within reach.',
    openExample: 'Open the example: the Lieusaint visit',
    startEmpty: 'Start without the example',
  },
  drafts: 'Drafts',
  noDrafts: 'No draft under way.',
  upcoming: 'Upcoming events',
  noUpcoming: 'No upcoming event.',
  earlier: 'Past events',
  allNotes: 'All notes',
  allEvents: 'All events',
  troubles: {
    title: 'Worth knowing',
    setAside: (document, lastGood) =>
      lastGood === ''
        ? `${asideSentences[document]}; no good copy was found.`
        : `${asideSentences[document]}. The last good copy is of ${lastGood}.`,
    takeLastGood: 'Take back the good copy',
    takenBack: 'The good copy is back.',
    dismiss: 'Do not show again',
  },
}

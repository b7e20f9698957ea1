import type { Messages } from '../fr.ts'
import { counted } from './counts.ts'

const contacts = (count: number): string => `${counted(count)} ${count === 1 ? 'contact' : 'contacts'}`
const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`

export const privacy: Messages['privacy'] = {
  kinds: {
    import: 'Import',
    export: 'Export',
    'list-use': 'Use of a list',
    sheet: 'Record handed out',
    opposition: 'Objection',
    erasure: 'Erasure',
    'note-sent': 'Note sent',
    accreditation: 'Accreditation',
    'identity-purge': 'Identity data purged',
  },
  formats: { pasted: 'pasted', xlsx: 'Excel', 'vcard-3': 'vCard', 'vcard-4': 'vCard' },
  title: 'Personal data',
  review: 'To review',
  reviewText: count =>
    `Contacts to whom nothing was sent for ${years(count)}, and whom nobody reviewed since. Keep those that still serve, erase the others.`,
  nothingToReview: 'Nothing to review. All your contacts were used or reviewed recently.',
  toReview: contacts,
  select: name => `Choose ${name}`,
  selectAll: 'Choose all on this page',
  keep: count => (count === 0 ? 'Keep' : `Keep ${contacts(count)}`),
  kept: count => `${contacts(count)} kept.`,
  erase: count => (count === 0 ? 'Erase…' : `Erase ${contacts(count)}…`),
  lastUsed: when => (when === '' ? 'never used' : `last written to on ${when}`),
  erasing: {
    title: count => `Erase ${contacts(count)} for good?`,
    text: 'This cannot be undone. The records leave the lists, the drafts and, at their next renewal, the backups. The log keeps the date and the number, without the names.',
    keepOut: 'Never take them in again with an import',
    keepOutHint: 'Mallette keeps an unreadable fingerprint of their addresses, nothing else.',
    apply: count => `Erase ${contacts(count)}`,
    done: count => `${contacts(count)} erased for good.`,
    released: 'These released documents name them and no longer change:',
  },
  log: 'Log',
  logText: 'What came in, went out or was used: when, how many, why. Never the content of the records.',
  nothingLogged: 'Nothing for now. Each import, each export and each use of a list will be written here.',
  when: 'When',
  what: 'What',
  subject: 'Subject',
  purpose: 'Purpose',
  count: 'Contacts',
  noPurpose: 'not given',
  rules: 'Rules of the file',
  reviewYears: 'Review contacts unused for',
  years,
  beats: 'Proposed beats',
  beatsHint: 'One a line. They are proposed in each record; a record keeps its own.',
}

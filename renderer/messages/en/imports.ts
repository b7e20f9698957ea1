import type {
  ImportCounts,
  ImportFormat,
  ImportOptions,
  ImportTarget,
  ImportVerdict,
  ReadingFault,
  RowFault,
} from '../../../domain/contact-import.ts'
import type { Progress } from '../../../domain/press-file-contract.ts'
import type { Messages } from '../fr.ts'
import { counted, countOf } from './counts.ts'

const targets: Record<ImportTarget, string> = {
  'full-name': 'Full name',
  given: 'Given name',
  family: 'Family name',
  civility: 'Title',
  desk: 'Office or newsroom',
  photo: 'Photo',
  kind: 'Kind of contact',
  outlet: 'Outlet',
  role: 'Role',
  mail: 'Mail address',
  phone: 'Phone',
  mobile: 'Mobile',
  preferred: 'Preferred way',
  beats: 'Beats',
  coverage: 'Area covered',
  tags: 'Tags',
  languages: 'Languages',
  'press-card': 'Press card',
  salutation: 'Salutation',
  street: 'Street',
  'postal-code': 'Postal code',
  town: 'Town',
  country: 'Country',
  basis: 'Legal basis',
  'informed-on': 'Informed on',
  opposition: 'Objection',
  'mallette-id': 'Mallette identifier',
  'mallette-data': 'Whole Mallette record',
  notes: 'Remarks',
  nothing: 'Leave out',
}

const formats: Record<ImportFormat, string> = {
  csv: 'CSV file',
  xlsx: 'Excel workbook',
  vcard: 'contact cards',
  pasted: 'pasted table',
}

const readingFaults: Record<ReadingFault, (name: string) => string> = {
  'too-big': name => `“${name}” is too big. Save it as several files, then drop them together.`,
  'too-much-inside': name =>
    `“${name}” holds too much once opened. Save the sheet of contacts alone, as a CSV file.`,
  folder: name => `“${name}” is a folder. Open it and drop the files that are in it.`,
  empty: name => `“${name}” is empty.`,
  'unknown-format': name =>
    `“${name}” is neither a table nor contact cards. Mallette reads Excel (.xlsx), CSV and vCard (.vcf).`,
  'no-columns': name =>
    `“${name}”: no column was recognised. Give each column a heading on the first line, then try again.`,
  broken: name => `“${name}” cannot be read. Open it in its own application, save it again, then try again.`,
}

const rowFaults: Record<RowFault, string> = {
  'no-name-no-address': 'No name, no mail address, no phone.',
  'unreadable-mail': 'The mail address cannot be read.',
  'cell-too-long': 'A cell holds too long a text.',
  opposed: 'This person objected to being in the file.',
  'broken-card': 'The contact card is damaged.',
  'twice-in-file': 'Already further up in this file.',
}

const verdicts: Record<ImportVerdict, string> = {
  created: 'New',
  updated: 'Updated',
  unchanged: 'Up to date',
  doubtful: 'To compare',
  refused: 'Refused',
  opposed: 'Objection',
}

const knownChoices: Record<ImportOptions['known'], string> = {
  fill: 'Fill what is missing',
  replace: 'Replace what differs',
  leave: 'Leave them alone',
}

const works: Record<Progress['step'], string> = {
  reading: 'Reading the files',
  comparing: 'Comparing with your contacts',
  writing: 'Saving the contacts',
  scanning: 'Looking for duplicates',
}

const cardParts: Messages['imports']['cardParts'] = {
  FN: 'Displayed name',
  'FN (org)': 'Name of the organisation',
  'N family': 'Family name',
  'N given': 'Given name',
  'N prefix': 'Title',
  ORG: 'Organisation',
  TITLE: 'Role',
  ROLE: 'Task',
  EMAIL: 'Mail address',
  'EMAIL work': 'Mail address (work)',
  'EMAIL home': 'Mail address (home)',
  TEL: 'Phone',
  'TEL cell': 'Phone (mobile)',
  'TEL work': 'Phone (work)',
  'TEL home': 'Phone (home)',
  'TEL fax': 'Fax',
  'ADR street': 'Street',
  'ADR postal code': 'Postal code',
  'ADR town': 'Town',
  'ADR country': 'Country',
  CATEGORIES: 'Categories',
  LANG: 'Language',
  'X-LANGUAGE': 'Language',
  NOTE: 'Note',
  PHOTO: 'Photo',
}

const failures: Messages['imports']['failures'] = {
  'too-large': 'This is too much at once. Drop the files in several goes; nothing changed in your contacts.',
  'not-found':
    'This import is no longer in memory, or the list was deleted. Nothing changed; start again from the files.',
  'disk-full': 'The disk is full: nothing was imported. Make some room, then try again.',
  'read-only': 'The data folder is read-only: nothing was imported.',
}

const namesOf = (names: readonly string[]): string => names.map(name => `“${name}”`).join(', ')

function outcome(counts: ImportCounts): string {
  const created = counts.created + counts.doubtful
  const read = created + counts.updated + counts.unchanged + counts.refused + counts.opposed
  const parts = [
    created === 0 ? '' : countOf(created, 'new contact', 'new contacts'),
    counts.updated === 0 ? '' : `${counted(counts.updated)} already known and updated`,
    counts.unchanged === 0 ? '' : `${counted(counts.unchanged)} up to date already`,
    counts.refused === 0 ? '' : `${counted(counts.refused)} refused`,
    counts.opposed === 0 ? '' : `${counted(counts.opposed)} left out (objection)`,
  ].filter(part => part !== '')
  return `${countOf(read, 'line', 'lines')} read: ${parts.join(', ') || 'nothing to take over'}.`
}

export const imports: Messages['imports'] = {
  targets,
  formats,
  readingFaults,
  rowFaults,
  verdicts,
  rowVerdicts: verdicts,
  knownChoices,
  works,
  failures,
  cardParts,
  pastedName: 'Pasted table',
  step: number => `Import · step ${number} of 3`,
  bringTitle: 'Import',
  columnsTitle: 'Where does each column go?',
  previewTitle: 'What will change',
  doneTitle: 'Import finished',
  undoneTitle: 'Import undone',
  giveUp: 'Give up',
  givenUp: 'Import given up. Nothing changed.',

  dropTitle: 'Drop an Excel or CSV file here, or contact cards',
  dropText:
    'An export from Outlook, Google or a phone, a newsroom’s table: Mallette recognises the columns. You check everything before anything changes.',
  dropHere: 'Drop the files',
  choose: 'Choose files',
  paste: 'Paste from a spreadsheet',
  pasteLabel: 'Copied table, with its line of headings',
  pasteHint: 'Select the cells in the spreadsheet and copy them; paste them here.',
  pasteTooLong: 'This is too long to be pasted. Save the table as a file, then drop it here.',
  readPasted: 'Read the table',
  notPasted: 'Back to files',
  busyElsewhere: 'An import is under way. Finish it or give it up first.',
  unreadable: name =>
    `“${name}” cannot be read. If it is a folder, drop the files in it; if not, check that the file is still there.`,
  tooManyFiles: max => `At most ${max} files at a time. Drop them in several goes.`,
  notRead: 'Files not read',

  read: (format, rows) =>
    `${formats[format]}, ${format === 'vcard' ? countOf(rows, 'card', 'cards') : countOf(rows, 'line', 'lines')}`,
  remembered: 'Columns placed as last time.',
  guessed: 'Columns placed after their headings: correct what is wrong.',
  guessedCards: 'What the cards say was recognised: correct what is wrong.',
  column: 'Column of the file',
  cardPart: 'On the cards',
  samples: 'Examples',
  target: 'Where it goes',
  targetOf: heading => `Where “${heading}” goes`,
  unnamedColumn: number => `Column ${number}`,
  emptyColumns: count => `${countOf(count, 'column', 'columns')} empty in the first lines`,
  toNotes: names => `Into the remarks, with their heading: ${namesOf(names)}.`,
  toNothing: names => `Left out: ${namesOf(names)}.`,
  optionsTitle: 'For all these contacts',
  source: 'Who gave you this file?',
  sourceHint: 'Written on each record, to answer “where did you get my details?”',
  known: 'Contacts already known',
  basis: 'Legal basis',
  informedOn: 'Informed on',
  informedOnHint: 'Day on which these people learnt that you keep their details.',
  tags: 'Tags to add',
  tagsHint: 'Separated by commas.',
  tagsWrong: 'At most 20 tags, of 60 characters each.',
  list: 'Put on the list',
  noList: 'No list',
  preview: 'See what will change',

  previewText: 'Nothing is saved yet.',
  all: 'All',
  filter: 'Lines to show',
  rows: 'Lines read',
  line: (number, isCard) => (isCard ? `card ${number}` : `line ${number}`),
  noName: 'No name',
  knownAs: (name, verdict) =>
    verdict === 'doubtful'
      ? `Close to “${name}”: will be among the duplicates to compare.`
      : `Known as “${name}”.`,
  photoLeftOut: 'Photo left out: too heavy, or no JPEG picture.',
  remarks: names => `Into the remarks, to be checked: ${namesOf(names)}.`,
  noRows: 'No line of this kind.',
  backToColumns: 'Back to the columns',
  saveRefused: 'Save the refused lines',
  refusedSaved: (name, count) =>
    `${countOf(count, 'refused line', 'refused lines')} in “${name}”: correct this file, then import it.`,
  apply: count => `Import ${countOf(count, 'contact', 'contacts')}`,
  nothingToApply: 'There is nothing to import: no record would change.',

  outcome,
  undoneText: 'Your contacts are as they were before this import.',
  seeRefused: 'See the refused lines',
  undoAll: 'Undo everything',
  seeContacts: 'See the contacts',
  seeDuplicates: count => countOf(count, 'contact to compare', 'contacts to compare'),
  another: 'Import something else',

  past: 'Earlier imports',
  noPast: 'No import so far. Each will stay here, and can be undone as a whole.',
  pastCounts: (created, changed) =>
    [
      created === 0 ? '' : countOf(created, 'contact created', 'contacts created'),
      changed === 0 ? '' : `${counted(changed)} updated`,
    ]
      .filter(part => part !== '')
      .join(', '),
  undoPast: 'Undo this import',
  undoPastWarning: (created, changed) =>
    [
      created === 0 ? '' : `${countOf(created, 'created contact', 'created contacts')} will be deleted.`,
      changed === 0 ? '' : `${countOf(changed, 'record', 'records')} will be as before.`,
      'What you changed since stays.',
    ]
      .filter(part => part !== '')
      .join(' '),
}

import type { Correction, NoteKind, PressNote } from '../../../domain/press-note.ts'
import type { Messages } from '../fr.ts'

const kinds: Record<NoteKind, string> = {
  'note-aux-redactions': 'Note to newsrooms',
  communique: 'Press release',
  invitation: 'Press invitation',
  agenda: 'Forward agenda',
  'point-presse': 'Press point notice',
  dossier: 'Press kit',
}

const statuses: Record<PressNote['status'], string> = {
  draft: 'Draft',
  released: 'Released',
  superseded: 'Superseded',
}

const effects: Record<Correction['effect'], string> = {
  updates: 'Updates',
  corrects: 'Corrects',
  'cancels-and-replaces': 'Cancels and replaces',
  cancels: 'Cancels',
}

const page: Messages['notes']['page'] = {
  region: 'The page as it will print',
  sheet: (number, pages) => `Page ${number} of ${pages}`,
  openLink: href => `${href} (Ctrl+click to open)`,
  zoom: 'Zoom',
  smaller: 'Smaller',
  larger: 'Larger',
  percent: percent => `${percent}%`,
  fit: 'Fit',
}

const textBar: Messages['notes']['textBar'] = {
  toolbar: field => `Formatting: ${field}`,
  marks: {
    bold: 'Bold (Ctrl+B)',
    italic: 'Italic (Ctrl+I)',
    link: 'Link',
    subheading: 'Subheading',
    bullets: 'List',
    numbers: 'Numbered list',
    quote: 'Quote',
    figure: 'Key figure',
  },
}

const fields: Messages['notes']['fields'] = {
  identity: 'Kind, title and date',
  kind: 'Kind',
  title: 'Title',
  titleHint: 'Optional: the announcement often stands in for it.',
  number: 'Number',
  place: 'Place',
  date: 'Date',
  conditions: 'Embargo and correction',
  noCondition: 'No embargo, no correction',
  embargo: 'Under embargo',
  embargoDay: 'Until',
  embargoClock: 'Time',
  corrects: 'This note corrects another',
  effect: 'Effect',
  effects,
  correctedNote: 'Which note',
  otherNote: 'A note from before Mallette',
  correctedNumber: 'Its number',
  correctedDay: 'Its date',
  issuers: 'Issuers',
  noIssuer: 'No issuer in the library.',
  openLibrary: 'Open the library',
  severalIssuers: first =>
    `Together they sign “Gouvernement”. The first one ticked, “${first}”, gives the motto and how hours are written.`,
  contacts: 'Press contacts',
  contactsOfIssuer: 'Those of the issuer, as they will print:',
  noContact: 'No press contact: the issuer has none.',
  ownContacts: 'Write other contacts',
  issuerContacts: 'Go back to those of the issuer',
  boilerplates: '“About” sections',
  links: 'Links and attached documents',
  linkList: 'Links',
  linkLabel: 'Label',
  linkAddress: 'Address',
  addLink: 'Add a link',
  fileList: 'Attached documents',
  fileName: 'Name of the document',
  fileDescription: 'Description',
  addFile: 'Add a document',
  unkept: 'Incomplete: not saved yet.',
}

const event: Messages['notes']['event'] = {
  none: 'This note comes from no event: no persons, no programme, no accreditation.',
  choose: 'Link to an event',
  nothing: 'None',
  open: 'Open the event',
  detach: 'Unlink',
  detached: 'The note is no longer linked to the event.',
  dayToSettle: 'Date to be settled',
  persons: count => (count === 1 ? '1 person' : `${count} persons`),
  steps: count => (count === 1 ? '1 step' : `${count} steps`),
  desks: count =>
    count === 0 ? 'No accreditation' : count > 1 ? `${count} accreditation desks` : '1 accreditation desk',
  fromHere: 'Persons, programme and accreditation are edited on the page or on the event.',
  removed:
    'The event was deleted. The note keeps its own texts; persons, programme and accreditation are no longer on it.',
  restore: 'Restore the event',
  failed: 'The event could not be read: programme and accreditation are missing from the page.',
}

const exporting: Messages['notes']['exporting'] = {
  word: 'Export to Word',
  wait: 'Exporting…',
  blocking: count =>
    count > 1
      ? `${count} blocking points remain. The Word file is exported all the same.`
      : 'One blocking point remains. The Word file is exported all the same.',
  done: fileName => `“${fileName}” saved.`,
  show: 'Show in folder',
  gone: 'The file is no longer where it was saved.',
  unsaved: 'The last changes are not saved: the Word file was not written.',
  readOnly: 'This folder takes no new file. Nothing is lost; choose another folder.',
  diskFull: 'The disk is full: the Word file was not written. Free some space, then try again.',
  other: 'The Word file could not be written. The note is intact; try again.',
}

export const notes: Messages['notes'] = {
  kinds,
  statuses,
  tabsLabel: 'Screens of the notes',
  listTitle: 'Press notes',
  listEmpty: 'No note',
  listEmptyText: 'Create one here, or from an event.',
  listRemoved: title => `“${title}” is deleted.`,
  listNumber: number => `no. ${number}`,
  newNote: 'New note',
  page,
  textBar,
  fields,
  event,
  exporting,
  readOnly: {
    released: 'This note is released: it does not change any more. Prepare a correction.',
    superseded: 'This note is superseded by another: it does not change any more.',
  },
  check: {
    toCheck: count => `To check: ${count}`,
    blocking: count => `${count} blocking`,
    clean: 'Nothing to check',
  },
}

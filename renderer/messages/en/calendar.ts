import type { SchoolZone } from '../../../domain/calendar/school-zones.ts'
import type { Messages } from '../fr.ts'

const zonesOf = (zones: readonly SchoolZone[]): string =>
  zones.length === 1 ? `zone ${zones.join('')}` : `zones ${zones.join(', ').replace(/, (?=\w$)/, ' and ')}`

export const calendar: Messages['calendar'] = {
  view: 'View',
  views: { list: 'List', week: 'Week', month: 'Month' },

  standing: 'State',
  standings: { option: 'Option', confirmed: 'Confirmed', cancelled: 'Cancelled' },

  filters: 'Filter the events',
  search: 'Find a title, a town, a person',
  territory: 'Département',
  everyTerritory: 'All départements',
  person: 'Person',
  everyPerson: 'Everyone',
  all: 'All',
  clear: 'Show all',
  noneFound: 'No event meets these conditions.',

  undated: 'Without a date',
  today: 'Today',
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  goTo: 'Go to',
  week: number => `Week ${number}`,
  monthGrid: month => `Events of ${month}`,
  weekGrid: days => `Events of the week: ${days}`,
  keys: 'Arrows: one day · Page up and down: turn the page · Enter: the events of the day',

  publicHoliday: name => `public holiday: ${name}`,
  publicHolidays: {
    'new-year': 'New Year’s Day',
    'good-friday': 'Good Friday',
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    victory: 'Victory Day 1945',
    ascension: 'Ascension Day',
    'whit-monday': 'Whit Monday',
    'bastille-day': 'National Day',
    assumption: 'Assumption',
    'all-saints': 'All Saints’ Day',
    armistice: 'Armistice Day',
    christmas: 'Christmas',
    'saint-stephen': 'Saint Stephen’s Day',
    abolition: 'Abolition of slavery',
  },
  schoolHoliday: zones => `school holidays, ${zonesOf(zones)}`,
  schoolShort: zones => `Hol. ${zones.join(' ')}`,
  schoolUnknown: (first, last) =>
    `School holidays are known from ${first} to ${last}; outside these dates they are not shown.`,
  schoolWhere: 'Hol.: school holidays of zones A, B and C. Corsica and overseas have calendars of their own.',
  clockChange: { summer: 'clocks go forward', winter: 'clocks go back' },

  eventCount: count => {
    if (count === 0) return 'no event'
    return count === 1 ? '1 event' : `${count} events`
  },
  moreEvents: count => `${count} more`,
  noEvent: 'No event on that day.',
  dayEvents: day => `Events of ${day}`,
  localTime: territory => `local time (${territory})`,
  withoutHour: 'No hour given',
  fromTo: (from, to) => `from ${from} to ${to}`,
  at: hour => `at ${hour}`,
  untilNextDay: 'until the next day',
  sinceDayBefore: 'since the day before',

  move: 'Move…',
  moveThis: name => `Move “${name}”…`,
  settle: 'Settle the date…',
  settleThis: name => `Settle the date of “${name}”…`,
  moveTitle: name => `Move “${name}”`,
  settleTitle: name => `Settle the date of “${name}”`,
  newDay: 'New day',
  newFirstDay: 'New first day',
  newDayHint: '6 May, 6/5/2021…',
  now: days => `Planned at present: ${days}`,
  sameDay: 'It is planned for that day already.',
  outOfCalendar: 'That day is too far away.',
  changes: 'What changes',
  keeps: 'What does not change',
  keptHours: 'The hours of the programme, its places and its people.',
  keptNote: (name, day) =>
    day === '' ? `The note “${name}”: it has no date.` : `The date of the note “${name}”: ${day}.`,
  movedDays: {
    programme: (number, count) => (count === 1 ? 'Programme' : `Programme, day ${number}`),
    persons: name => (name === '' ? 'Attendance' : `Attendance of ${name}`),
    desks: office => (office === '' ? 'Accreditation deadline' : `Accreditation deadline (${office})`),
    notices: text => (text === '' ? 'Notice to the press, valid until' : `Notice “${text}”, valid until`),
  },
  noDay: 'no date yet',
  becomes: 'becomes',
  toCheck: 'To check',
  releasedNote: name =>
    `The note “${name}” has been released: it keeps the earlier dates and will have to be corrected.`,
  deadlinePast: day => `The accreditation deadline will fall on ${day}, which is over.`,
  deadlineOff: day => `The accreditation deadline will fall on ${day}, when offices are closed.`,
  meets: (day, what) => `${day}, ${what}.`,
  droppedWhen: written => `The line “${written}”, written by hand, gives way to the composed date.`,
  mentions: written => `To read again in the texts: ${written}.`,
  cancel: 'Cancel',
  apply: 'Move',
  applySettle: 'Settle the date',
  moved: (name, days) => `“${name}” is planned: ${days}.`,
  putBack: name => `“${name}” has its earlier dates again.`,
}

import type { Messages } from '../fr.ts'

/** “35 min”, “2 h 05”. */
const duration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
}

const names = new Intl.ListFormat('en', { type: 'conjunction' })

export const timeline: Messages['timeline'] = {
  title: 'Timeline',
  empty: 'The programme is empty',
  emptyText: 'Give a day, a site and a first step: the timeline draws itself.',
  fillIn: 'Fill in the programme',
  dayNumber: number => `Day ${number}`,
  undated: 'This day has no date yet.',
  localHours: zone => `Local hours: ${zone}`,
  attending: people => `Attending: ${names.format(people)}`,
  sites: 'Sites of the day',
  noSteps: 'No step on that day.',
  addSteps: 'Add steps',
  noHours: 'No hour is set: the steps are in the order of the programme.',
  stepsOf: day => (day === '' ? 'Steps' : `Steps, ${day}`),
  withoutHour: 'No hour',
  nightAfter: 'The day after',
  pause: minutes => `${duration(minutes)} with nothing`,
  unsurePause: (minutes, until) =>
    `Nothing written before ${until}: ${duration(minutes)} after the previous step begins`,
  overlap: (minutes, other) =>
    minutes === 0 ? `At the same time as “${other}”` : `${duration(minutes)} at the same time as “${other}”`,
  moreOverlaps: count =>
    count === 1 ? 'And one more step at the same time' : `And ${count} more steps at the same time`,
  clocksForward: 'Clocks go forward: one hour of the night does not exist. Durations take it into account.',
  clocksBack: 'Clocks go back: one hour of the night comes twice. Durations take it into account.',
  skippedHour: 'This hour does not exist that night: clocks skip it.',
  doubleHour: 'This hour comes twice that night: the first one is meant.',
  aside: 'Press: reception, accreditation, notices',
  noDesk: 'No accreditation desk.',
  addDesk: 'Add one',
  unnamedDesk: 'Desk without a name',
  noDeadline: 'No deadline',
  deadline: (day, clock) => (clock === '' ? `Before ${day}` : `Before ${day} at ${clock}`),
  deadlinePassed: 'Deadline passed',
  timeLeft: (minutes, days) => {
    if (minutes < 12 * 60) return `In ${duration(minutes)}`
    if (days === 0) return 'Today'
    return days === 1 ? 'Tomorrow' : `In ${days} days`
  },
  noticeSubject: subject => `${subject}:`,
  expired: day => `Not valid any more since ${day}`,
}

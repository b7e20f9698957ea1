import { assertNever } from '../../domain/assert-never.ts'
import { clockChangeOn } from '../../domain/calendar/clock-change.ts'
import type { Conflict } from '../../domain/calendar/conflicts.ts'
import { territoriesOf } from '../../domain/calendar/event-filter.ts'
import { publicHolidaysOn } from '../../domain/calendar/public-holidays.ts'
import { schoolHolidaysOn } from '../../domain/calendar/school-holidays.ts'
import type { SchoolZone } from '../../domain/calendar/school-zones.ts'
import { capitalized } from '../../domain/french/capitals.ts'
import type { EventSummary } from '../../domain/summaries.ts'
import { formatDay, formatHour } from '../formats.ts'
import type { Language, Messages } from '../messages/messages.tsx'

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }

/** « mai 2021 », “May 2021”. */
export const monthName = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  )

/** « Mai 2021 », as the title of a page. */
export const monthTitle = (day: string, language: Language): string => capitalized(monthName(day, language))

/** « lun. », “Mon”. */
export const weekdayName = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' }).format(new Date(day))

/** What is said of a day beside its events. */
export type DayMarks = {
  readonly holidays: readonly string[]
  readonly zones: readonly SchoolZone[]
  readonly clock: string
}

/** The holidays of a day where its events are, and in all of France. */
export function dayMarks(day: string, events: readonly EventSummary[], { calendar }: Messages): DayMarks {
  const territories = events.flatMap(event => territoriesOf(event).map(({ code }) => code))
  const clock = clockChangeOn(day)
  return {
    holidays: publicHolidaysOn(day, territories).map(holiday => calendar.publicHolidays[holiday]),
    zones: schoolHolidaysOn(day).map(({ zone }) => zone),
    clock: clock === null ? '' : calendar.clockChange[clock],
  }
}

/** The marks of a day as sentences. */
export const markSentences = (
  { holidays, zones, clock }: DayMarks,
  { calendar }: Messages,
): readonly string[] =>
  [
    ...holidays.map(calendar.publicHoliday),
    zones.length === 0 ? '' : calendar.schoolHoliday(zones),
    clock,
  ].filter(sentence => sentence !== '')

/** The name of a day's cell: the day in words, what it is, how many events it has. */
export function cellName(
  day: string,
  { marks, count, isToday }: { readonly marks: DayMarks; readonly count: number; readonly isToday: boolean },
  messages: Messages,
  language: Language,
): string {
  return [
    formatDay(day, language),
    ...(isToday ? [messages.calendar.today.toLowerCase()] : []),
    ...markSentences(marks, messages),
    messages.calendar.eventCount(count),
  ].join(', ')
}

/** « jour férié : Ascension », « vacances scolaires, zone C ». */
export function conflictSentence(conflict: Conflict, { calendar }: Messages): string {
  switch (conflict.kind) {
    case 'public-holiday':
      return calendar.publicHoliday(calendar.publicHolidays[conflict.holiday])
    case 'school-holiday':
      return calendar.schoolHoliday([conflict.zone])
    default:
      return assertNever(conflict)
  }
}

/** « de 9 h 15 à 12 h », « à 9 h 15 », or that no hour is given. */
export function hoursSentence(from: string, to: string, { calendar }: Messages, language: Language): string {
  if (from === '') return calendar.withoutHour
  if (from === to || to === '') return calendar.at(formatHour(from, language))
  return calendar.fromTo(formatHour(from, language), formatHour(to, language))
}

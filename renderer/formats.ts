import { dateRange, dateWithoutWeekday, isIsoDate, longDate } from '../domain/french/dates.ts'
import { formatClock, isClock } from '../domain/french/hours.ts'
import type { Language } from './messages/messages.tsx'

const englishParts = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** “Thursday 6 May 2021”. The parts are joined here: whether a comma stands between them depends on the runtime. */
const englishDay = (day: string): string =>
  englishParts
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .flatMap(({ type, value }) => (type === 'literal' ? [] : [value]))
    .join(' ')

const instantDay = (instant: Date): string =>
  [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-')

/** « jeudi 6 mai 2021 », “Thursday 6 May 2021”; a text that is no day is given back as it is. */
export function formatDay(day: string, language: Language): string {
  if (!isIsoDate(day)) return day
  return language === 'fr' ? longDate(day) : englishDay(day)
}

/** « 6 mai 2021 », “6 May 2021”, where the weekday says nothing; a text that is no day is given back as it is. */
export function formatShortDay(day: string, language: Language): string {
  if (!isIsoDate(day)) return day
  return language === 'fr' ? dateWithoutWeekday(day) : englishDay(day).replace(/^\S+ /, '')
}

/** The days of an event as one line; empty when none is settled. */
export function formatDays(first: string, last: string, language: Language): string {
  if (!isIsoDate(first) || !isIsoDate(last)) return ''
  if (language === 'fr') return dateRange(first, last)
  return first === last ? englishDay(first) : `${englishDay(first)} – ${englishDay(last)}`
}

/** « 9 h 15 », “9:15” from 'HH:MM'; a text that is no hour is given back as it is. */
export function formatHour(clock: string, language: Language): string {
  if (!isClock(clock)) return clock
  return language === 'fr' ? formatClock(clock, 'spaced') : clock.replace(/^0/, '')
}

/** The hour of an instant where the person is: « 19 h 42 ». */
export function formatInstantClock(iso: string, language: Language): string {
  const instant = new Date(iso)
  const clock = [instant.getHours(), instant.getMinutes()].map(part => String(part).padStart(2, '0'))
  return formatHour(clock.join(':'), language)
}

/** The day of an instant where the person is: « mardi 4 mai 2021 ». */
export const formatInstantDay = (iso: string, language: Language): string =>
  formatDay(instantDay(new Date(iso)), language)

/** The day of an instant where the person is, without its weekday: « 4 mai 2021 ». */
export const formatInstantShortDay = (iso: string, language: Language): string =>
  formatShortDay(instantDay(new Date(iso)), language)

/** The day and hour of an instant where the person is: « mardi 4 mai 2021 à 18 h 10 ». */
export function formatInstant(iso: string, language: Language): string {
  return `${formatInstantDay(iso, language)} ${language === 'fr' ? 'à' : 'at'} ${formatInstantClock(iso, language)}`
}

/** Today where the person is, 'YYYY-MM-DD'. */
export const today = (): string => instantDay(new Date())

import { dayAfter } from '../note-start/calendar-days.ts'
import { easterOf } from './easter.ts'

export const publicHolidays = [
  'new-year',
  'good-friday',
  'easter-monday',
  'labour-day',
  'victory',
  'ascension',
  'whit-monday',
  'bastille-day',
  'assumption',
  'all-saints',
  'armistice',
  'christmas',
  'saint-stephen',
  'abolition',
] as const

export type PublicHoliday = (typeof publicHolidays)[number]

/** A public holiday: its day, and the codes of the territories that keep it; null is all of France. */
export type PublicHolidayDay = {
  readonly day: string
  readonly holiday: PublicHoliday
  readonly territories: readonly string[] | null
}

/** Moselle, Bas-Rhin, Haut-Rhin (code du travail, L. 3134-13; Good Friday where a commune has a Protestant church). */
const alsaceMoselle = ['57', '67', '68'] as const

/** Where the abolition of slavery is a holiday, and when (code du travail, L. 3422-2 and decree 83-1003). */
const abolitionDays: readonly (readonly [string, string])[] = [
  ['971', '05-27'],
  ['972', '05-22'],
  ['973', '06-10'],
  ['974', '12-20'],
  ['976', '04-27'],
  ['977', '10-09'],
  ['978', '05-28'],
]

/** Days after Easter Sunday. */
const movable: readonly (readonly [PublicHoliday, number, readonly string[] | null])[] = [
  ['good-friday', -2, alsaceMoselle],
  ['easter-monday', 1, null],
  ['ascension', 39, null],
  ['whit-monday', 50, null],
]

const fixed: readonly (readonly [PublicHoliday, string, readonly string[] | null])[] = [
  ['new-year', '01-01', null],
  ['labour-day', '05-01', null],
  ['victory', '05-08', null],
  ['bastille-day', '07-14', null],
  ['assumption', '08-15', null],
  ['all-saints', '11-01', null],
  ['armistice', '11-11', null],
  ['christmas', '12-25', null],
  ['saint-stephen', '12-26', alsaceMoselle],
]

const byYear = new Map<number, readonly PublicHolidayDay[]>()

/** The public holidays of a year (code du travail, L. 3133-1), those of single territories too, by day. */
export function publicHolidaysOf(year: number): readonly PublicHolidayDay[] {
  const known = byYear.get(year) ?? computed(year)
  byYear.set(year, known)
  return known
}

function computed(year: number): readonly PublicHolidayDay[] {
  const easter = easterOf(year)
  const start = String(year).padStart(4, '0')
  return [
    ...fixed.map(([holiday, date, territories]) => ({ day: `${start}-${date}`, holiday, territories })),
    ...movable.map(([holiday, days, territories]) => ({ day: dayAfter(easter, days), holiday, territories })),
    ...abolitionDays.map(([code, date]) => ({
      day: `${start}-${date}`,
      holiday: 'abolition' as const,
      territories: [code],
    })),
  ].sort((one, other) => one.day.localeCompare(other.day))
}

/**
 * The holidays of a day that all of France keeps, and those of these territories ('57', '974'). Ascension and Victory
 * may fall on one day (2008).
 */
export const publicHolidaysOn = (day: string, territories: readonly string[]): readonly PublicHoliday[] => [
  ...new Set(
    publicHolidaysOf(Number(day.slice(0, 4)))
      .filter(one => one.day === day)
      .filter(one => one.territories === null || one.territories.some(code => territories.includes(code)))
      .map(({ holiday }) => holiday),
  ),
]

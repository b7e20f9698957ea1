import { dayAfter, daysBetween } from '../note-start/calendar-days.ts'

/** The days between which the calendar turns its pages: beyond them nobody plans a visit. */
export const firstShownDay = '1950-01-01'
export const lastShownDay = '2199-12-31'

/** The day itself, or the nearest one that the calendar shows. */
export function shownDay(day: string): string {
  if (day < firstShownDay) return firstShownDay
  return day > lastShownDay ? lastShownDay : day
}

/** 'YYYY-MM' of a day. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndex = (day: string): number => (new Date(day).getUTCDay() + 6) % 7

/** The Monday on or before the day. */
export const mondayOf = (day: string): string => dayAfter(day, -weekdayIndex(day))

/** The seven days of the week that holds the day, Monday first. */
export function weekOf(day: string): readonly string[] {
  const monday = mondayOf(day)
  return [0, 1, 2, 3, 4, 5, 6].map(days => dayAfter(monday, days))
}

/** The weeks, Monday first, that hold every day of the day's month: four to six of them. */
export function monthGrid(day: string): readonly (readonly string[])[] {
  const first = mondayOf(firstOfMonth(day))
  const last = lastOfMonth(day)
  const weeks = Math.floor(daysBetween(first, last) / 7) + 1
  return Array.from({ length: weeks }, (_, week) => weekOf(dayAfter(first, week * 7)))
}

export const firstOfMonth = (day: string): string => `${monthOf(day)}-01`

export function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The same day of the month, so many months later; the last one of a month that is too short for it. */
export function monthAfter(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
  const wanted = `${monthOf(first)}${day.slice(7)}`
  const last = lastOfMonth(first)
  return wanted > last ? last : wanted
}

/** The number of the week after ISO 8601: week 1 holds the first Thursday of the year. */
export function weekNumber(day: string): number {
  const thursday = dayAfter(mondayOf(day), 3)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

import type { EventFacts } from '../event-note.ts'

type Days = EventFacts['programme']['days']

/** A programme whose days have no date is that of the day that the note announces. */
export function datedDays(days: Days, when: readonly string[]): Days {
  const [day = ''] = when
  if (days.length === 0)
    return when.length === 0 ? [] : when.slice(0, 31).map(date => ({ date, label: '', sequences: [] }))
  const undated = days.filter(({ date, label }) => date === '' && label === '')
  if (days.length === when.length && days.every(({ date }) => date === ''))
    return days.map((one, index) => ({ ...one, date: when[index] ?? '' }))
  return undated.length === 1 && when.length === 1
    ? days.map(one => (undated.includes(one) ? { ...one, date: day } : one))
    : days
}

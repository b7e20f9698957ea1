import type { EventFacts } from '../event-note.ts'
import { findHourMentions, minutesOf } from '../french/hours.ts'
import type { StepTime } from '../moment.ts'
import { sequencesOf } from '../programme.ts'

/** Minutes since midnight at which a step begins and, where the programme says so, ends. */
type Hours = { readonly start: number; readonly end: number }

/** None for a step without an hour; null where words may mean any hour (« en fin d’après-midi »). */
function hoursOf(time: StepTime): Hours[] | null {
  switch (time.kind) {
    case 'at':
      return [{ start: minutesOf(time.at), end: minutesOf(time.at) }]
    case 'from':
      return [{ start: minutesOf(time.from), end: minutesOf(time.from) }]
    case 'range':
      return [{ start: minutesOf(time.from), end: minutesOf(time.to) }]
    case 'words': {
      const read = findHourMentions(time.words).map(({ clock }) => minutesOf(clock))
      return read.length === 0 ? null : read.map(minute => ({ start: minute, end: minute }))
    }
    default:
      return []
  }
}

const noon = 12 * 60
const lunch = 13 * 60
const evening = 18 * 60
const dinner = 19 * 60

/**
 * « Matinée » when every hour of the programme is of the morning, and so on. Empty when it spans parts of the day,
 * when it is lunch time, or when a step or a day is not settled.
 */
export function partOfDay({ programme }: EventFacts): string {
  if (programme.days.some(({ date }) => date === '')) return ''
  const steps = sequencesOf(programme).flatMap(sequence => sequence.steps)
  const times = steps.flatMap(step => [step, ...step.steps]).map(({ time }) => hoursOf(time))
  const hours = times.flatMap(read => read ?? [])
  if (hours.length === 0 || times.includes(null)) return ''
  const first = Math.min(...hours.map(({ start }) => start))
  const last = Math.max(...hours.map(({ start }) => start))
  const end = Math.max(...hours.map(hour => hour.end))
  if (first < noon && last < lunch && end <= lunch) return 'Matinée'
  if (first >= lunch && last < evening && end < dinner) return 'Après-midi'
  return first >= evening ? 'Soirée' : ''
}

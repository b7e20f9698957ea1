import type { EventFacts } from '../event-note.ts'
import { isSpoiltTime } from '../step-time.ts'
import type { Finding } from './finding.ts'

/** Hours of steps that could not be read and were kept as they were typed: « 9h75 », « 9h30 - ». */
export function unreadableTimes({ programme }: EventFacts): Finding[] {
  return programme.days.flatMap(({ sequences }, day) =>
    sequences.flatMap(({ steps }, sequence) =>
      steps.flatMap((step, index) => {
        const path = `programme.days[${day}].sequences[${sequence}].steps[${index}]`
        const rows = [step, ...step.steps]
        return rows.flatMap(({ time }, row): Finding[] => {
          if (time.kind !== 'words' || !isSpoiltTime(time)) return []
          const field = row === 0 ? `${path}.time` : `${path}.steps[${row - 1}].time`
          const written = time.words
          return [{ code: 'time-unreadable', severity: 'warning', part: 'programme', field, written }]
        })
      }),
    ),
  )
}

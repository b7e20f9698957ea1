import type { RegisterRules } from '../accreditation.ts'
import type { EventFacts } from '../event-note.ts'
import { dayAfter } from '../note-start/calendar-days.ts'
import { lastDayOf } from '../register-purge.ts'

/**
 * The day (YYYY-MM-DD) on which identity data goes, once so many days have passed since the last of the event
 * (register-purge.ts); '' without a date.
 */
export function purgeDay(
  event: EventFacts,
  { sequences, purgeAfterDays }: Pick<RegisterRules, 'sequences' | 'purgeAfterDays'>,
): string {
  const last = lastDayOf(event, sequences)
  return last === '' ? '' : dayAfter(last, purgeAfterDays + 1)
}

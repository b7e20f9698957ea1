import { type Accreditation, noIdentity, type Register, type RegisterSequence } from './accreditation.ts'
import type { EventFacts } from './event-note.ts'
import { dayAfter } from './note-start/calendar-days.ts'
import type { ProgrammeDay } from './programme.ts'
import { isSameValue } from './same-value.ts'
import { dayLength as minutesOfDay, placedSteps } from './timeline/placed-steps.ts'

const dayLength = 86_400_000

/** From which day on the days are counted after which identity data goes, all YYYY-MM-DD. */
export type PurgeClock = {
  /** The last day of the event; empty where none is settled. */
  readonly lastDay: string
  /** The day of the register’s last change: it counts for an event without a day. */
  readonly changedOn: string
  readonly today: string
}

/**
 * The last day of the event, or else of the sequences that its register knows; empty where there is none. A programme
 * that goes on after midnight ends the day after. A date that the register still has of an earlier programme would keep
 * data for as long as somebody once mistyped. `event` null is one that is gone.
 */
export function lastDayOf(event: EventFacts | null, sequences: readonly RegisterSequence[]): string {
  const own = (event?.programme.days ?? []).filter(({ date }) => date !== '').map(endOf)
  const days = own.length > 0 ? own : sequences.map(({ day }) => day)
  return [...days].sort().at(-1) ?? ''
}

/** The day on which a day of the programme is over. */
function endOf(day: ProgrammeDay): string {
  const minutes = placedSteps(day, '').map(({ start, end, isTimed }) => (isTimed ? (end ?? start) : 0))
  return dayAfter(day.date, Math.floor(Math.max(0, ...minutes) / minutesOfDay))
}

/**
 * Whether identity data has to go: more than `purgeAfterDays` days have passed since the last day of the event, or,
 * where it has none, since the register was last changed. 0 is the day after.
 */
export function isPurgeDue({ lastDay, changedOn, today }: PurgeClock, purgeAfterDays: number): boolean {
  const from = lastDay === '' ? changedOn : lastDay
  return (Date.parse(today) - Date.parse(from)) / dayLength > purgeAfterDays
}

const hasIdentity = ({ identity }: Accreditation): boolean => !isSameValue(identity, noIdentity)

/** Those of whom the register keeps identity data. */
export const identified = ({ accreditations }: Register): readonly Accreditation[] =>
  accreditations.filter(hasIdentity)

/** The register without identity data, which remembers when it went and of how many people in all. Pure. */
export function withoutIdentities(register: Register, purgedAt: string): Register {
  const accreditations = register.accreditations.map(one =>
    hasIdentity(one) ? { ...one, identity: noIdentity } : one,
  )
  const purgedCount = register.purgedCount + identified(register).length
  return { ...register, accreditations, purgedAt, purgedCount }
}

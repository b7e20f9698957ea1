import { datesOf, type EventFacts } from '../event-note.ts'
import { sequencesOf } from '../programme.ts'
import type { Finding } from './finding.ts'
import { startOf } from './programme-rules.ts'

const part = 'accreditation'

/** The first hour of the first day, `YYYY-MM-DD HH:MM` or the day alone; null while no day is settled. */
function startOfEvent(facts: EventFacts): string | null {
  const [first] = datesOf(facts)
  if (first === undefined) return null
  const sequences = facts.programme.days.filter(({ date }) => date === first).flatMap(day => day.sequences)
  const receptions = [...facts.reception, ...sequences.flatMap(({ reception }) => reception)]
  const hours = [
    ...receptions.map(({ from }) => from).filter(hour => hour !== ''),
    ...sequences.flatMap(({ steps }) => steps.map(({ time }) => startOf(time)).filter(hour => hour !== null)),
  ].sort()
  return hours[0] === undefined ? first : `${first} ${hours[0]}`
}

/** A desk without a deadline, with one that falls after the press is received, or that nobody can write to. */
export function deskFindings(facts: EventFacts): Finding[] {
  const start = startOfEvent(facts)
  return facts.desks.flatMap((desk, index): Finding[] => {
    const { office, deadlineDay, deadlineClock } = desk
    const field = `desks[${index}]`
    const findings: Finding[] = []
    if (deadlineDay === '') {
      findings.push({
        code: 'deadline-missing',
        severity: 'blocking',
        part,
        field: `${field}.deadlineDay`,
        office,
      })
    }
    const deadline = deadlineClock === '' ? deadlineDay : `${deadlineDay} ${deadlineClock}`
    // Day against day unless both have an hour: a deadline on the day itself may still be before the start.
    const comparable = deadline.length > 10 ? start : (start?.slice(0, 10) ?? null)
    if (deadlineDay !== '' && start !== null && comparable !== null && deadline > comparable) {
      findings.push({
        code: 'deadline-after-start',
        severity: 'blocking',
        part,
        field: `${field}.deadlineDay`,
        deadline,
        start,
      })
    }
    if (desk.mails.length === 0 && desk.phones.length === 0 && desk.form === '') {
      findings.push({ code: 'desk-unreachable', severity: 'blocking', part, field: `${field}.mails`, office })
    }
    return findings
  })
}

/** Access is reserved to the accredited press, and nobody says where to ask for accreditation. */
export function deskMissing(facts: EventFacts): Finding[] {
  if (facts.desks.length > 0) return []
  const sequences = sequencesOf(facts.programme)
  const accesses = [
    facts.programme.access,
    ...sequences.flatMap(({ access, steps }) => [access, ...steps.map(step => step.access)]),
  ]
  const accredited = accesses
    .flatMap(({ phases }) => phases)
    .some(({ who }) => who.kind === 'accredited' || who.kind === 'all-accredited' || who.kind === 'pools')
  return accredited ? [{ code: 'desk-missing', severity: 'blocking', part, field: 'desks' }] : []
}

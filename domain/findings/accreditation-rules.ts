import type { AccreditationDesk } from '../accreditation-desk.ts'
import { datesOf, type EventFacts } from '../event-note.ts'
import { minutesOf } from '../french/hours.ts'
import type { Phase, Who } from '../press-access.ts'
import { sequencesOf } from '../programme.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'
import { startOf } from './programme-rules.ts'

const part = 'accreditation'

/** When the press is first wanted on that day, `YYYY-MM-DD HH:MM`, or the day alone where no hour is known. */
function startOfDay(facts: EventFacts, date: string): string {
  const sequences = facts.programme.days.filter(day => day.date === date).flatMap(day => day.sequences)
  const isFirst = date === datesOf(facts)[0]
  const receptions = [...(isFirst ? facts.reception : []), ...sequences.flatMap(({ reception }) => reception)]
  const hours = [
    ...receptions.filter(({ audience }) => audience !== 'vans').map(({ from }) => from),
    ...sequences.flatMap(({ steps }) => steps.map(({ time }) => startOf(time) ?? '')),
  ]
  const [earliest] = hours.filter(hour => hour !== '').sort()
  return earliest === undefined ? date : `${date} ${earliest}`
}

/** When the press that asks at a desk is first wanted; null where no day is known. */
function startFor({ scope }: AccreditationDesk, facts: EventFacts): string | null {
  const dates = datesOf(facts)
  // A desk among several, or for a part of the visit, may close when its own day comes.
  const day = scope !== '' || facts.desks.length > 1 ? dates.at(-1) : dates[0]
  return day === undefined ? null : startOfDay(facts, day)
}

/** A deadline so shortly before the press is received leaves nobody the time to answer (minutes). */
const shortNotice = 120

/** Whether both are hours of one day, and the deadline at most two hours before. */
function isClose(deadline: string, start: string): boolean {
  const [deadlineDay, deadlineClock, startDay, startClock] = [deadline, start].flatMap(at => [
    at.slice(0, 10),
    at.slice(11),
  ])
  if (!deadlineClock || !startClock || deadlineDay !== startDay || deadlineClock > startClock) return false
  return minutesOf(startClock) - minutesOf(deadlineClock) < shortNotice
}

/** A deadline that is over, or that leaves too little time before the press is received. */
export function deadlinesTooShort({ facts, today }: CheckedNote): Finding[] {
  if (facts === null) return []
  return facts.desks.flatMap((desk, index): Finding[] => {
    const { deadlineDay, deadlineClock } = desk
    if (deadlineDay === '') return []
    const start = startFor(desk, facts)
    const deadline = deadlineClock === '' ? deadlineDay : `${deadlineDay} ${deadlineClock}`
    const field = `desks[${index}].deadlineDay`
    // A visit that is over says so itself, once.
    if (deadlineDay < today && (start === null || start.slice(0, 10) >= today)) {
      return [{ code: 'deadline-past', severity: 'blocking', part, field, deadline }]
    }
    if (start === null || !isClose(deadline, start)) return []
    return [{ code: 'deadline-close', severity: 'warning', part, field, deadline, start }]
  })
}

/** A desk without a deadline, with one that falls after the press is received, or that nobody can write to. */
export function deskFindings(facts: EventFacts): Finding[] {
  return facts.desks.flatMap((desk, index): Finding[] => {
    const { office, deadlineDay, deadlineClock } = desk
    const start = startFor(desk, facts)
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

const accreditedKinds: readonly Who['kind'][] = ['accredited', 'all-accredited']

/** Whether the access is for those who asked: accredited press, or a pool whose outlets are not chosen yet. */
const isOnRequest = ({ who }: Phase): boolean =>
  accreditedKinds.includes(who.kind) ||
  (who.kind === 'pools' && who.pools.some(({ outlets }) => outlets.length === 0))

/** « s’accréditer », « accréditations », but not « presse accréditée », which only says who may come. */
const saysHow = /accrédit(?:er|ez|ations?)(?!\p{L})/iu

/**
 * Access is reserved to the accredited press, and nobody says where to ask for accreditation. An agenda does not:
 * each of its visits has a note of its own.
 */
export function deskMissing({ note, facts, texts }: CheckedNote): Finding[] {
  if (facts === null || facts.desks.length > 0 || note.kind === 'agenda') return []
  const accesses = [
    facts.programme.access,
    ...sequencesOf(facts.programme).flatMap(({ access, steps }) => [
      access,
      ...steps.flatMap(step => [step.access, ...step.steps.map(subStep => subStep.access)]),
    ]),
  ]
  const isReserved = accesses.some(({ phases }) => phases.some(isOnRequest))
  if (!isReserved || texts.some(({ text }) => saysHow.test(text))) return []
  return [{ code: 'desk-missing', severity: 'blocking', part, field: 'desks' }]
}

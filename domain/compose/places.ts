import { datesOf, type EventFacts } from '../event-note.ts'
import { joinNames } from '../french/agreement.ts'
import { capitalized } from '../french/capitals.ts'
import { dateRange, dayMonth } from '../french/dates.ts'
import { type Departement, departementOfPostalCode } from '../french/departements.ts'
import { minutesOf } from '../french/hours.ts'
import type { StepTime } from '../moment.ts'
import { sequencesOf } from '../programme.ts'
import type { Site } from '../site.ts'

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** Départements of the sites, in the order of the visit. */
export function departementsOf(facts: EventFacts): Departement[] {
  const found = sequencesOf(facts.programme).map(({ site }) => departementOfPostalCode(site.postalCode))
  return unique(found.filter(departement => departement !== null))
}

/** Paris is a commune and a département at once: its number would say nothing. */
const withCode = (name: string, code: string): string => (code === '75' ? name : `${name} (${code})`)

/** « en Seine-et-Marne (77) », several joined; empty while no site has a postal code. */
export const locativeOf = (facts: EventFacts): string =>
  joinNames(departementsOf(facts).map(({ locative, code }) => withCode(locative, code)))

function communeWithCode({ commune, postalCode }: Site): string {
  const departement = departementOfPostalCode(postalCode)
  return departement === null ? commune : withCode(commune, departement.code)
}

/** The « where » line: « Lieusaint (77) », several communes joined, or the words that replace it. */
export function whereLine(facts: EventFacts): string {
  if (facts.where !== '') return facts.where
  const sites = sequencesOf(facts.programme).map(({ site }) => site)
  return joinNames(unique(sites.filter(({ commune }) => commune !== '').map(communeWithCode)))
}

function clocksOf(time: StepTime): string[] {
  if (time.kind === 'at') return [time.at]
  if (time.kind === 'from') return [time.from]
  return time.kind === 'range' ? [time.from, time.to] : []
}

const noon = 12 * 60
const lunch = 13 * 60
const evening = 18 * 60

/** « Matinée » when every hour of the programme is before 13:00, and so on; empty when it spans parts. */
export function partOfDay(facts: EventFacts): string {
  const steps = sequencesOf(facts.programme).flatMap(sequence => sequence.steps)
  const minutes = steps.flatMap(({ time }) => clocksOf(time)).map(minutesOf)
  if (minutes.length === 0) return ''
  if (minutes.every(minute => minute < lunch)) return 'Matinée'
  if (minutes.every(minute => minute >= noon && minute < evening)) return 'Après-midi'
  return minutes.every(minute => minute >= evening) ? 'Soirée' : ''
}

/**
 * The « when » line: « Jeudi 6 mai – Matinée ». The year is added when it is not that of the note
 * (`noteDate`, a day or empty).
 */
export function whenLine(facts: EventFacts, noteDate: string): string {
  if (facts.when !== '') return facts.when
  const dates = datesOf(facts)
  const [first] = dates
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return ''
  if (first !== last) return capitalized(dateRange(first, last))
  const year = first.slice(0, 4) === noteDate.slice(0, 4) ? '' : ` ${first.slice(0, 4)}`
  const part = partOfDay(facts)
  return capitalized(dayMonth(first)) + year + (part === '' ? '' : ` – ${part}`)
}

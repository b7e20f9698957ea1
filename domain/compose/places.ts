import { datesOf, type EventFacts } from '../event-note.ts'
import { joinNames } from '../french/agreement.ts'
import { capitalized } from '../french/capitals.ts'
import { dayList, dayMonth } from '../french/dates.ts'
import { type Departement, departementByCode, territoryOfPostalCode } from '../french/departements.ts'
import { aCommune } from '../french/locatives.ts'
import { sequencesOf } from '../programme.ts'
import type { Site } from '../site.ts'
import { withoutEndMarks } from './end-marks.ts'
import { partOfDay } from './part-of-day.ts'

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]
const communeOf = ({ commune }: Site): string => withoutEndMarks(commune)
const sitesOf = (facts: EventFacts): Site[] => sequencesOf(facts.programme).map(({ site }) => site)

/** Sites without a postal code, such as those abroad, whose commune no other site names with one. */
function unplaced(sites: readonly Site[]): Site[] {
  const placed = new Set(sites.filter(({ postalCode }) => territoryOfPostalCode(postalCode)).map(communeOf))
  return sites.filter(
    site =>
      territoryOfPostalCode(site.postalCode) === null &&
      communeOf(site) !== '' &&
      !placed.has(communeOf(site)),
  )
}

/** The number in brackets, bound to its name. Collectivities have none that newsrooms know. */
function codeRemark({ code }: Departement): string {
  // Paris is a commune and a département at once: its number would say nothing.
  return code === '75' || departementByCode(code) === null ? '' : `\u00A0(${code})`
}

/** « en Seine-et-Marne (77) », « à Bruxelles », several joined; empty while no site is known. */
export function locativeOf(facts: EventFacts): string {
  const sites = sitesOf(facts)
  const territories = sites
    .map(({ postalCode }) => territoryOfPostalCode(postalCode))
    .filter(territory => territory !== null)
    .map(territory => territory.locative.replace(/ (?=\p{Lu})/u, '\u00A0') + codeRemark(territory))
  return joinNames(unique([...territories, ...unplaced(sites).map(site => aCommune(communeOf(site)))]))
}

/** The arrondissement of a Paris postal code: '8e' for 75008, '16e' for 75116; null for any other code. */
function arrondissementOf(postalCode: string): string | null {
  const number = Number(/^75(?:0(0[1-9]|1\d|20)|1(16))$/u.exec(postalCode)?.slice(1).find(Boolean) ?? 0)
  return number === 0 ? null : number === 1 ? '1er' : `${number}e`
}

/** « Paris (7e et 13e) », as newsrooms write it; « Paris » while a site has no arrondissement. */
function parisOf(sites: readonly Site[]): string {
  const codes = sites.map(({ postalCode }) => postalCode).sort()
  const found = unique(codes.map(arrondissementOf))
  const known = found.filter(arrondissement => arrondissement !== null)
  return known.length === 0 || known.length < found.length ? 'Paris' : `Paris\u00A0(${joinNames(known)})`
}

/** « Lieusaint (77) », « Paris (8e) », « Nouméa »: the name alone where no number belongs to it. */
export function townOf(site: Site): string {
  const commune = communeOf(site)
  const territory = territoryOfPostalCode(site.postalCode)
  if (commune === '' || territory === null) return commune
  return commune === 'Paris' ? parisOf([site]) : commune + codeRemark(territory)
}

/** The « where » line: « Lieusaint (77) », several communes joined, or the words that replace it. */
export function whereLine(facts: EventFacts): string {
  if (facts.where !== '') return facts.where
  const sites = sitesOf(facts)
  const lone = new Set(unplaced(sites))
  const shown = sites.filter(site => lone.has(site) || territoryOfPostalCode(site.postalCode) !== null)
  const paris = shown.filter(site => communeOf(site) === 'Paris')
  const towns = shown.map(site => (paris.includes(site) ? parisOf(paris) : townOf(site)))
  return joinNames(unique(towns))
}

/**
 * The « when » line: « Jeudi 6 mai – Matinée ». The year is added when it is not that of the note
 * (`noteDate`, a day or empty).
 */
export function whenLine(facts: EventFacts, noteDate: string): string {
  if (facts.when !== '') return facts.when
  const dates = datesOf(facts)
  const [first] = dates
  if (first === undefined) return ''
  if (dates.length > 1) return dayList(dates)
  const year = first.slice(0, 4) === noteDate.slice(0, 4) ? '' : ` ${first.slice(0, 4)}`
  const part = partOfDay(facts)
  return capitalized(dayMonth(first)) + year + (part === '' ? '' : ` – ${part}`)
}

import { type Commune, type CommuneIndex, communeKey } from '../communes.ts'
import { foldText } from '../contact-search/fold.ts'
import type { EventFacts } from '../event-note.ts'
import { departementMentions, isRightNumber } from '../french/departement-mentions.ts'
import { collectivites, departements, territoryOfPostalCode } from '../french/departements.ts'
import { unaccentedCapitals } from '../french/typography.ts'
import type { Site } from '../site.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding, FindingOf, FindingPlace } from './finding.ts'
import type { WrittenText } from './written-texts.ts'

const part = 'programme'

/** « Seine-et-Marne (78) », in any text. */
export const departementNumbers = ({ field, part, text }: WrittenText): Finding[] =>
  departementMentions(text)
    .filter(mention => !isRightNumber(mention))
    .map(mention => ({ code: 'departement-number', severity: 'blocking', part, field, ...mention }))

type PlacedSite = { readonly field: string; readonly site: Site }

const sitesOfReceptions = (receptions: readonly { readonly site: Site }[], at: string): PlacedSite[] =>
  receptions.map(({ site }, index) => ({ field: `${at}reception[${index}].site.commune`, site }))

function placedSites(facts: EventFacts): PlacedSite[] {
  const ofSequences = facts.programme.days.flatMap(({ sequences }, day) =>
    sequences.flatMap(({ site, reception }, index) => {
      const at = `programme.days[${day}].sequences[${index}].`
      return [{ field: `${at}site.commune`, site }, ...sitesOfReceptions(reception, at)]
    }),
  )
  return [...sitesOfReceptions(facts.reception, ''), ...ofSequences].filter(({ site }) => site.commune !== '')
}

const isNamed =
  (key: string) =>
  ({ name }: Commune): boolean =>
    foldText(name) === key

/** The postal code of a name that one commune alone has, with one code; or empty. */
const codeOf = (communes: readonly Commune[]): string => {
  const [only, ...others] = communes
  return only !== undefined && others.length === 0 && only.postalCodes.length === 1
    ? (only.postalCodes[0] ?? '')
    : ''
}

/** « Saint Denis » for « Saint-Denis »: the right name, spelt almost so. Capitals and abbreviations are a choice. */
function unlike(written: string, { name }: Commune): boolean {
  if (/\p{Lu}{2}/u.test(written) || unaccentedCapitals(written).length > 0) return false
  const small = (text: string): string => text.toLocaleLowerCase('fr').replaceAll("'", '’')
  return small(written) !== small(name) && foldText(written) === foldText(name)
}

/** A site whose commune does not exist, or not with that postal code, or is misspelt for it. */
export function siteCommunes({ facts, communes }: CheckedNote): Finding[] {
  if (facts === null || communes === null) return []
  return placedSites(facts).flatMap(({ field, site }) => {
    const found = judged(site, communes)
    return found === null ? [] : [{ part, field, from: 0, to: site.commune.length, ...found }]
  })
}

type Judged =
  | Omit<FindingOf<'commune-unknown'>, keyof FindingPlace>
  | Omit<FindingOf<'commune-misspelt'>, keyof FindingPlace>
  | Omit<FindingOf<'commune-elsewhere'>, keyof FindingPlace>

/** What is wrong with the commune of a site, or null. */
function judged({ commune: written, postalCode: near }: Site, communes: CommuneIndex): Judged | null {
  const named = communes.named(written)
  const here = near === '' ? named : communes.byPostalCode(near)
  const same = here.find(isNamed(communeKey(written)))
  if (same !== undefined) {
    if (!unlike(written, same)) return null
    return { code: 'commune-misspelt', severity: 'advice', written, suggestion: same.name, near }
  }
  const meant = near === '' ? null : communes.nearest(written, near)
  if (meant !== null) {
    return { code: 'commune-misspelt', severity: 'blocking', written, suggestion: meant.name, near }
  }
  // Codes of CEDEX belong to no commune: their département tells.
  const territory = territoryOfPostalCode(near)?.code
  if (here.length === 0 && named.some(({ departement }) => departement === territory)) return null
  if (named.length === 0) return { code: 'commune-unknown', severity: 'warning', written }
  return { code: 'commune-elsewhere', severity: 'blocking', written, near, right: codeOf(named) }
}

const nameWords =
  "\\p{Lu}[\\p{L}’'-]*(?:[ \\u00A0](?:\\p{Lu}[\\p{L}’'-]*|de|du|des|la|le|les|sur|sous|en|et|lès|aux?)){0,8}"
const addressed = new RegExp(`(?<!\\d)(?<code>\\d{5})[ \\u00A0]+(?<name>${nameWords})`, 'gu')
const numbered = new RegExp(`(?<name>${nameWords})[ \\u00A0]?\\((?<code>\\d{2,3}|2[AB])\\)`, 'gu')
const territories = new Map(
  [...departements, ...collectivites].map(({ code, name }) => [code, foldText(name)]),
)

/** The beginnings of a stretch of words, the longest first, and their places within it. */
function beginnings(name: string): string[] {
  const ends = Array.from(name.matchAll(/[ \u00A0]|$/gu), ({ index }) => index)
  return ends.reverse().map(end => name.slice(0, end))
}

/** The endings of a stretch of words, the longest first. */
function endings(name: string): string[] {
  const starts = [0, ...Array.from(name.matchAll(/[ \u00A0]/gu), ({ index }) => index + 1)]
  return starts.map(start => name.slice(start)).filter(ending => /^\p{Lu}/u.test(ending))
}

/** « 77127 LIEUSAIN » within a text. Words after a code may be anything: only a near name or a known one tells. */
export function communesInAddresses(
  { field, part, text }: WrittenText,
  { communes }: CheckedNote,
): Finding[] {
  if (communes === null || !/\d{5}/.test(text)) return []
  return Array.from(text.matchAll(addressed)).flatMap((match): Finding[] => {
    const { code: near = '', name = '' } = match.groups ?? {}
    const here = communes.byPostalCode(near)
    const tries = beginnings(name)
    if (here.length === 0 || tries.some(words => here.some(isNamed(communeKey(words))))) return []
    const from = match.index + match[0].length - name.length
    for (const written of tries) {
      const meant = communes.nearest(written, near)
      const to = from + written.length
      const place = { part, field, from, to, written, near } as const
      if (meant !== null) {
        return [{ code: 'commune-misspelt', severity: 'blocking', suggestion: meant.name, ...place }]
      }
      const named = communes.named(written)
      if (named.length > 0) {
        return [{ code: 'commune-elsewhere', severity: 'warning', right: codeOf(named), ...place }]
      }
    }
    return []
  })
}

/** « Mme Martin (12) »: a person and something about her. */
const civility = /^(?:Mmes?|MM?|Mlles?|Drs?|Prs?|Mgr|Me)(?![\p{L}'’-])/u

/** « Lieusain (77) », « Lieusaint (78) » within a text. */
export function communesWithNumber({ field, part, text }: WrittenText, { communes }: CheckedNote): Finding[] {
  if (communes === null || !text.includes('(')) return []
  return Array.from(text.matchAll(numbered)).flatMap((match): Finding[] => {
    const { code: near = '', name = '' } = match.groups ?? {}
    const tries = endings(name)
    const isTerritory = tries.some(words => [...territories.values()].includes(foldText(words)))
    if (!territories.has(near) || isTerritory || civility.test(name)) return []
    for (const written of tries) {
      const named = communes.named(written)
      if (named.some(({ departement }) => departement === near)) return []
      const from = match.index + name.length - written.length
      const place = { part, field, from, to: from + written.length, written, near } as const
      const meant = communes.nearestIn(written, near)
      if (meant !== null) {
        return [{ code: 'commune-misspelt', severity: 'warning', suggestion: meant.name, ...place }]
      }
      if (named.length > 0) {
        const [only, ...others] = named
        const right = others.length === 0 ? (only?.departement ?? '') : ''
        return [{ code: 'commune-elsewhere', severity: 'warning', right, ...place }]
      }
    }
    return []
  })
}

import type { Part, Person } from '../person.ts'
import { lengths } from '../text.ts'
import { namesIn } from './person-names.ts'

const leads: readonly (readonly [Part, RegExp])[] = [
  [
    'accompanied-by',
    /(?:,? ?(?:et )?(?:elle |il |ils |elles )?(?:sera |seront |est )?accompagn[ée]+s? (?:de |du |des |d[’']|par )|(?<![\p{L}])ainsi que )/giu,
  ],
  ['in-presence-of', /,? ?(?:et )?en présence (?:notamment )?(?:de |du |des |d[’'])/giu],
  ['alongside', /,? ?(?:et )?(?:aux côtés (?:de |du |des |d[’'])|avec (?=(?:Mme |M\. )?\p{Lu}))/giu],
  ['host', /,? ?(?:et )?(?:à l[’']invitation (?:de |du |des |d[’'])|accueillie?s? par )/giu],
]

type Segment = { readonly part: Part; readonly text: string; readonly start: number }

/** The text cut where « accompagnée de », « en présence de » begin. */
function segmentsOf(text: string): Segment[] {
  const cuts = leads
    .flatMap(([part, form]) =>
      [...text.matchAll(form)].map(({ 0: words, index }) => ({ part, index, end: index + words.length })),
    )
    .sort((one, other) => one.index - other.index)
    .filter((cut, index, all) => index === 0 || cut.index >= (all[index - 1]?.end ?? 0))
  const principal: Part = 'principal'
  const starts = [{ part: principal, index: 0, end: 0 }, ...cuts]
  return starts.map(({ part, end }, index) => ({
    part,
    start: end,
    text: text.slice(end, starts[index + 1]?.index),
  }))
}

/** A role without the marks, the « et » and the article around it. */
const tidyRole = (written: string): string =>
  written
    .replace(/^[\s,:–—()-]+|[\s,:;.–—(-]+$/gu, '')
    .replace(/(?:,|\s)+(?:et|ainsi que)(?: (?:de|du|d[’']|des))?$/iu, '')
    .replace(/^et /u, '')
    .replace(/[\s,]+$/u, '')
    .replace(/^([^()]*)\)$/u, '$1')

const withoutArticle = (role: string): string => role.replace(/^(?:la |le |les |l[’'])(?=\p{L})/iu, '')

export type FoundPerson = Pick<Person, 'civility' | 'given' | 'family' | 'role' | 'part'> & {
  readonly start: number
}

function personsOfSegment({ part, text, start }: Segment): FoundPerson[] {
  const names = namesIn(text)
  const [first] = names
  if (first === undefined) {
    const role = tidyRole(text)
    return part === 'principal' || role === '' || role.length > lengths.line
      ? []
      : [{ civility: '', given: '', family: '', role, part, start }]
  }
  const lead = tidyRole(text.slice(0, first.index))
  return names.map(({ civility, given, family, index, length }, rank) => {
    const behind = tidyRole(text.slice(index + length, names[rank + 1]?.index))
    const role = behind === '' && rank === 0 ? withoutArticle(lead) : behind
    return {
      civility,
      given,
      family,
      role: role.length <= lengths.line ? role : '',
      part,
      start: start + index,
    }
  })
}

/**
 * The persons of a text that lists them with what they do: « Agnès PANNIER-RUNACHER, ministre déléguée…, accompagnée de
 * M. Jean MARTIN, préfet ». One may be known by a role alone (« en présence du préfet du Nord »), principals not.
 */
export const peopleIn = (text: string): readonly FoundPerson[] => segmentsOf(text).flatMap(personsOfSegment)

import { foldText } from '../contact-search/fold.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'

/** Words that begin a title: what follows a name after a comma is one, or something else (« accompagnée de »). */
const titles = new Set(
  (
    'ministre secretaire prefet prefete president presidente directeur directrice maire depute deputee senateur ' +
    'senatrice delegue deleguee commissaire haut haute recteur rectrice ambassadeur ambassadrice porte chef cheffe ' +
    'adjoint adjointe conseiller conseillere vice sous premier premiere procureur procureure general generale'
  ).split(' '),
)

const firstWord = (text: string): string => foldText(text).split(' ')[0] ?? ''
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** A person with the title that the note gives her first. */
type Titled = { readonly name: string; readonly role: string }

function titledPersons({ facts, texts }: CheckedNote): Titled[] {
  const persons = (facts?.persons ?? []).map(({ given, family, role }) => ({
    name: [given, family].filter(word => word !== '').join(' '),
    role,
  }))
  // « Agnès Pannier-Runacher, ministre déléguée » under a quotation.
  const speakers = texts
    .filter(({ field }) => field.endsWith('.speaker'))
    .map(({ text }) => ({ name: text.split(',')[0] ?? '', role: text.slice(text.indexOf(',') + 1).trim() }))
  const known = new Map<string, Titled>()
  for (const titled of [...persons, ...speakers]) {
    const isFull = titled.name.includes(' ') && titles.has(firstWord(titled.role))
    if (isFull && !known.has(foldText(titled.name))) known.set(foldText(titled.name), titled)
  }
  return [...known.values()]
}

/** The same title: the same words, or the first of them (« la ministre déléguée »). */
function isSameTitle(written: string, role: string): boolean {
  const [one, other] = [foldText(written), foldText(role)]
  return one.startsWith(other) || other.startsWith(one)
}

/** « Agnès Pannier-Runacher, ministre déléguée à l’Industrie » where the note says « chargée de l’Industrie » elsewhere. */
export function rolesTwoWays(checked: CheckedNote): Finding[] {
  return titledPersons(checked).flatMap(({ name, role }) => {
    const mention = new RegExp(
      `(?<![\\p{L}-])${escaped(name).replaceAll(' ', '[ \\u00A0]')},[ \\u00A0\\n](?<title>[^.;:()«»\\n–—]{3,200})`,
      'giu',
    )
    return checked.texts.flatMap(({ field, part, text }) =>
      Array.from(text.matchAll(mention)).flatMap((match): Finding[] => {
        const { title = '' } = match.groups ?? {}
        if (!titles.has(firstWord(title)) || isSameTitle(title, role)) return []
        const written = (title.split(',')[0] ?? '').trimEnd()
        if (isSameTitle(written, role)) return []
        const from = match.index + match[0].length - title.length
        const to = from + written.length
        return [{ code: 'role-two-ways', severity: 'warning', part, field, from, to, name, written, role }]
      }),
    )
  })
}

/** The same person twice among the persons of the event, with two titles. */
export function personsTwice({ facts }: CheckedNote): Finding[] {
  const persons = facts?.persons ?? []
  return persons.flatMap(({ given, family, role }, index): Finding[] => {
    const isSame = (other: { given: string; family: string }): boolean =>
      foldText(`${other.given} ${other.family}`) === foldText(`${given} ${family}`)
    const first = persons.slice(0, index).find(isSame)
    if (first === undefined || family === '' || isSameTitle(role, first.role)) return []
    const [name, field, part] = [`${given} ${family}`, `persons[${index}].role`, 'persons'] as const
    return [
      { code: 'role-two-ways', severity: 'warning', part, field, name, written: role, role: first.role },
    ]
  })
}

const ofGovernment = /(?<!\p{L})(?:minist|secr[ée]tari?a?t|secr[ée]taire d[’'][ée]tat)/iu
/** What two titles have in common without speaking of the same thing. */
const emptyWords = new Set(
  (
    'ministre ministere ministres ministeriel delegue deleguee delegues charge chargee charges aupres secretaire ' +
    'secretariat etat premier premiere france francais republique gouvernement cabinet dans pour avec'
  ).split(' '),
)
const subjectsOf = (text: string): string[] =>
  foldText(text)
    .split(' ')
    .filter(word => word.length >= 4 && !emptyWords.has(word))

/**
 * A member of the Government under the letterhead of a ministry that shares no word with her title. Whoever signs for
 * the Government, a prefecture or an agency is not judged, nor is a title without a subject (« ministre d’État »).
 */
export function issuerAgainstTitle({ facts, issuers }: CheckedNote): Finding[] {
  const letterheads = issuers.map(({ name, letterhead }) => [name, ...letterhead].join(' '))
  const persons = facts?.persons ?? []
  const principals = persons.filter(({ part, role }) => part === 'principal' && ofGovernment.test(role))
  const [principal] = principals
  if (principal === undefined || letterheads.length === 0) return []
  if (!letterheads.every(text => ofGovernment.test(text) && subjectsOf(text).length > 0)) return []
  const subjects = new Set(letterheads.flatMap(subjectsOf))
  const isAtHome = principals.some(({ role }) => {
    const own = subjectsOf(role)
    return own.length === 0 || own.some(word => subjects.has(word))
  })
  if (isAtHome) return []
  const field = `persons[${persons.indexOf(principal)}].role`
  const issuer = issuers[0]?.name || issuers[0]?.letterhead.join(' ') || ''
  return [{ code: 'issuer-title', severity: 'warning', part: 'persons', field, issuer, role: principal.role }]
}

const contractions: readonly (readonly [string, string])[] = [
  ['aux', 'des '],
  ['au', 'du '],
]
const ofWhat = (toWhat: string): string =>
  contractions.find(([preposition]) => toWhat.startsWith(preposition))?.[1] ?? 'de '

const delegated = /(?<=délégué(?<feminine>e)?) (?:à|au|aux) (?<subject>(?:la |l[’'])?)(?=\p{L})/iu

/**
 * « ministre déléguée à l’Industrie »: the decrees that name a Government say « chargée de l’Industrie », and so
 * does the letterhead of her ministry.
 */
export function delegateTitles({ facts }: CheckedNote): Finding[] {
  return (facts?.persons ?? []).flatMap(({ role: written }, index): Finding[] => {
    const match = /^ministre/iu.test(written) ? delegated.exec(written) : null
    if (match === null) return []
    const charged = match.groups?.['feminine'] === undefined ? 'chargé' : 'chargée'
    const { subject = '' } = match.groups ?? {}
    const suggestion = written.replace(delegated, ` ${charged} ${ofWhat(match[0].trim())}${subject}`)
    const field = `persons[${index}].role`
    const [from, to] = [0, written.length]
    return [
      { code: 'delegate-title', severity: 'advice', part: 'persons', field, from, to, written, suggestion },
    ]
  })
}

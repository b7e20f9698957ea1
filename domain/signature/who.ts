import { type Civility, withoutCivility } from '../contact-import/civility.ts'
import { type ReadName, splitFullName } from '../contact-import/full-name.ts'
import { givenNames } from '../contact-import/given-names.ts'
import { foldText } from '../contact-search/fold.ts'
import { isNameForm, isOnline, saysOutlet, saysRole, saysUnit, startsAsHouse } from './trade-words.ts'

/** Whose signature it is, and the pieces that say nothing of it. */
export type Who = {
  readonly civility: Civility
  readonly given: string
  readonly family: string
  readonly role: string
  readonly outlet: string
  readonly rest: readonly string[]
}

/** Reads name, role and outlet from the pieces of a signature. The mail addresses help to tell them apart. */
export function whoIn(pieces: readonly string[], mails: readonly string[]): Who {
  const split = pieces.flatMap(splitAtComma)
  const nameAt = likeliestName(split, mails)
  const name = readName(nameOnly(split[nameAt] ?? ''))
  const others = split.filter((_, at) => at !== nameAt)
  const pronouns = pronounsIn(split[nameAt] ?? '')
  const said = others.map(piece => ({ piece, sense: senseOf(piece, mails) }))
  const outletAt = chosenOutlet(said)
  const told = said.map((entry, at) => (at === outletAt ? { ...entry, sense: 'outlet' as const } : entry))
  const roles = told.filter(({ sense }) => sense === 'role').map(({ piece }) => piece)
  const units = told.filter(({ sense }) => sense === 'unit').map(({ piece }) => piece)
  const employed = outletAt < 0 ? roleAtOutlet(roles) : { roles, outlet: told[outletAt]?.piece ?? '' }
  const role = [...employed.roles, ...units].join(', ')
  const isTold = (sense: Sense, at: number) => at === outletAt || sense === 'role' || sense === 'unit'
  return {
    ...name,
    role,
    outlet: employed.outlet,
    rest: [...pronouns, ...told.filter(({ sense }, at) => !isTold(sense, at)).map(({ piece }) => piece)],
  }
}

type Sense = 'role' | 'unit' | 'outlet' | 'mail-outlet' | 'online' | 'words'
type Said = { readonly piece: string; readonly sense: Sense }

function senseOf(piece: string, mails: readonly string[]): Sense {
  if (isOnline(piece)) return 'online'
  if (piece.length > 120 || /[.!?…]$/u.test(piece)) return 'words'
  if (isMailHouse(piece, mails)) return 'mail-outlet'
  if (startsAsHouse(piece)) return 'outlet'
  if (saysRole(piece)) return 'role'
  if (saysUnit(piece)) return 'unit'
  return saysOutlet(piece) ? 'outlet' : 'words'
}

/** The house that the mail domain names, else one that sounds so, else the first words with a capital. */
function chosenOutlet(said: readonly Said[]): number {
  for (const sense of ['mail-outlet', 'outlet'] as const) {
    const at = said.findIndex(entry => entry.sense === sense)
    if (at >= 0) return at
  }
  return said.findIndex(
    ({ piece, sense }) =>
      sense === 'words' &&
      piece.length <= 60 &&
      piece.split(' ').length <= 4 &&
      /^\p{Lu}/u.test(piece) &&
      !/[.!?…:]/u.test(piece),
  )
}

/** Whether an address is at the house: « Le Courrier du Rhône » and courrier-du-rhone.fr. */
function isMailHouse(piece: string, mails: readonly string[]): boolean {
  const name = foldText(piece).replace(/^(?:les?|la|l) /u, '')
  const compact = name.replaceAll(' ', '')
  if (compact.length < 3) return false
  return mails.some(mail => {
    const [, domain = ''] = mail.toLowerCase().split('@')
    return domain
      .split('.')
      .slice(0, -1)
      .some(
        part =>
          part.replaceAll('-', '').replace(/^(?:les?|la|l)(?=.{3})/u, '') === compact ||
          part.replaceAll('-', '') === compact,
      )
  })
}

const linked = /^(?<role>.+?)\s+(?<link>au|aux|à l[’']|à la|chez|pour|@|at)\s*(?<house>\p{Lu}.*)$/u
const named =
  /^(?<role>.+?)\s+(?:de\s+(?=L[ae]s?\s|L[’'])|(?=(?:France|Radio|Télé|AFP|RTL|BFM|RFI)(?!\p{Ll})))(?<house>\p{Lu}.*)$/u

/** « Journaliste au Progrès », « Journaliste France Bleu » say both, where nothing else says the house. */
function roleAtOutlet(roles: readonly string[]): { roles: readonly string[]; outlet: string } {
  for (const [at, role] of roles.entries()) {
    const groups = (linked.exec(role) ?? named.exec(role))?.groups
    if (groups === undefined) continue
    const article = articles[(groups['link'] ?? '').replace("'", '’')] ?? ''
    const outlet = `${article}${groups['house']}`
    return { roles: roles.map((other, index) => (index === at ? (groups['role'] ?? '') : other)), outlet }
  }
  return { roles, outlet: '' }
}

const articles: Record<string, string> = { au: 'Le ', aux: 'Les ', 'à la': 'La ', 'à l’': 'L’' }

/** « Camille MARTIN, journaliste », « Camille Martin (Le Progrès) »: the name goes its own way. */
function splitAtComma(piece: string): readonly string[] {
  const [, name = '', after = ''] = /^([^,(]+)[,(]\s*(.+?)\)?$/u.exec(piece) ?? []
  const isName = isNameForm(withoutCivility(name.trim()).name) && !saysRole(name)
  return isName && pronounsIn(piece).length === 0 && !/^\p{Lu}[\p{L}-]+$/u.test(after)
    ? [name.trim(), after]
    : [piece]
}

const pronounForm =
  /\s*\((?:il|elle|iel|ielle|he|she|they|lui)(?:\s*[/,]\s*(?:il|elle|iel|lui|him|her|them|his|hers))*\)/iu

const pronounsIn = (piece: string): readonly string[] => {
  const found = pronounForm.exec(piece)?.[0].trim()
  return found === undefined ? [] : [found]
}

/** A name of one word is a given name here: people sign « Caroline ». */
function readName(text: string): ReadName {
  const name = splitFullName(text)
  return name.given === '' && name.civility === '' ? { ...name, given: name.family, family: '' } : name
}

const nameOnly = (piece: string): string => piece.replace(pronounForm, '')

/** The place of the name among the pieces, -1 where no piece looks like one. */
function likeliestName(pieces: readonly string[], mails: readonly string[]): number {
  const scores = pieces.map((piece, at) => nameScore(nameOnly(piece), at, mails))
  const best = Math.max(0, ...scores)
  return best < 2 ? -1 : scores.indexOf(best)
}

function nameScore(piece: string, at: number, mails: readonly string[]): number {
  const { civility, name } = withoutCivility(piece)
  const words = foldText(name).split(' ')
  if (!isNameForm(name)) return at === 0 && words.length === 1 && givenNames.has(words[0] ?? '') ? 2 : 0
  const locals = mails.map(mail => foldText(mail.split('@')[0] ?? '').replaceAll(' ', ''))
  const isOwnMail = locals.some(
    local => words.filter(word => word.length > 2 && local.includes(word)).length > 0,
  )
  const hasOneInCapitals = /^\p{Lu}[\p{Lu}'’-]+\s|\s\p{Lu}[\p{Lu}'’-]+$/u.test(name) && /\p{Ll}/u.test(name)
  return (
    (at === 0 ? 2 : at < 3 ? 1 : 0) +
    (civility === '' ? 0 : 4) +
    (isOwnMail ? 3 : 0) +
    (hasOneInCapitals ? 2 : 0) +
    (words.some(word => givenNames.has(word)) ? 2 : 0) -
    (saysRole(name) ? 5 : 0) -
    (saysOutlet(name) || saysUnit(name) ? 4 : 0)
  )
}

import { accentedForms } from './accents.ts'
import { splitElision, withElision } from './elision.ts'
import { isRight, type Lexicon } from './verdict.ts'

/** A lexicon that also knows what a wrong word may stand for, the likeliest first. */
export type Adviser = Lexicon & {
  /** What the dictionary proposes. Slow: a tenth of a second. */
  readonly inSteadOf: (word: string) => readonly string[]
  /** Names that the word is nearly one of. */
  readonly namesNear: (word: string) => readonly string[]
}

/** More would have to be read instead of chosen from. */
export const mostProposals = 6

/**
 * What a wrong word may stand for, the likeliest first, at most six: the right accents before anything, then names,
 * then the dictionary’s own, cuts in two last. The elision stays (« l’ecole » → « l’école ») or gives way to its full
 * word (« l’ministre » → « le ministre »).
 */
export function proposalsFor(word: string, adviser: Adviser): readonly string[] {
  const { elision, rest } = splitElision(word)
  const bare = elision !== '' && isRight(rest, adviser) ? [rest] : proposalsForBare(rest, adviser)
  const whole = bare.flatMap(proposal => withElision(elision, proposal))
  return [...new Set(whole)].filter(proposal => proposal !== word).slice(0, mostProposals)
}

function proposalsForBare(word: string, adviser: Adviser): readonly string[] {
  const accented = rightAccents(word, adviser)
  if (accented.length > 0) return accented
  const names = /^\p{Lu}/u.test(word) ? adviser.namesNear(word).slice(0, 3) : []
  const given = adviser.inSteadOf(word).map(proposal => proposal.replaceAll("'", '’'))
  const parts = word.split('-')
  const slips = parts.filter(part => part !== '' && !isRight(part, adviser))
  const isCut = (proposal: string): boolean => proposal.split(/[ -]/u).length > parts.length
  const keepsTheRest = (proposal: string): boolean =>
    parts.every(part => slips.includes(part) || proposal.split('-').includes(part))
  const whole = given.filter(proposal => !isCut(proposal))
  const proposals = [
    ...names,
    ...whole.filter(keepsTheRest),
    ...withPartRight(parts, slips, adviser),
    ...whole,
    ...given,
  ]
  const isInCapitals = word.length > 1 && word === word.toUpperCase()
  return isInCapitals ? proposals.map(proposal => proposal.toUpperCase()) : proposals
}

function rightAccents(word: string, adviser: Adviser): readonly string[] {
  const right: string[] = []
  for (const form of accentedForms(word)) {
    if (adviser.isKnown(form) || adviser.inDictionary(form)) right.push(form)
    if (right.length === mostProposals) break
  }
  return right
}

/** Where one part of a compound is wrong, the compound with that part put right. */
function withPartRight(
  parts: readonly string[],
  slips: readonly string[],
  adviser: Adviser,
): readonly string[] {
  const [slip] = slips
  if (parts.length < 2 || slip === undefined || slips.length > 1) return []
  return proposalsForBare(slip, adviser).map(proposal =>
    parts.map(part => (part === slip ? proposal : part)).join('-'),
  )
}

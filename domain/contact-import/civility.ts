import { foldText } from '../contact-search/fold.ts'
import type { civilities } from '../person.ts'

export type Civility = (typeof civilities)[number]

/** No plain object: « Constructor » is a name, and every object has something of that name. */
const spellings = new Map<string, Civility>([
  ['m', 'M.'],
  ['mr', 'M.'],
  ['mister', 'M.'],
  ['monsieur', 'M.'],
  ['mme', 'Mme'],
  ['madame', 'Mme'],
  ['mlle', 'Mme'],
  ['mademoiselle', 'Mme'],
  ['mrs', 'Mme'],
  ['ms', 'Mme'],
  ['miss', 'Mme'],
])

/** The civility that a word means: « Monsieur », « Mr. », « Mlle »; null when it is none. */
export const readCivility = (text: string): Civility | null => spellings.get(foldText(text)) ?? null

/** A name without the civility that it begins with. A lone « M » before a family name is one too. */
export function withoutCivility(name: string): { civility: Civility; name: string } {
  const first = /^\p{L}+\.?(?=\s+\S)/u.exec(name)?.[0] ?? ''
  const civility = readCivility(first)
  return civility === null || civility === ''
    ? { civility: '', name }
    : { civility, name: name.slice(first.length).trim() }
}

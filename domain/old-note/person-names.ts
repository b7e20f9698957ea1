import { splitFullName } from '../contact-import/full-name.ts'
import { givenNames } from '../contact-import/given-names.ts'
import { foldText } from '../contact-search/fold.ts'
import type { Person } from '../person.ts'

const word = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-’']\\p{Lu}?[\\p{Ll}\\p{M}]+)*"
const capital = "\\p{Lu}[\\p{Lu}\\p{M}]+(?:[-’']\\p{Lu}[\\p{Lu}\\p{M}]+)*|\\p{Lu}[’']\\p{Lu}[\\p{Lu}\\p{M}]+"
const particle = "(?:de la |de |du |des |d[’']|von der |von |van der |van |di |el |ben )"
const civility = '(?:Mme|MME|M\\.|Mr\\.?|Mlle|Madame|Monsieur|MADAME|MONSIEUR) '

/** « Agnès PANNIER-RUNACHER », « Mme Agnès Pannier-Runacher », « Jean de LA TOUR »; capitals or a civility tell. */
const forms: readonly RegExp[] = [
  new RegExp(
    `(?:${civility})?(?:${word}|\\p{Lu}\\.)(?: (?:${word}|\\p{Lu}\\.))? ${particle}?(?:${capital})(?: (?:${capital}))*`,
    'gu',
  ),
  new RegExp(`${civility}(?:${capital}|${word})(?: ${particle}?(?:${capital}|${word})){0,3}`, 'gu'),
  new RegExp(`(?:${word}) ${particle}?(?:${word})(?: ${word})?`, 'gu'),
  new RegExp(`(?:${capital}) ${particle}?(?:${capital})(?: (?:${capital}))?`, 'gu'),
]

/** Capitalised words that are no family name though they follow a given name or a civility. */
const noName =
  /(?:^| )(?:ministre|ministere|ministeriel|prefete?|prefecture|president|presidente|maire|premier|premiere|directeur|directrice|secretaire|etat|republique|rue|place|avenue|ecole|lycee|college|universite|hopital|saint|sainte|centre|hotel|france|cabinet|service|presse|bureau)(?: |$)/

export type NamedPerson = Pick<Person, 'civility' | 'given' | 'family'> & {
  readonly index: number
  readonly length: number
}

function nameOf(match: RegExpExecArray, needsGivenName: boolean): NamedPerson | null {
  const { civility: said, given, family } = splitFullName(match[0])
  const [first = ''] = foldText(given).split(' ')
  if (noName.test(foldText(`${given} ${family}`)) || family === '' || given.length > 60 || family.length > 60)
    return null
  if (needsGivenName && !givenNames.has(first) && !givenNames.has(foldText(given))) return null
  return { civility: said, given, family, index: match.index, length: match[0].length }
}

/** The persons named in a text, in its order. */
export function namesIn(text: string): readonly NamedPerson[] {
  const found: NamedPerson[] = []
  forms.forEach((form, rank) => {
    for (const match of text.matchAll(form)) {
      const end = match.index + match[0].length
      const isFree = found.every(({ index, length }) => end <= index || match.index >= index + length)
      const isWhole = !/\p{L}/u.test(text.charAt(match.index - 1)) && !/\p{L}/u.test(text.charAt(end))
      const name = isFree && isWhole ? nameOf(match, rank >= 2) : null
      if (name !== null) found.push(name)
    }
  })
  return found.sort((one, other) => one.index - other.index)
}

import { holdsNames } from '../contact-import/column-content.ts'
import { guessMapping } from '../contact-import/guess-mapping.ts'
import { headingSense } from '../contact-import/headings.ts'
import type { ImportTarget } from '../contact-import.ts'
import { foldText } from '../contact-search/fold.ts'
import type { PersonField } from './person-texts.ts'

/** Where a column of a sheet, or a labelled line of a mail, goes. */
export const columnSenses = [
  'nothing',
  'full-name',
  'civility',
  'given',
  'family',
  'outlet',
  'role',
  'medium',
  'equipment',
  'mail',
  'phone',
  'cardNumber',
  'birthDay',
  'birthPlace',
  'birth',
  'plate',
] as const satisfies readonly ('nothing' | 'full-name' | 'birth' | PersonField)[]

export type ColumnSense = (typeof columnSenses)[number]

/** What desks ask for and address books do not know. */
const own: readonly (readonly [ColumnSense, RegExp])[] = [
  ['birth', /^(?:date et lieu de naissance|ne e? ?le et a|date lieu de naissance)$/],
  [
    'birthDay',
    /^(?:date de naissance|date naissance|naissance|ddn|nee? le|ne e le|date of birth|birth ?date|born)$/,
  ],
  [
    'birthPlace',
    /^(?:lieu de naissance|ville de naissance|commune de naissance|lieu naissance|place of birth|nee? a)$/,
  ],
  [
    'cardNumber',
    /^(?:(?:n|no|numero) ?(?:de )?(?:la )?)?(?:carte(?: de)? presse|carte d identite|carte nationale d identite|cni|passeport|passport|piece d identite|ccijp|cp|press card|carte)(?: (?:n|no|numero|number))?(?: ccijp)?$/,
  ],
  [
    'plate',
    /^(?:(?:n|numero) ?(?:d )?)?(?:immatriculation|immat|plaque|plaque d immatriculation|vehicule|plate|vehicle)(?: du vehicule)?$/,
  ],
  [
    'medium',
    /^(?:type de media|type media|categorie de media|nature du media|type de presse|medium|media type)$/,
  ],
  ['equipment', /^(?:materiel|equipement|equipements|equipment|materiel emporte)$/],
  [
    'full-name',
    /^(?:noms? (?:et |\/ )?prenoms?|prenoms? (?:et )?noms?|identite|journaliste|nom du journaliste|participant|personne accreditee)$/,
  ],
]

const known: Partial<Record<ImportTarget, ColumnSense>> = {
  civility: 'civility',
  'full-name': 'full-name',
  given: 'given',
  family: 'family',
  outlet: 'outlet',
  role: 'role',
  mail: 'mail',
  phone: 'phone',
  mobile: 'phone',
  'press-card': 'cardNumber',
}

/** What a heading says that its column holds; null for one that means nothing here. */
export function senseOfHeading(heading: string): ColumnSense | null {
  const words = foldText(heading)
  const found = own.find(([, form]) => form.test(words))?.[0]
  if (found !== undefined) return found
  const sense = headingSense(heading)
  if (sense === 'name') return 'family'
  if (sense === null || sense === 'title') return null
  return known[sense] ?? null
}

/** Where the columns go: by their headings, and those without a telling one by their content. */
export function guessColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnSense[] {
  const told = headings.map(senseOfHeading)
  const isWhole = told.includes('family') && !told.includes('given') && !told.includes('full-name')
  const guesses = guessMapping(
    headings.map(() => ''),
    rows.slice(0, 50),
  )
  const senses = headings.map((_, column): ColumnSense => {
    const sense = told[column] ?? null
    if (sense === 'family' && isWhole) return holdsWholeNames(rows, column) ? 'full-name' : 'family'
    if (sense !== null) return sense
    const guess = known[guesses[column] ?? 'nothing'] ?? 'nothing'
    const isNamed = told.some(one => one === 'family' || one === 'full-name' || one === 'given')
    return guess === 'full-name' && isNamed ? 'nothing' : guess
  })
  return senses.map((sense, column) => (senses.indexOf(sense) === column ? sense : 'nothing'))
}

const holdsWholeNames = (rows: readonly (readonly string[])[], column: number): boolean =>
  holdsNames(rows.map(cells => cells[column] ?? ''))

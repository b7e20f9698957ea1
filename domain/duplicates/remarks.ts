import { nbsp } from '../french/spaces.ts'
import { lengths } from '../text.ts'

/** Something that a merge sets aside for want of a place, with what it is. */
export type Remark = { readonly about: keyof typeof headings; readonly text: string }

/** How the notes, which are the person's and in French, introduce what was set aside. */
const headings = {
  name: 'Autre graphie du nom',
  card: 'Autre carte de presse',
  salutation: 'Autre formule d’appel',
  place: 'Autre adresse postale',
  function: 'Autre fonction',
  mail: 'Autre adresse électronique',
  phone: 'Autre téléphone',
  beat: 'Autre rubrique',
  tag: 'Autre étiquette',
  language: 'Autre langue',
  coverage: 'Autre zone couverte',
} as const

/** « Autre carte de presse : 98765 » */
export const remarkLine = ({ about, text }: Remark): string => `${headings[about]}${nbsp}: ${text}`

/**
 * The notes with lines after them, those that are there already left out. `isWhole` is false when it was more
 * than notes can be long, and its end was cut.
 */
export function appended(
  notes: string,
  lines: readonly string[],
): { readonly text: string; readonly isWhole: boolean } {
  const present = new Set(notes.split('\n'))
  const added = [...new Set(lines)].filter(line => !present.has(line))
  const separator = notes === '' || added.length === 0 ? '' : '\n\n'
  const text = `${notes}${separator}${added.join('\n')}`
  if (text.length <= lengths.paragraph) return { text, isWhole: true }
  return { text: `${text.slice(0, lengths.paragraph - 1)}…`, isWhole: false }
}

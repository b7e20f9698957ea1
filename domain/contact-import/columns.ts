import type { ImportTarget } from '../contact-import.ts'
import { foldText } from '../contact-search/fold.ts'
import { type NameOrder, nameOrder } from './full-name.ts'
import { isNotesHeading } from './headings.ts'

/** What is known of a column before its first row is read. */
export type Column = {
  /** From 0, in the order of the file. */
  readonly index: number
  readonly heading: string
  readonly target: ImportTarget
  /** How the heading labels a number or an address: « Tél. bureau » says « bureau ». */
  readonly label: string
  /** The column beside it that labels each of its cells, as Google has it; null for none. */
  readonly labelledBy: number | null
  readonly order: NameOrder
  /** Free notes need no heading before them. */
  readonly isNotes: boolean
}

const labels: readonly (readonly [RegExp, string])[] = [
  [/\b(?:fax|telecopie|telecopieur)\b/, 'fax'],
  [/\b(?:mobile|portable|port|gsm|cell|cellulaire)\b/, 'mobile'],
  [/\b(?:domicile|home)\b/, 'domicile'],
  [/\b(?:perso|personnel|personnelle|personal|prive)\b/, 'personnel'],
  [/\b(?:bureau|business|work|pro|professionnel|professionnelle)\b/, 'bureau'],
  [/\b(?:standard|main|societe|company)\b/, 'standard'],
  [/\b(?:direct|directe)\b/, 'direct'],
  [/\b(?:secretariat|assistant|assistante|assistant s)\b/, 'secrétariat'],
  [/\b(?:redaction|desk)\b/, 'rédaction'],
]

/** The label that words stand for, in French whatever the program that wrote them; empty for none. */
export function labelOf(words: string): string {
  const plain = foldText(words)
  return labels.find(([pattern]) => pattern.test(plain))?.[1] ?? ''
}

/** The columns of a file under a mapping; a column that the mapping does not name goes to the notes. */
export function columnsOf(headings: readonly string[], mapping: readonly ImportTarget[]): readonly Column[] {
  return headings.map((heading, index) => {
    const target = mapping[index] ?? 'notes'
    return {
      index,
      heading,
      target,
      label: labelOf(heading) || (target === 'mobile' ? 'mobile' : ''),
      labelledBy: labelColumn(headings, heading),
      order: nameOrder(heading),
      isNotes: isNotesHeading(heading),
    }
  })
}

/** « Phone 1 - Value » is labelled by « Phone 1 - Type », or « Phone 1 - Label » in newer exports. */
function labelColumn(headings: readonly string[], heading: string): number | null {
  const stem = /^(.+ \d+ - )Value$/.exec(heading)?.[1]
  const at =
    stem === undefined ? -1 : headings.findIndex(other => [`${stem}Type`, `${stem}Label`].includes(other))
  return at < 0 ? null : at
}

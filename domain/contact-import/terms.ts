import { foldText } from '../contact-search/fold.ts'

const longestTerm = 60

export type Terms = { readonly terms: readonly string[]; readonly left: readonly string[] }

/** Splits « Économie ; Énergie, Climat » into its terms, each once; what is too long to be one is `left`. */
export function readTerms(text: string, most: number): Terms {
  const parts = text
    .split(/\s*(?:[;,|\n\r]|:::|\s\/\s)\s*/u)
    // Google marks its own groups with a star.
    .map(part => part.replace(/^\*\s*/u, '').trim())
    .filter(part => part !== '' && part !== 'myContacts')
  const distinct = [
    ...new Map(parts.reverse().map(part => [foldText(part) || part, part])).values(),
  ].reverse()
  const terms = distinct.filter(part => part.length <= longestTerm).slice(0, most)
  return { terms, left: distinct.filter(part => !terms.includes(part)) }
}

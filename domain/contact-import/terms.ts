import { foldText } from '../contact-search/fold.ts'

const longestTerm = 60

/** The group in which Google puts everybody. */
const googleGroup = 'myContacts'

export type Terms = { readonly terms: readonly string[]; readonly left: readonly string[] }

/** One term, with nothing around it: most cells hold no more. */
const isPlainTerm = (text: string): boolean =>
  text.length <= longestTerm &&
  text !== googleGroup &&
  /^[\p{L}\p{N}]+(?:[ '’-][\p{L}\p{N}]+){0,4}$/u.test(text)

/** Splits « Économie ; Énergie, Climat » into its terms, each once; what is too long to be one is `left`. */
export function readTerms(text: string, most: number): Terms {
  if (isPlainTerm(text)) return { terms: [text], left: [] }
  const parts = text
    .split(/\s*(?:[;,|\n\r]|:::|\s\/\s)\s*/u)
    // Google marks its own groups with a star.
    .map(part => part.replace(/^\*\s*/u, '').trim())
    .filter(part => part !== '' && part !== googleGroup)
  const distinct = [
    ...new Map(parts.reverse().map(part => [foldText(part) || part, part])).values(),
  ].reverse()
  const terms = distinct.filter(part => part.length <= longestTerm).slice(0, most)
  return { terms, left: distinct.filter(part => !terms.includes(part)) }
}

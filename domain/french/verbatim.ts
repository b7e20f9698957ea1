/** A stretch of text, in UTF-16 units; `end` is the first unit after it. */
export type Span = { readonly start: number; readonly end: number }

// A link ends before the punctuation of the sentence that holds it, and never holds a quotation mark.
const inLink = '[^\\s<>«»“”"…]'
const endOfLink = '[^\\s<>«»“”"….,;:!?\'’)\\]]'
const mailSign = "[\\p{L}\\p{M}\\p{N}.!#$%&'’*+/=?^_`{|}~-]"
const outsideWord = '(?<![\\p{L}\\p{N}_@.-])'
const nameParts = '(?:[\\p{L}\\p{N}_-]+\\.)+'
const endOfName = '(?![\\p{L}\\p{N}_])'

/** Regular-expression source (flags g and u) of what must be kept to the letter. */
export const verbatimPattern = [
  // links: https://…, mailto:…, tel:…
  `(?<![\\p{L}\\p{N}])(?:[a-zA-Z][a-zA-Z0-9+.-]{1,20}://|(?:mailto|tel):)${inLink}*${endOfLink}`,
  // mail addresses
  `(?<!${mailSign})${mailSign}+@(?:[\\p{L}\\p{M}\\p{N}-]+\\.)+\\p{L}{2,}`,
  // Windows paths
  `(?<![\\p{L}\\p{N}])[A-Za-z]:\\\\${inLink}*${endOfLink}`,
  // host and file names, with the path that follows: www.industrie.gouv.fr/presse, note-962.docx
  `${outsideWord}${nameParts}[a-z][a-z0-9]{1,12}${endOfName}(?:[/?#]${inLink}*${endOfLink})?`,
  `${outsideWord}${nameParts}(?:DOCX?|PDF|XLSX?|PPTX?|ODT|JPE?G|PNG|MP[34]|ZIP|CSV|FR|COM|ORG|EU)${endOfName}`,
  // hashtags and account names
  '(?<![\\p{L}\\p{N}])[#@][\\p{L}\\p{N}_]+',
  // character entities of pasted HTML
  '&#?[A-Za-z0-9]{1,31};',
].join('|')

const verbatim = new RegExp(verbatimPattern, 'gu')
const signs = /[@#&\\]|:\/\/|(?:mailto|tel):|\.[a-zA-Z]/

/**
 * Whether a text has one of the signs without which nothing in it is verbatim. Most prose has none, and looking
 * for the pattern itself takes ten times as long.
 */
export const mayHoldVerbatim = (text: string): boolean => signs.test(text)

/** The mail addresses, links, host and file names, hashtags of a text, in their order. */
export function verbatimSpans(text: string): Span[] {
  if (!mayHoldVerbatim(text)) return []
  return Array.from(text.matchAll(verbatim), match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whether the unit at `index` lies inside one of the spans. */
export function isVerbatim(spans: readonly Span[], index: number): boolean {
  return spans.some(span => span.start <= index && index < span.end)
}

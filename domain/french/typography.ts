import { followsTheVerbHave, withCapitalAccents } from './accented-words.ts'
import { frenchQuotationMarks } from './quotation-marks.ts'
import { anySpace, nbsp } from './spaces.ts'
import { isVerbatim, mayHoldVerbatim, verbatimPattern, verbatimSpans } from './verbatim.ts'

type Rule = (text: string) => string

/** A rule from the source of a regular expression, where ␣ stands for any space. */
function rule(pattern: string, replacement: string, flags = 'gu'): Rule {
  const expression = new RegExp(pattern.replaceAll('␣', anySpace), flags)
  return text => text.replace(expression, replacement)
}

// Stands for an address while the rules run; one that is already in the text is put aside like an address.
const placeholder = '\uF8FF'
const putAside = new RegExp(`${verbatimPattern}|${placeholder}`, 'gu')
const mostPasses = 12

const notInWord = '(?<![\\p{L}\\p{M}\\p{N}])'
const endOfWord = '(?![\\p{L}\\p{M}\\p{N}])'
const accentedE = '(?:è|È|[eE]\\u0300?)'
const monthName = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
const unit =
  "(?:[kM]€|Md€|[kcm]?m[²³]?|ha|k?g|t|[kMGT]Wh?|[kMGT]o|°C|min|euros?|millions?|milliards?)(?![\\p{L}\\p{N}’'])"
// A sign that stands alone (« prix ! ») and not in a formula, a file name or an address (« a!b »).
const afterSign = '(?=[\\s)\\]}»”"’\'…,.;:!?–—-]|$)'

const letterRules: readonly Rule[] = [
  rule('[\\u2007\\u202F]', nbsp),
  rule(' {2,}', ' '),
  rule(` *${nbsp}[ ${nbsp}]*`, nbsp),
  // the sign first: a look behind from every letter of a text is what this rule would spend its time on
  rule(`['´\`‘](?<=\\p{L}\\p{M}*.)(?=[\\p{L}\\p{N}«“"(…${placeholder}])`, '’'),
  rule('(?<!\\.)\\.{3}(?!\\.)', '…'),
  // 1ère → 1re, 2ème → 2e, XXIème → XXIe (Lexique de l'Imprimerie nationale)
  rule(`${notInWord}1␣?i?${accentedE}re(s?)${endOfWord}`, '1re$1', 'giu'),
  rule(`${notInWord}(\\d+)␣?i?${accentedE}me(s?)${endOfWord}`, '$1e$2', 'giu'),
  rule(`${notInWord}([VX]|[IVX]{2,8})i?${accentedE}me(s?)${endOfWord}`, '$1e$2'),
  rule(`${notInWord}Ii?${accentedE}re${endOfWord}`, 'Ire'),
]

const spaceRules: readonly Rule[] = [
  // an aside between spaced hyphens, not the hyphen that starts the item of a list
  rule('(?<=\\S␣)-(?=␣\\S)', '–'),
  rule(`(?<=[^\\s«–—-])␣+([.,])(?![.,])${afterSign}`, '$1'),
  rule(`(?<=[^\\s!?;:([{«“])␣*([;!?])(?=[!?]*${afterSign})`, `${nbsp}$1`),
  rule(`^␣+(?=[;:!?]+${afterSign})`, nbsp),
  rule('(?<=[^\\s!?;:([{«“])␣*:(?=[\\s»”"’\'«“)]|$)', `${nbsp}:`),
  rule('(?<=\\d)␣*([%€])(?![\\p{L}\\p{N}])', `${nbsp}$1`),
  rule(`(?<=\\d)␣(?=${unit})`, nbsp),
  text => text.replace(groupedDigits, number => number.replace(/\s/gu, nbsp)),
  rule(`${notInWord}([nN]°)␣*(?=\\d)`, `$1${nbsp}`),
  rule(`${notInWord}(pp?\\.|art\\.|chap\\.|fig\\.|vol\\.)␣*(?=\\d)`, `$1${nbsp}`),
  rule(`${notInWord}(\\d{1,2}|1er)␣(?=${monthName}${endOfWord})`, `$1${nbsp}`, 'giu'),
  rule(`${notInWord}(\\d{1,2})␣h${endOfWord}(?![’'])`, `$1${nbsp}h`),
  rule(`(?<=${notInWord}\\d{1,2}${nbsp}h)␣(?=[0-5]\\d(?!\\d))`, nbsp),
  rule(`${notInWord}(MM?\\.|Mmes?|Mlles?)␣(?=\\p{L})`, `$1${nbsp}`),
  rule(`${notInWord}(Drs?|Prs?|Mgr|Me)␣(?=\\p{Lu})`, `$1${nbsp}`),
  rule(`(?<![\\p{L}\\p{M}\\p{N}.])M\\.(?=\\p{Lu}\\p{Ll})`, `M.${nbsp}`),
]

const groupedDigits = new RegExp(
  `(?<![\\d.,]|\\d${anySpace})\\d{1,3}(?:${anySpace}\\d{3})+(?!${anySpace}?\\d)`,
  'gu',
)

/**
 * The typographic pass over a line or a paragraph: quotation marks, apostrophes, ellipses, ordinals, non-breaking
 * spaces (Lexique des règles typographiques de l'Imprimerie nationale). Idempotent; loses no letter and no digit but
 * the ending of an ordinal; leaves mail addresses, links, host and file names as they were typed.
 */
export function typeset(text: string): string {
  // One rule may open the way to another, so the pass is repeated until nothing moves.
  let current = text
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const next = typesetOnce(current)
    if (next === current) break
    current = next
  }
  return current
}

function typesetOnce(text: string): string {
  const hasAside = mayHoldVerbatim(text) || text.includes(placeholder)
  const aside = hasAside ? (text.match(putAside) ?? []) : []
  const letters = applied(letterRules, hasAside ? text.replace(putAside, placeholder) : text)
  const spaced = applied(spaceRules, frenchQuotationMarks(letters))
  const pieces = spaced.split(placeholder)
  return pieces.map((piece, index) => (index === 0 ? piece : `${aside[index - 1] ?? ''}${piece}`)).join('')
}

function applied(rules: readonly Rule[], text: string): string {
  return rules.reduce((current, apply) => apply(current), text)
}

/** A word whose capital lacks its accent; `index` and `length` count UTF-16 units. */
export type UnaccentedCapital = {
  readonly index: number
  readonly length: number
  readonly word: string
  readonly suggestion: string
}

const capitalisedWord = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]+/gu
// « A » that starts a sentence: neither « plan A » nor « A. Dupont » nor the verb of « A été reporté ».
const leadingPreposition =
  /A(?<=(?:(?:^|\n)\s*|[.!?…:•–-]\s+|[«“"(]\s?)A)[ \u00A0](?<next>\p{Ll}[\p{L}’'-]*)/gu
const leadingPrepositionInCapitals =
  /(?<![\p{L}\p{M}\p{N}][ \u00A0]?)A[ \u00A0](?:PROPOS|PARTIR|NOTER|SAVOIR|COMPTER|DESTINATION|VENIR|VOIR|SUIVRE|L[’']\p{Lu}+)(?!\p{L})/gu

/**
 * The usual words whose capitals lack their accent (« Etat », « REDACTIONS », « A l’issue »), in their order, each
 * with its right form in the same case. A short list on purpose: no name of a person, no word that may mean another.
 */
export function unaccentedCapitals(text: string): UnaccentedCapital[] {
  const verbatim = verbatimSpans(text)
  const words = Array.from(text.matchAll(capitalisedWord), match =>
    found(match, withCapitalAccents(match[0])),
  )
  const prepositions = [leadingPreposition, leadingPrepositionInCapitals].flatMap(pattern =>
    Array.from(text.matchAll(pattern))
      .filter(match => !followsTheVerbHave(match.groups?.['next'] ?? ''))
      .map(match => found(match, `À${match[0].slice(1)}`)),
  )
  return [...words, ...prepositions]
    .filter(finding => finding.word !== finding.suggestion && !isVerbatim(verbatim, finding.index))
    .sort((one, other) => one.index - other.index)
}

function found(match: RegExpMatchArray, suggestion: string): UnaccentedCapital {
  return { index: match.index ?? 0, length: match[0].length, word: match[0], suggestion }
}

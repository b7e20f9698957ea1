import { months, weekdays } from './dates.ts'
import { anySpace, nbsp } from './spaces.ts'
import { isVerbatim, verbatimSpans } from './verbatim.ts'

/** A stretch in UTF-16 units, and what was meant. */
export type Slip = { readonly from: number; readonly to: number; readonly suggestion: string }

type Meant = (match: RegExpMatchArray) => string
type SlipRule = readonly [pattern: RegExp, meant: Meant]

const word = (pattern: string, flags = 'giu'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern.replaceAll('␣', anySpace)})(?![\\p{L}\\p{M}\\p{N}])`,
    flags,
  )

/** The meant words with the capital of those that were written. */
const inCaseOf =
  (meant: string): Meant =>
  ([written]) =>
    /^\p{Lu}/u.test(written) ? meant.charAt(0).toLocaleUpperCase('fr') + meant.slice(1) : meant

/** The meant words, which take a capital only where a sentence begins. */
const withinSentence =
  (meant: string): Meant =>
  match =>
    /(?:^|[.!?…]\s)$/u.test((match.input ?? '').slice(0, match.index)) ? inCaseOf(meant)(match) : meant

/** Words that newsrooms notice, wrong by a letter, a hyphen or a capital, and what they should be. */
const wordings: readonly SlipRule[] = [
  [word('veillez(?:-|␣)vous(?=␣)'), inCaseOf('veuillez vous')],
  [word('veillez(?=␣(?:noter|trouver|adresser|écrire|confirmer|bien|vous)(?!\\p{L}))'), inCaseOf('veuillez')],
  [word("c[’']est␣à␣dire"), inCaseOf('c’est-à-dire')],
  [word('vis␣à␣vis'), inCaseOf('vis-à-vis')],
  [word('(?<!(?:le|du|au|de)␣)sur-mesure'), inCaseOf('sur mesure')],
  [word('data-?visualisation'), inCaseOf('visualisation de données')],
  [word("au␣jour␣d[’']aujourd[’']hui"), inCaseOf('aujourd’hui')],
  [word('rendez␣vous'), inCaseOf('rendez-vous')],
  [word('quelque␣soit'), inCaseOf('quel que soit')],
  [word('malgré␣que'), inCaseOf('bien que')],
  [word('parmis'), inCaseOf('parmi')],
  [word("[Aa]ppel␣à␣Manifestation␣d[’']Intérêt", 'gu'), withinSentence('appel à manifestation d’intérêt')],
  [word('[Aa]ppel␣à␣Projets', 'gu'), withinSentence('appel à projets')],
  // « M. » (Lexique de l’Imprimerie nationale, « Titres de civilité »); « Mr » is English
  [word('Mr\\.?(?=␣\\p{Lu})', 'gu'), () => 'M.'],
  [word('Mme\\.(?=␣\\p{Lu})', 'gu'), () => 'Mme'],
  [word('etc(?:\\.␣?(?:\\.\\.|…)|…)'), ([written]) => `${written.slice(0, 3)}.`],
]

// Sixteen patterns over each text cost more than all other rules together: one look for their first letters spares them.
const mayHoldWording =
  /veillez|est.à.dire|vis.à|sur-mesure|data-?vis|jour.d|rendez.vous|quelque.soit|malgré.que|parmis|appel.à|(?<!\p{L})mr|mme\.|etc[.…]/iu

const monthNames = months.map(name => name.charAt(0).toLocaleUpperCase('fr') + name.slice(1)).join('|')
const dayNames = weekdays.map(name => name.charAt(0).toLocaleUpperCase('fr') + name.slice(1)).join('|')

const signs: readonly SlipRule[] = [
  // « 6 Mai »: months and days take no capital within a sentence
  [word(`(?<=(?:\\d|1er)␣)(?:${monthNames})`, 'gu'), ([written]) => written.toLocaleLowerCase('fr')],
  [
    new RegExp(`(?<=\\p{Ll}${anySpace})(?:${dayNames})(?=${anySpace}\\d)`, 'gu'),
    ([written]) => written.toLocaleLowerCase('fr'),
  ],
  // « de de »; « nous nous » and « vous vous » are right
  [
    word(
      '(?<twice>l[ea]s?|des?|du|une?|et|en|à|au|aux|dans|pour|par|sur|avec|qui|que|est|sont|ce|ces)␣\\k<twice>',
    ),
    ({ groups }) => groups?.['twice'] ?? '',
  ],
  // « mot,mot »; not « 1,5 »
  [/(?<=\p{L}),(?=\p{L}{2})/gu, () => ', '],
  [/(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu, () => '. '],
  [/,{2,}|(?<!\.)\.\.(?!\.)/gu, ([written]) => written.charAt(0)],
]

/**
 * « 1050 élèves » → « 1 050 ». Figures are grouped by three (Lexique de l’Imprimerie nationale, « Nombres »), years,
 * numbers of anything and codes are not.
 */
const ungrouped = new RegExp(
  `(?<![\\p{L}\\p{N}.,/°+-]|n°${anySpace}?|\\d${anySpace})(?<digits>[1-9]\\d{3,8})(?=${anySpace}(?<next>\\p{Ll}|€|%))(?!${anySpace}?(?:h|heures)(?!\\p{L}))`,
  'gu',
)
const introducing = new RegExp(
  `(?:en|de|depuis|dès|fin|début|été|automne|hiver|printemps|année|${months.join('|')})${anySpace}$`,
  'iu',
)

function groupedFigures(text: string): Slip[] {
  return Array.from(text.matchAll(ungrouped)).flatMap(match => {
    const { digits = '' } = match.groups ?? {}
    const isPerhapsYear = /^(?:1[89]|20)\d\d$/.test(digits)
    if (isPerhapsYear && !counted.test(text.slice(match.index + 4))) return []
    if (introducing.test(text.slice(Math.max(0, match.index - 12), match.index)) && isPerhapsYear) return []
    const suggestion = digits.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, nbsp)
    return [{ from: match.index, to: match.index + digits.length, suggestion }]
  })
}

/** What is counted, after a number that might be a year: « 2000 emplois », « 1900 € ». */
const counted = new RegExp(
  `^${anySpace}(?:€|euros|emplois|élèves|personnes|entreprises|salariés|habitants|hectares|communes|kilomètres|km)(?!\\p{L})`,
  'u',
)

function bySlipRule(text: string, [pattern, meant]: SlipRule): Slip[] {
  return Array.from(text.matchAll(pattern), match => ({
    from: match.index,
    to: match.index + match[0].length,
    suggestion: meant(match),
  }))
}

/**
 * The slips of a text that `typeset` does not mend, since it changes no letter, in their order and without overlap.
 * Addresses and links are left out.
 */
export function slipsIn(text: string): Slip[] {
  const verbatim = verbatimSpans(text)
  const rules = mayHoldWording.test(text) ? [...wordings, ...signs] : signs
  const found = [...rules.flatMap(rule => bySlipRule(text, rule)), ...groupedFigures(text)]
    .filter(({ from, to, suggestion }) => !isVerbatim(verbatim, from) && text.slice(from, to) !== suggestion)
    .sort((one, other) => one.from - other.from)
  return found.filter((slip, index) => found.slice(0, index).every(({ to }) => to <= slip.from))
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»' }
const numbersItem = /(?:^|[\s(])(?:\d{1,2}|\p{L})$/u

/**
 * The brackets and quotation marks of a text that have no partner in it. « 1) » and « a) » number a list; a quotation
 * may go on from one paragraph to the next.
 */
export function unclosedSigns(text: string): { readonly from: number; readonly to: number }[] {
  const open: { readonly sign: string; readonly from: number }[] = []
  const alone: number[] = []
  for (const { 0: sign, index } of text.matchAll(/[()[\]«»]/gu)) {
    if (closing[sign] !== undefined) {
      open.push({ sign, from: index })
      continue
    }
    const partner = open.map(opened => closing[opened.sign]).lastIndexOf(sign)
    const isFree = sign === ')' && numbersItem.test(text.slice(0, index))
    if (partner >= 0) open.splice(partner, 1)
    else if (!isFree) alone.push(index)
  }
  const goesOn = (from: number): boolean =>
    (text.charAt(from) === '«' && text.slice(0, from).trim() === '') ||
    (text.charAt(from) === '»' && /^[\s.…]*$/u.test(text.slice(from + 1)))
  return [...open.map(({ from }) => from), ...alone]
    .filter(from => !goesOn(from))
    .sort((one, other) => one - other)
    .map(from => ({ from, to: from + 1 }))
}

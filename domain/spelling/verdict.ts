import { accentedForms } from './accents.ts'
import { splitElision, startsWithVowel } from './elision.ts'

/** What a word is looked up in. Both are asked for words as `wordsIn` gives them. */
export type Lexicon = {
  readonly inDictionary: (word: string) => boolean
  /** Names and words that are right although no dictionary has them. */
  readonly isKnown: (word: string) => boolean
}

/** Slips that a dictionary lets through because each of their parts is a word. */
const slips = new Set([
  'la-bas',
  'la-haut',
  'la-dedans',
  'la-dessus',
  'la-dessous',
  'celui-la',
  'celle-la',
  'ceux-la',
  'celles-la',
  'jusque-la',
  'vis-a-vis',
  'c’est-a-dire',
  'par-mi',
])

/** What is written before a hyphen although it is no word: « co-construction », « éco-responsable ». */
const prefixes = new Set(
  'aéro agro anti auto bi bio co contre crypto cyber éco électro euro ex extra franco géo hydro hyper inter intra macro maxi méga méta micro mini mono multi nano néo non para péri photo pluri poly post pré primo pro pseudo psycho quasi radio semi socio sous super supra sur techno télé thermo trans tri turbo ultra vice vidéo'.split(
    ' ',
  ),
)

/** Longer ones are words in capitals, which have to be right. */
const longestAcronym = 6

/**
 * Whether a word is written right. Capitals keep their accents (« ÉCOLE », not « ECOLE »: Lexique de l’Imprimerie
 * nationale, p. 12); short capitals that hide no French word are acronyms (« DREETS »).
 */
export function isRight(word: string, lexicon: Lexicon): boolean {
  if (lexicon.isKnown(word)) return true
  const small = word.toLowerCase()
  if (slips.has(small)) return false
  const { elision, rest } = splitElision(word)
  if (elision !== '') {
    // Dictionaries take « l’ » off before anything, « l’ministre » passes.
    if (!startsWithVowel(rest) && !isCapital(rest)) return false
    return lexicon.inDictionary(word) || isRight(rest, lexicon)
  }
  return lexicon.inDictionary(word) || isCompound(word, lexicon) || isAcronym(word, lexicon)
}

function isCompound(word: string, lexicon: Lexicon): boolean {
  const parts = word.split('-')
  const last = parts.length - 1
  return (
    last > 0 &&
    parts.every((part, place) =>
      place < last && prefixes.has(part.toLowerCase()) ? true : part !== '' && isRight(part, lexicon),
    )
  )
}

function isAcronym(word: string, { inDictionary, isKnown }: Lexicon): boolean {
  if (word.length > longestAcronym || !/^\p{Lu}+$/u.test(word)) return false
  for (const form of accentedForms(word)) if (inDictionary(form) || isKnown(form)) return false
  return true
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

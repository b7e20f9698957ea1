/** What stands before the apostrophe of an elision, and the words it is short for. */
const fullWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['l', ['le', 'la']],
  ['d', ['de']],
  ['j', ['je']],
  ['m', ['me']],
  ['t', ['te']],
  ['s', ['se']],
  ['n', ['ne']],
  ['c', ['ce']],
  ['ç', ['ça']],
  ['qu', ['que']],
  ['jusqu', ['jusque']],
  ['lorsqu', ['lorsque']],
  ['puisqu', ['puisque']],
  ['quoiqu', ['quoique']],
])

/** The shortened words themselves, in small letters: what « l’« Usine » » begins with. */
export const elided: ReadonlySet<string> = new Set(fullWords.keys())

/** `elision` ends with its apostrophe, and is empty where the word has none. */
export type Elision = { readonly elision: string; readonly rest: string }

const shape = /^((?:jusqu|lorsqu|puisqu|quoiqu|qu|[ldjmtsncç])’)(.+)$/isu

/** « l’école » is `l’` and `école`. Where the apostrophe is part of the word (« aujourd’hui ») nothing is taken off. */
export function splitElision(word: string): Elision {
  const [, elision, rest] = shape.exec(word) ?? []
  return elision === undefined || rest === undefined ? { elision: '', rest: word } : { elision, rest }
}

/** Whether French elides before this word, as far as its first letter tells: « h » and « y » may go either way. */
export const startsWithVowel = (word: string): boolean => /^[aeiouyhœæ]/iu.test(word.normalize('NFD'))

/** The word after its elision, or after the full words where it begins with a consonant: « le ministre ». */
export function withElision(elision: string, word: string): readonly string[] {
  if (elision === '' || startsWithVowel(word)) return [`${elision}${word}`]
  const short = elision.slice(0, -1)
  const full = fullWords.get(short.toLowerCase()) ?? []
  const isCapital = short.charAt(0) !== short.charAt(0).toLowerCase()
  return full.map(
    before => `${isCapital ? before.charAt(0).toUpperCase() + before.slice(1) : before} ${word}`,
  )
}

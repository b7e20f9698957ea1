import { remembering } from '../../domain/remembering.ts'
import { type KnownWords, knownWords, nameWords } from '../../domain/spelling/known-words.ts'
import { proposalsFor } from '../../domain/spelling/proposals.ts'
import { tradeWords } from '../../domain/spelling/trade-words.ts'
import { isRight } from '../../domain/spelling/verdict.ts'
import { normalWord, wordsIn } from '../../domain/spelling/words.ts'
import type { Dictionary } from './dictionary.ts'
import type { SourceName, Stretch } from './messages.ts'

/** The spelling check itself, without a thread around it. */
export type Checker = {
  /** Accepts these words, one a line, in the place of those that the source gave before. */
  readonly accept: (source: SourceName, lines: string) => void
  /** The misspelt stretches of a text. */
  readonly check: (text: string) => Stretch[]
  /** What a word may stand for, the likeliest first. */
  readonly suggest: (word: string) => readonly string[]
}

/** A checker over the dictionary, which also accepts the names of places and the words of the trade. Each word is judged once. */
export function createChecker(dictionary: Dictionary, places: Iterable<string>): Checker {
  const sources = new Map<SourceName | 'places' | 'trade', KnownWords>([
    ['places', knownWords(places)],
    ['trade', knownWords(tradeWords)],
  ])
  const inDictionary = remembering(dictionary.has)
  const isKnown = (word: string): boolean => [...sources.values()].some(known => known.has(word))
  const judging = () => remembering(word => isRight(word, { inDictionary, isKnown }))
  const advising = () =>
    remembering(word =>
      proposalsFor(word, {
        inDictionary,
        isKnown,
        inSteadOf: dictionary.inSteadOf,
        namesNear: slip => [...sources.values()].flatMap(known => known.near(slip)),
      }),
    )
  let judge = judging()
  let advise = advising()

  return {
    accept: (source, lines) => {
      const given = lines.split('\n').filter(line => line !== '')
      // One’s own words are accepted as a whole only.
      sources.set(source, knownWords(source === 'own' ? given : given.flatMap(nameWords)))
      judge = judging()
      advise = advising()
    },
    check: text =>
      wordsIn(text)
        .filter(({ word }) => !judge(word))
        .map(({ from, to }) => ({ from, to })),
    suggest: word => advise(normalWord(word)),
  }
}

import type { Question } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { splitElision } from '../domain/spelling/elision.ts'
import { normalWord } from '../domain/spelling/words.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Speller } from './spelling/speller.ts'
import type { World } from './world.ts'

type SpellingQuestion = Extract<Question, `spelling.${string}`>

/** As many as the library holds. */
const mostWords = 5_000

/**
 * The answers about spelling. When the check is out of order it refuses with `unexpected`, which the page takes for
 * « no spelling check »: a note can be written without one.
 */
export function spellingAnswers(world: World, speller: Speller): AnswersTo<SpellingQuestion> {
  const { library } = world.store
  const own = (): readonly string[] => library.read().spellings

  async function keep(spellings: string[]) {
    const written = await library.change(current => ({ ...current, spellings }))
    if (!written.ok) return written
    world.changed('spelling', '')
    return succeed({})
  }

  return {
    'spelling.check': async ({ texts }) => {
      const stretches = await speller.check(texts)
      return stretches === null ? refuse('unexpected') : succeed(stretches)
    },

    'spelling.suggest': async ({ word }) => {
      const words = await speller.suggest(word)
      return words === null ? refuse('unexpected') : succeed(words)
    },

    'spelling.own': () => succeed([...own()].sort(new Intl.Collator('fr').compare)),

    'spelling.learn': ({ word }) => {
      const learned = learnable(word)
      if (learned === null) return refuse('invalid', 'word')
      if (own().includes(learned)) return succeed({})
      return own().length >= mostWords ? refuse('too-large', 'word') : keep([...own(), learned])
    },

    'spelling.forget': ({ word }) => {
      const rest = own().filter(other => other !== word)
      return rest.length === own().length ? refuse('not-found') : keep(rest)
    },
  }
}

/** The word as the dictionary keeps it, without its elision; null for what is no word. */
function learnable(word: string): string | null {
  const { rest } = splitElision(normalWord(word.trim()))
  return /^\p{L}[\p{L}\p{M}’-]*$/u.test(rest) ? rest : null
}

import type { Question } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type HistoryQuestion = Extract<Question, `histories.${string}`>

/** The answers about what may be undone in a note. */
export function historyAnswers({ store }: World): AnswersTo<HistoryQuestion> {
  const { pressNotes, histories } = store
  return {
    'histories.get': ({ noteId }) => histories.get(noteId),

    'histories.save': async ({ noteId, history }) => {
      // What leaves the page late must not follow a note into the bin.
      if (pressNotes.get(noteId) === null) return refuse('not-found')
      const written = await histories.put(noteId, history)
      return written.ok ? succeed({}) : written
    },
  }
}

import type { ZodType } from 'zod'
import type { Question } from '../../domain/channels.ts'
import { type Answered, contract, type Given } from '../../domain/contract.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { fieldPath } from '../../domain/field-path.ts'
import { faultOf } from './message-bounds.ts'

/** What answers one question: it receives a parsed input and returns a value or an expected failure. */
export type Answer<Q extends Question> = (
  input: Given<Q>,
) => Result<Answered<Q>> | Promise<Result<Answered<Q>>>

/** The answers to the questions of `Q`, each of them and no other. */
export type AnswersTo<Q extends Question> = { readonly [K in Q]: Answer<K> }

/** The answers to everything that the page may ask. */
export type Answers = AnswersTo<Question>

/** What the door needs of the world around it; `Event` is what Electron tells of a message's sender. */
export type Door<Event> = {
  readonly ipc: {
    handle(channel: string, listener: (event: Event, message: unknown) => Promise<Result<unknown>>): void
  }
  readonly isTrusted: (event: Event) => boolean
  /** Told of an unexpected error, which crosses to the page without its message. */
  readonly report: (question: Question, error: unknown) => void
}

const shapes: { readonly [Q in Question]: { in: ZodType<Given<Q>>; out: ZodType<Answered<Q>> } } = contract

/**
 * Answers `questions` from now on. `answers` may come later, as when the store is still opening: what is asked
 * before waits for it, and is refused with its failure if it never comes.
 */
export function answerQuestions<Event, Q extends Question>(
  door: Door<Event>,
  questions: readonly Q[],
  answers: Promise<Result<AnswersTo<Q>>>,
): void {
  passQuestions(door, questions, async (question, input) => {
    const ready = await answers
    return ready.ok ? ready.value[question](input) : ready
  })
}

/** Lets `pass` answer `questions` from now on, as one that asks another thread does. */
export function passQuestions<Event, Q extends Question>(
  door: Door<Event>,
  questions: readonly Q[],
  pass: <K extends Q>(question: K, input: Given<K>) => Promise<Result<unknown>>,
): void {
  for (const question of questions) {
    door.ipc.handle(question, async (event, message) => {
      try {
        return door.isTrusted(event)
          ? await reply(question, message, input => pass(question, input))
          : refuse('untrusted')
      } catch (error) {
        door.report(question, error)
        return refuse('unexpected')
      }
    })
  }
}

/** One question, one reply: bounds, input, answer, output. Throws what was not expected. */
async function reply<Q extends Question>(
  question: Q,
  message: unknown,
  answer: (input: Given<Q>) => Promise<Result<unknown>>,
): Promise<Result<Answered<Q>>> {
  const fault = faultOf(message)
  if (fault !== null) return refuse(fault)
  const given = shapes[question].in.safeParse(message)
  if (!given.success) return refuse('invalid', fieldPath(given.error.issues[0]?.path ?? []))
  const result = await answer(given.data)
  return result.ok ? succeed(shapes[question].out.parse(result.value)) : result
}

import { emptyRegister, mostAccreditations, type Register } from '../domain/accreditation.ts'
import type { Question } from '../domain/channels.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import { withChanges } from '../domain/register-changes.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import type { World } from './world.ts'

type RegisterQuestion = Extract<Question, `registers.${string}`>

/** The answers about accreditation registers: one document for each event, read when it is asked for. */
export function registerAnswers(world: World, _office: Office): AnswersTo<RegisterQuestion> {
  const { store, changed } = world

  /** The register of an event, an empty one where nobody has asked for anything; `not-found` without the event. */
  async function registerOf(eventNoteId: string): Promise<Result<Register>> {
    if (store.eventNotes.get(eventNoteId) === null) return refuse('not-found')
    const found = await store.registers.get(eventNoteId)
    const isUnwritten = !found.ok && found.failure.code === 'not-found'
    return isUnwritten ? succeed(emptyRegister(eventNoteId)) : found
  }

  async function change(eventNoteId: string, alter: (register: Register) => Result<Register>) {
    if (store.eventNotes.get(eventNoteId) === null) return refuse('not-found')
    const done = await store.registers.change(eventNoteId, current =>
      alter(current ?? emptyRegister(eventNoteId)),
    )
    if (!done.ok) return done
    changed('registers', eventNoteId)
    return succeed({})
  }

  return {
    'registers.get': ({ eventNoteId }) => registerOf(eventNoteId),

    'registers.apply': ({ eventNoteId, changes }) =>
      change(eventNoteId, register => {
        const altered = withChanges(register, changes)
        return altered.accreditations.length > mostAccreditations ? refuse('too-large') : succeed(altered)
      }),

    'registers.setRules': ({ eventNoteId, rules }) =>
      change(eventNoteId, register => succeed({ ...register, ...rules })),

    'registers.readSheet': () => refuse('unexpected'),
    'registers.match': () => refuse('unexpected'),
    'registers.saveSheet': () => refuse('unexpected'),
    'registers.deskMail': () => refuse('unexpected'),
  }
}

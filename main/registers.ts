import { mostAccreditations } from '../domain/accreditation.ts'
import type { Question } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { withChanges } from '../domain/register-changes.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import { changeRegister, registerOfEvent } from './registers/event-register.ts'
import type { World } from './world.ts'

type RegisterQuestion = Extract<Question, `registers.${string}`>

/**
 * The answers about accreditation registers: one document for each event, read when it is asked for. What makes and
 * reads files is drawn in when it is needed, and not at start.
 */
export function registerAnswers(world: World, office: Office): AnswersTo<RegisterQuestion> {
  const { store, changed } = world

  const change = async (...asked: Parameters<typeof changeRegister>) => {
    const done = await changeRegister(...asked)
    if (!done.ok) return done
    changed('registers', done.value.id)
    return succeed({})
  }

  return {
    'registers.get': ({ eventNoteId }) => registerOfEvent(store, eventNoteId),

    'registers.apply': ({ eventNoteId, changes }) =>
      change(store, eventNoteId, register => {
        const altered = withChanges(register, changes)
        return altered.accreditations.length > mostAccreditations ? refuse('too-large') : succeed(altered)
      }),

    'registers.setRules': ({ eventNoteId, rules }) =>
      change(store, eventNoteId, register => succeed({ ...register, ...rules })),

    'registers.readSheet': async () => {
      const { readSheet } = await import('./registers/read-sheet.ts')
      return readSheet(office.dialogs)
    },

    'registers.match': async ({ people }) => {
      const matched = await office.pressFile.match(people)
      return matched.ok ? succeed([...matched.value]) : matched
    },

    'registers.saveSheet': async asked => {
      const { saveDeskSheet } = await import('./registers/desk-sheet.ts')
      return saveDeskSheet(world, office, asked)
    },

    'registers.deskMail': async ({ eventNoteId, desk, way }) => {
      const { mailToDesk } = await import('./registers/desk-sheet.ts')
      return mailToDesk(world, office, { eventNoteId, desk, way, sequence: null })
    },
  }
}

import type { Question } from '../domain/channels.ts'
import type { Noun } from '../domain/contract.ts'
import { succeed } from '../domain/failure.ts'
import type { DocumentKind } from '../domain/trouble.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type TroubleQuestion = Extract<Question, `troubles.${string}`>

const nounsOf: Record<DocumentKind, readonly Noun[]> = {
  'event-note': ['eventNotes'],
  'press-note': ['pressNotes'],
  contacts: ['contacts'],
  library: ['settings', 'issuers', 'boilerplates'],
}

/** The answers about documents that were set aside because they could not be read. */
export function troubleAnswers({ store, changed }: World): AnswersTo<TroubleQuestion> {
  return {
    'troubles.list': () => succeed([...store.troubles()]),

    'troubles.takeLastGood': async ({ id }) => {
      const taken = await store.takeLastGood(id)
      if (!taken.ok) return taken
      for (const noun of nounsOf[taken.value.document]) changed(noun, '')
      changed('troubles', id)
      return succeed({})
    },

    'troubles.dismiss': async ({ id }) => {
      const dismissed = await store.dismiss(id)
      if (!dismissed.ok) return dismissed
      changed('troubles', id)
      return succeed({})
    },
  }
}

import type { Question } from '../domain/channels.ts'
import type { Noun } from '../domain/contract.ts'
import { succeed } from '../domain/failure.ts'
import type { DocumentKind } from '../domain/trouble.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Store } from './store/store.ts'
import type { World } from './world.ts'

type TroubleQuestion = Extract<Question, `troubles.${string}`>

const nounsOf: Record<DocumentKind, readonly Noun[]> = {
  'event-note': ['eventNotes'],
  'press-note': ['pressNotes'],
  contacts: ['contacts'],
  'press-file': ['contacts', 'outlets', 'contactLists', 'deeds', 'preferences'],
  'press-file-journal': ['contacts', 'outlets', 'contactLists', 'deeds', 'preferences'],
  library: ['settings', 'issuers', 'boilerplates'],
}

/** Whoever keeps documents, and sets those aside that it cannot read. */
export type Keeper = Pick<Store, 'takeLastGood' | 'dismiss'> & { readonly troubles: Store['troubles'] }

/** The answers about documents that were set aside because they could not be read, whoever keeps them. */
export function troubleAnswers({ store, changed }: World, pressFile: Keeper): AnswersTo<TroubleQuestion> {
  const keepers: readonly Keeper[] = [store, pressFile]
  const keeperOf = (id: string): Keeper =>
    pressFile.troubles().some(trouble => trouble.id === id) ? pressFile : store
  return {
    'troubles.list': () => succeed(keepers.flatMap(keeper => keeper.troubles())),

    'troubles.takeLastGood': async ({ id }) => {
      const taken = await keeperOf(id).takeLastGood(id)
      if (!taken.ok) return taken
      for (const noun of nounsOf[taken.value.document]) changed(noun, '')
      changed('troubles', id)
      return succeed({})
    },

    'troubles.dismiss': async ({ id }) => {
      const dismissed = await keeperOf(id).dismiss(id)
      if (!dismissed.ok) return dismissed
      changed('troubles', id)
      return succeed({})
    },
  }
}

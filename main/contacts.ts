import type { Question } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type ContactQuestion = Extract<Question, `contacts.${string}`>

/** The answers about contacts. */
export function contactAnswers({ store, now, newId, changed }: World): AnswersTo<ContactQuestion> {
  const { contacts } = store
  return {
    'contacts.list': () => succeed([...contacts.list()]),

    'contacts.create': async draft => {
      const at = now().toISOString()
      const created = await contacts.put({ ...draft, id: newId(), createdAt: at, changedAt: at })
      if (created.ok) changed('contacts', created.value.id)
      return created
    },

    'contacts.save': async ({ id, draft }) => {
      const contact = contacts.get(id)
      if (contact === null) return refuse('not-found')
      const saved = await contacts.put({ ...contact, ...draft, changedAt: now().toISOString() })
      if (saved.ok) changed('contacts', id)
      return saved
    },

    'contacts.remove': async ({ id }) => {
      const removed = await contacts.remove(id)
      if (!removed.ok) return removed
      changed('contacts', id)
      return succeed({})
    },

    'contacts.restore': async ({ id }) => {
      const restored = await contacts.restore(id)
      if (restored.ok) changed('contacts', id)
      return restored
    },
  }
}

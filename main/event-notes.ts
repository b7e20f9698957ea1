import type { Question } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { summarizeEvent } from '../domain/summaries.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type EventNoteQuestion = Extract<Question, `eventNotes.${string}`>

/** The answers about event notes. */
export function eventNoteAnswers({ store, now, newId, changed }: World): AnswersTo<EventNoteQuestion> {
  const { eventNotes } = store
  return {
    'eventNotes.list': () => succeed(eventNotes.list().map(summarizeEvent)),

    'eventNotes.get': ({ id }) => {
      const event = eventNotes.get(id)
      return event === null ? refuse('not-found') : succeed(event)
    },

    'eventNotes.create': async draft => {
      const at = now().toISOString()
      const created = await eventNotes.put({ ...draft, id: newId(), createdAt: at, changedAt: at })
      if (created.ok) changed('eventNotes', created.value.id)
      return created
    },

    'eventNotes.save': async ({ id, draft }) => {
      const event = eventNotes.get(id)
      if (event === null) return refuse('not-found')
      const saved = await eventNotes.put({ ...event, ...draft, changedAt: now().toISOString() })
      if (saved.ok) changed('eventNotes', id)
      return saved
    },

    'eventNotes.remove': async ({ id }) => {
      const removed = await eventNotes.remove(id)
      if (!removed.ok) return removed
      changed('eventNotes', id)
      return succeed({})
    },

    'eventNotes.restore': async ({ id }) => {
      const restored = await eventNotes.restore(id)
      if (restored.ok) changed('eventNotes', id)
      return restored
    },
  }
}

import type { Question } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { summarizeEvent } from '../domain/summaries.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { createTurns } from './store/turns.ts'
import { keepOfYesterday } from './versions.ts'
import type { World } from './world.ts'

type EventNoteQuestion = Extract<Question, `eventNotes.${string}`>

/** The answers about event notes. */
export function eventNoteAnswers(world: World): AnswersTo<EventNoteQuestion> {
  const { store, now, newId, changed } = world
  const { eventNotes, pressNotes } = store
  /** A save that waits for versions to be kept must not be overtaken by the next one. */
  const saves = createTurns()

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

    'eventNotes.save': ({ id, draft }) =>
      saves.take(id, async () => {
        const printing = pressNotes.list().filter(({ eventNoteId }) => eventNoteId === id)
        await keepOfYesterday(world, printing)
        const event = eventNotes.get(id)
        if (event === null) return refuse('not-found')
        const saved = await eventNotes.put({ ...event, ...draft, changedAt: now().toISOString() })
        if (saved.ok) changed('eventNotes', id)
        return saved
      }),

    'eventNotes.remove': async ({ id }) => {
      const removed = await eventNotes.remove(id)
      if (!removed.ok) return removed
      changed('eventNotes', id)
      changed('bin', id)
      return succeed({})
    },

    'eventNotes.restore': async ({ id }) => {
      const restored = await eventNotes.restore(id)
      if (!restored.ok) return restored
      changed('eventNotes', id)
      changed('bin', id)
      return restored
    },
  }
}

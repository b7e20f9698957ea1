import type { Question } from '../domain/channels.ts'
import type { EventNote } from '../domain/event-note.ts'
import { statedEventFacts } from '../domain/facts.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { recordDispatch } from './dispatches.ts'
import { calendarOf } from './mail/calendar-of.ts'
import { saveFile } from './mail/hand-over.ts'
import type { Office } from './office.ts'
import { fileFacts } from './produce.ts'
import type { World } from './world.ts'

type CalendarQuestion = Extract<Question, `calendars.${string}`>

/** The paths of all steps of an event, in printed order. */
const stepPaths = ({ programme }: EventNote): readonly string[] =>
  programme.days.flatMap((day, d) =>
    day.sequences.flatMap((sequence, s) =>
      sequence.steps.map((_, t) => `programme.days[${d}].sequences[${s}].steps[${t}]`),
    ),
  )

/** The answers about calendar files. */
export function calendarAnswers(world: World, office: Office): AnswersTo<CalendarQuestion> {
  const { store } = world
  return {
    'calendars.save': async ({ eventNoteId, step }) => {
      const event = store.eventNotes.get(eventNoteId)
      if (event === null) return refuse('not-found')
      const path = step === null ? null : stepPaths(event)[step]
      if (path === undefined) return refuse('not-found', 'step')
      const made = await calendarOf(world, event, entry => path === null || entry.at === path)
      if (!made.ok) return made
      const saved = await saveFile(office, made.value)
      if (!saved.ok) return saved
      const recorded = await recordDispatch(world, {
        kind: 'calendar',
        noteId: null,
        releaseId: null,
        eventNoteId,
        number: '',
        subject: event.title,
        files: [fileFacts(made.value)],
        recipients: [],
        facts: [...statedEventFacts(event, store.library.read().issuers)],
      })
      return recorded.ok ? saved : recorded
    },
  }
}

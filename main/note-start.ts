import type { Question } from '../domain/channels.ts'
import type { Given } from '../domain/contract.ts'
import type { EventNote, EventNoteDraft } from '../domain/event-note.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import { asKind } from '../domain/note-start/as-kind.ts'
import { fromNote, type StartedNote } from '../domain/note-start/from-note.ts'
import { fromTemplate } from '../domain/note-start/from-template.ts'
import type { PressNote, PressNoteDraft } from '../domain/press-note.ts'
import { shippedTemplates } from '../domain/shipped-templates.ts'
import { workpieceOf } from '../domain/workpiece.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { localDay } from './local-day.ts'
import type { World } from './world.ts'

type NoteStartQuestion = Extract<Question, 'pressNotes.start'>
type Start = Given<'pressNotes.start'>
type StartFrom<F extends Start['from']> = Extract<Start, { from: F }>

/** A note to be made. Its event is an existing one, by its id, or one that is made with it, or none. */
type Making = StartedNote & { readonly eventNoteId: string | null }

/** The answer that makes a note from a template, from an earlier note, or as another kind of the same news. */
export function noteStartAnswers(world: World): AnswersTo<NoteStartQuestion> {
  const { store, now } = world
  const { eventNotes, pressNotes, library } = store
  const eventOf = (id: string | null): EventNote | null => (id === null ? null : eventNotes.get(id))

  function ofTemplate({ templateId, eventNoteId }: StartFrom<'template'>): Result<Making> {
    const { templates, issuers } = library.read()
    const template = [...templates, ...shippedTemplates()].find(({ id }) => id === templateId)
    if (template === undefined) return refuse('not-found', 'templateId')
    const event = eventOf(eventNoteId)
    if (eventNoteId !== null && event === null) return refuse('not-found', 'eventNoteId')
    const work = fromTemplate(template, event, { today: localDay(now()), issuers })
    return succeed({ work, flags: [], eventNoteId })
  }

  /** An event that is gone leaves the note its texts. */
  function ofNote({ noteId, day }: StartFrom<'note'>): Result<Making> {
    const earlier = pressNotes.get(noteId)
    if (earlier === null) return refuse('not-found', 'noteId')
    const work = workpieceOf(earlier, eventOf(earlier.eventNoteId))
    const { boilerplates } = library.read()
    const started = fromNote(work, { today: localDay(now()), day, boilerplates })
    return succeed({ ...started, eventNoteId: null })
  }

  function ofKind({ noteId, kind }: StartFrom<'kind'>): Result<Making> {
    const note = pressNotes.get(noteId)
    if (note === null) return refuse('not-found', 'noteId')
    const started = asKind(workpieceOf(note, eventOf(note.eventNoteId)), kind, localDay(now()))
    return succeed({ ...started, eventNoteId: note.eventNoteId })
  }

  function makingOf(start: Start): Result<Making> {
    switch (start.from) {
      case 'template':
        return ofTemplate(start)
      case 'note':
        return ofNote(start)
      default:
        return ofKind(start)
    }
  }

  return {
    'pressNotes.start': async start => {
      const making = makingOf(start)
      if (!making.ok) return making
      const { work, flags, eventNoteId } = making.value
      if (eventNoteId !== null || work.event === null) {
        const made = await putNote(world, work.note, eventNoteId)
        return made.ok ? succeed({ note: made.value, flags: [...flags] }) : made
      }
      const event = await putEvent(world, work.event)
      if (!event.ok) return event
      const made = await putNote(world, work.note, event.value.id)
      if (made.ok) return succeed({ note: made.value, flags: [...flags] })
      // An event that nobody asked for by itself must not stay where its note could not be written.
      await eventNotes.remove(event.value.id)
      await store.bin.erase('eventNotes', event.value.id)
      world.changed('eventNotes', event.value.id)
      return made
    },
  }
}

async function putEvent(world: World, draft: EventNoteDraft): Promise<Result<EventNote>> {
  const at = world.now().toISOString()
  const put = await world.store.eventNotes.put({
    ...draft,
    id: world.newId(),
    createdAt: at,
    changedAt: at,
  })
  if (put.ok) world.changed('eventNotes', put.value.id)
  return put
}

async function putNote(
  world: World,
  draft: PressNoteDraft,
  eventNoteId: string | null,
): Promise<Result<PressNote>> {
  const at = world.now().toISOString()
  const put = await world.store.pressNotes.put({
    ...draft,
    eventNoteId,
    id: world.newId(),
    status: 'draft',
    version: 1,
    releasedAt: '',
    supersededBy: null,
    createdAt: at,
    changedAt: at,
  })
  if (put.ok) world.changed('pressNotes', put.value.id)
  return put
}

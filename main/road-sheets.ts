import type { Question } from '../domain/channels.ts'
import { voiceOf } from '../domain/compose/context.ts'
import { type EventNote, eventDraftOf } from '../domain/event-note.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import { dateWithoutWeekday } from '../domain/french/dates.ts'
import { formatClock } from '../domain/french/hours.ts'
import { type Issuer, issuersOf } from '../domain/issuer.ts'
import { roadSheet, roadSheetTitle } from '../domain/road-sheet.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { recordDispatch } from './dispatches.ts'
import { localClock, localDay } from './local-day.ts'
import { saveFile } from './mail/hand-over.ts'
import type { Office } from './office.ts'
import { fileFacts, type Produced, producedFile } from './produce.ts'
import { proposedFileName } from './word/file-name.ts'
import { noPictures } from './word/media.ts'
import type { World } from './world.ts'

type RoadSheetQuestion = Extract<Question, `roadSheets.${string}`>

/** « 5 mai 2021 à 19 h 42 », on the person’s own clock. */
const inWords = (now: Date): string =>
  `${dateWithoutWeekday(localDay(now))} à ${formatClock(localClock(now), 'spaced')}`

/** The answers about road sheets. */
export function roadSheetAnswers(
  world: World,
  office: Pick<Office, 'dialogs' | 'pdf' | 'workshop'>,
): AnswersTo<RoadSheetQuestion> {
  const { store, now } = world

  /** The issuers of the event’s notes, whose press contacts answer for the visit, or else the first of the library. */
  function issuersFor({ id }: EventNote): readonly Issuer[] {
    const { issuers } = store.library.read()
    const notes = store.pressNotes.list().filter(({ eventNoteId }) => eventNoteId === id)
    const used = issuersOf([...new Set(notes.flatMap(({ issuerIds }) => issuerIds))], issuers)
    return used.length > 0 ? used : issuers.slice(0, 1)
  }

  async function produce(
    event: EventNote,
    issuers: readonly Issuer[],
    day: string,
    format: 'docx' | 'pdf',
  ): Promise<Result<Produced>> {
    const composition = roadSheet({
      event: eventDraftOf(event),
      day,
      contacts: issuers.flatMap(({ contacts }) => contacts),
      voice: voiceOf(issuers),
      asOf: inWords(now()),
    })
    const { title } = event
    const name = proposedFileName({
      date: composition.date,
      kindLabel: roadSheetTitle,
      number: '',
      title,
    }).replace(/docx$/, format)
    if (format === 'pdf') {
      const printed = await office.pdf(composition, { noteId: event.id, releaseId: null })
      return printed.ok ? succeed(producedFile(name, 'pdf', printed.value)) : printed
    }
    const written = await office.workshop.write({
      kind: 'sheet',
      composition,
      mark: null,
      pictures: noPictures,
    })
    return written.ok ? succeed(producedFile(name, 'docx', written.value)) : written
  }

  return {
    'roadSheets.save': async ({ eventNoteId, day, format }) => {
      const event = store.eventNotes.get(eventNoteId)
      if (event === null) return refuse('not-found')
      const issuers = issuersFor(event)
      const produced = await produce(event, issuers, day, format)
      if (!produced.ok) return produced
      const saved = await saveFile(office, produced.value)
      if (!saved.ok) return saved
      const recorded = await recordDispatch(world, {
        kind: 'road-sheet',
        noteId: null,
        releaseId: null,
        eventNoteId,
        number: '',
        subject: event.title,
        files: [{ ...fileFacts(produced.value), name: saved.value.fileName }],
        recipients: [],
        // None given are those of today, which the sheet states.
        facts: [],
      })
      return recorded.ok ? saved : recorded
    },
  }
}

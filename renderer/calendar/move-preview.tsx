import { ArrowRight, TriangleAlert } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { EventMove } from '../../domain/calendar/event-move.ts'
import type { EventNoteDraft } from '../../domain/event-note.ts'
import type { EventSummary } from '../../domain/summaries.ts'
import { formatDay, today } from '../formats.ts'
import { useLists } from '../lists/lists.tsx'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { moveChecks, noteName } from './move-checks.ts'
import { movedDayName } from './moved-day-name.ts'

type MovePreviewProps = {
  readonly event: EventSummary
  /** The event as it is now. */
  readonly draft: EventNoteDraft
  readonly move: EventMove
}

/** What to look at before the event moves, what moves with it, and what stays. */
export function MovePreview({ event, draft, move }: MovePreviewProps): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const { notes: asked } = useLists()
  const { calendar } = messages
  const notes = asked.status === 'ready' ? asked.value.filter(note => note.eventNoteId === event.id) : []
  const checks = moveChecks({ event, move, notes, today: today() }, messages, language)
  return (
    <>
      {checks.length === 0 ? null : (
        <section className="titled">
          <h3>{calendar.toCheck}</h3>
          <ul className="move-checks">
            {checks.map(check => (
              <li key={check}>
                <TriangleAlert size={16} aria-hidden />
                <span>{check}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="titled">
        <h3>{calendar.changes}</h3>
        <dl className="moved-days">
          {move.days.map(moved => (
            <Fragment key={moved.field}>
              <dt>{movedDayName(moved, draft, messages)}</dt>
              <dd>
                <span className="soft">{formatDay(moved.from, language) || calendar.noDay}</span>
                <ArrowRight size={16} role="img" aria-label={calendar.becomes} />
                <strong>{formatDay(moved.to, language)}</strong>
              </dd>
            </Fragment>
          ))}
        </dl>
      </section>
      <section className="titled">
        <h3>{calendar.keeps}</h3>
        <ul className="kept">
          <li>{calendar.keptHours}</li>
          {notes.map(note => (
            <li key={note.id}>
              {calendar.keptNote(noteName(note, messages), formatDay(note.date, language))}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

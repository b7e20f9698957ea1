import { Clock, FileWarning } from 'lucide-react'
import type { ReactNode } from 'react'
import type { AccreditationDesk } from '../../domain/accreditation-desk.ts'
import { receptionLine } from '../../domain/compose/reception-line.ts'
import type { EventNote, Notice } from '../../domain/event-note.ts'
import { capitalized } from '../../domain/french/capitals.ts'
import { sequencesOf } from '../../domain/programme.ts'
import { countdown } from '../../domain/register/deadline.ts'
import { noSite } from '../../domain/site.ts'
import { useFormVoice } from '../event-notes/form-voice.tsx'
import { formatDay, formatHour, today } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { AccessBadge } from './access-badge.tsx'
import { FieldLink } from './field-link.tsx'
import { useNow } from './use-now.ts'
import { withPaths } from './with-path.ts'

/** Beside the days: what holds for all of them. */
export function EventAside({ event }: { event: EventNote }): ReactNode {
  const { timeline, events } = useMessages()
  const { desks, notices, programme } = event
  return (
    <aside className="timeline-aside" aria-label={timeline.aside}>
      {programme.access.phases.length > 0 || programme.access.words !== '' ? (
        <section className="panel-part">
          <h2 className="panel-title">{events.programmeAccess}</h2>
          <AccessBadge access={programme.access} />
        </section>
      ) : null}
      <Receptions event={event} />
      <section className="panel-part">
        <h2 className="panel-title">{events.desks}</h2>
        {desks.length === 0 ? (
          <p className="soft">
            {timeline.noDesk}{' '}
            <FieldLink eventId={event.id} path="desks" className="timeline-link">
              {timeline.addDesk}
            </FieldLink>
          </p>
        ) : (
          withPaths(desks, 'desks').map(({ item, path }) => (
            <Desk key={path} event={event} desk={item} path={path} />
          ))
        )}
      </section>
      {notices.length === 0 ? null : (
        <section className="panel-part">
          <h2 className="panel-title">{events.notices}</h2>
          {withPaths(notices, 'notices').map(({ item, path }) => (
            <NoticeText key={path} notice={item} />
          ))}
        </section>
      )}
    </aside>
  )
}

function Receptions({ event }: { event: EventNote }): ReactNode {
  const { events } = useMessages()
  const voice = useFormVoice()
  const sequences = sequencesOf(event.programme)
  const lines = [
    ...event.reception.map(one => receptionLine(one, sequences[0]?.site ?? noSite, voice)),
    ...sequences.flatMap(({ reception, site }) => reception.map(one => receptionLine(one, site, voice))),
  ].filter(line => line !== '')
  if (lines.length === 0) return null
  return (
    <section className="panel-part">
      <h2 className="panel-title">{events.reception}</h2>
      {[...new Set(lines)].map(line => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}

type DeskProps = { readonly event: EventNote; readonly desk: AccreditationDesk; readonly path: string }

function Desk({ event, desk, path }: DeskProps): ReactNode {
  const { timeline } = useMessages()
  const reach = [...desk.mails, ...desk.phones, desk.form].filter(part => part !== '').join(', ')
  return (
    <div className="stack-tight">
      <FieldLink eventId={event.id} path={path} className="timeline-link">
        {capitalized(desk.office) || timeline.unnamedDesk}
      </FieldLink>
      {desk.scope === '' ? null : <span className="soft">{desk.scope}</span>}
      {reach === '' ? null : <span className="timeline-reach">{reach}</span>}
      <Deadline event={event} desk={desk} />
    </div>
  )
}

function Deadline({ event, desk }: Omit<DeskProps, 'path'>): ReactNode {
  const { timeline } = useMessages()
  const language = useLanguage()
  const left = countdown(desk, event.timeZone, useNow())
  if (left === null) return <span className="soft">{timeline.noDeadline}</span>
  const urgency = left.isPassed ? 'grey' : left.minutes <= 24 * 60 ? 'amber' : 'green'
  return (
    <>
      <span>
        {timeline.deadline(formatDay(left.day, language), left.clock && formatHour(left.clock, language))}
      </span>
      <span className="badge" data-tone={urgency}>
        <Clock size={14} aria-hidden />
        {left.isPassed ? timeline.deadlinePassed : timeline.timeLeft(left.minutes, left.days)}
      </span>
    </>
  )
}

function NoticeText({ notice }: { notice: Notice }): ReactNode {
  const { timeline, events } = useMessages()
  const language = useLanguage()
  const isExpired = notice.validUntil !== '' && notice.validUntil < today()
  return (
    <div className="stack-tight">
      <p>
        <strong>{timeline.noticeSubject(events.subjects[notice.subject])}</strong> {notice.text}
      </p>
      {isExpired ? (
        <span className="badge" data-tone="amber">
          <FileWarning size={14} aria-hidden />
          {timeline.expired(formatDay(notice.validUntil, language))}
        </span>
      ) : null}
    </div>
  )
}

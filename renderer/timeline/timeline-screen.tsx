import './timeline.css'
import { CalendarPlus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EventNote } from '../../domain/event-note.ts'
import { EventCorrections } from '../correction/event-corrections.tsx'
import { useMessages } from '../messages/messages.tsx'
import { AskedThing } from '../parts/asked-thing.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { EventTabs } from '../parts/event-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { StandingBadge } from '../parts/standing-badge.tsx'
import { useAsked } from '../use-asked.ts'
import { DaySection } from './day-section.tsx'
import { EventAside } from './event-aside.tsx'
import { FieldLink } from './field-link.tsx'
import { RoadSheetButton } from './road-sheet-button.tsx'
import { withPaths } from './with-path.ts'

/** The programme of an event over the hours of each of its days, with who is there and where. */
export function TimelineScreen({ id }: { id: string }): ReactNode {
  const { timeline } = useMessages()
  // What the form left unsaved is written while this screen opens, and announced.
  const asked = useAsked('eventNotes.get', { id }, 'eventNotes')
  if (asked.status === 'ready') return <Timeline event={asked.value} />
  return <AskedThing title={timeline.title} asked={[asked]} />
}

function Timeline({ event }: { event: EventNote }): ReactNode {
  const { events, timeline } = useMessages()
  const { standing } = event
  return (
    <>
      <ScreenHeader
        title={timeline.title}
        eyebrow={event.title}
        status={standing === 'confirmed' ? null : <StandingBadge standing={standing} />}
        actions={<RoadSheetButton event={event} />}
      />
      <EventTabs id={event.id} />
      <EventCorrections id={event.id} />
      <div className="screen-body timeline-body">
        <div className="timeline-days">
          {event.timeZone === 'Europe/Paris' ? null : (
            <p className="soft">{timeline.localHours(events.timeZones[event.timeZone])}</p>
          )}
          <Days event={event} />
        </div>
        <EventAside event={event} />
      </div>
    </>
  )
}

function Days({ event }: { event: EventNote }): ReactNode {
  const { timeline } = useMessages()
  const { days } = event.programme
  const hasNothing = days.every(({ sequences }) => sequences.length === 0)
  if (hasNothing) {
    return (
      <EmptyState
        icon={<CalendarPlus size={32} strokeWidth={1.5} aria-hidden />}
        title={timeline.empty}
        text={timeline.emptyText}
      >
        <FieldLink eventId={event.id} path="programme.days[0]" className="button button-primary">
          {timeline.fillIn}
        </FieldLink>
      </EmptyState>
    )
  }
  return withPaths(days, 'programme.days').map(({ item, index, path }) => (
    <DaySection key={path} event={event} day={item} index={index} />
  ))
}

import { CalendarDays } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EventSummary } from '../../domain/summaries.ts'
import { today } from '../formats.ts'
import { pastEvents, upcomingEvents } from '../lists/summaries-order.ts'
import { eventThing } from '../lists/things.ts'
import { useRemoval } from '../lists/use-removal.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { ThingList } from '../parts/thing-list.tsx'

type EventsListProps = {
  readonly events: readonly EventSummary[]
  readonly onMove: (event: EventSummary) => void
}

/** The events line by line: those to come by their day, those without a date, those that are over. */
export function EventsList({ events, onMove }: EventsListProps): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const remove = useRemoval('eventNotes')
  const { calendar, home, shell } = messages
  const parts = [
    { label: home.upcoming, shown: upcomingEvents(events, today()).filter(isDated) },
    { label: calendar.undated, shown: events.filter(event => !isDated(event)) },
    { label: home.earlier, shown: pastEvents(events, today()) },
  ]
  return parts
    .filter(({ shown }) => shown.length > 0)
    .map(({ label, shown }) => (
      <section key={label} className="titled">
        <h2>{label}</h2>
        <ThingList
          label={label}
          isFiltered
          things={shown.map(event => eventThing(event, messages, language))}
          tools={({ id, name }) => (
            <IconButton
              name={(label === calendar.undated ? calendar.settleThis : calendar.moveThis)(
                name || shell.untitled,
              )}
              icon={<CalendarDays size={16} aria-hidden />}
              onPress={() => {
                const event = shown.find(one => one.id === id)
                if (event !== undefined) onMove(event)
              }}
            />
          )}
          onRemove={({ id, name }) => void remove(id, messages.events.listRemoved(name || shell.untitled))}
        />
      </section>
    ))
}

const isDated = ({ firstDay }: EventSummary): boolean => firstDay !== ''

import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EventSummary } from '../../domain/summaries.ts'
import { BinLink } from '../bin/bin-link.tsx'
import { today } from '../formats.ts'
import { ExampleButton } from '../home/example-button.tsx'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { ThingList } from '../parts/thing-list.tsx'
import { useCreation } from '../use-creation.ts'
import { useLists } from './lists.tsx'
import { pastEvents, upcomingEvents } from './summaries-order.ts'
import { eventThing } from './things.ts'
import { useRemoval } from './use-removal.ts'

/** Every event: those to come by their day, then those that are over. */
export function EventsScreen(): ReactNode {
  const { events } = useMessages()
  const { events: asked } = useLists()
  const { newEvent } = useCreation()
  return (
    <>
      <ScreenHeader
        title={events.listTitle}
        actions={
          <Button tone="primary" icon={<Plus size={16} aria-hidden />} onPress={() => void newEvent()}>
            {events.newEvent}
          </Button>
        }
      />
      <div className="screen-body">
        <AskedView asked={asked}>
          {all =>
            all.length === 0 ? (
              <EmptyState title={events.listEmpty} text={events.listEmptyText}>
                <ExampleButton />
              </EmptyState>
            ) : (
              <EventLists all={all} />
            )
          }
        </AskedView>
        <BinLink />
      </div>
    </>
  )
}

function EventLists({ all }: { all: readonly EventSummary[] }): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const remove = useRemoval('eventNotes')
  const parts = [
    { label: messages.home.upcoming, events: upcomingEvents(all, today()) },
    { label: messages.home.earlier, events: pastEvents(all, today()) },
  ]
  return parts
    .filter(({ events }) => events.length > 0)
    .map(({ label, events }) => (
      <section key={label} className="titled">
        <h2>{label}</h2>
        <ThingList
          label={label}
          things={events.map(event => eventThing(event, messages, language))}
          onRemove={({ id, name }) =>
            void remove(id, messages.events.listRemoved(name || messages.shell.untitled))
          }
        />
      </section>
    ))
}

import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { BinLink } from '../bin/bin-link.tsx'
import { EventsDesk } from '../calendar/events-desk.tsx'
import { ExampleButton } from '../home/example-button.tsx'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useCreation } from '../use-creation.ts'
import { useLists } from './lists.tsx'

/** Every event, as a list or in a calendar. */
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
      <div className="screen-body events-body">
        <AskedView asked={asked}>
          {all =>
            all.length === 0 ? (
              <EmptyState title={events.listEmpty} text={events.listEmptyText}>
                <ExampleButton />
              </EmptyState>
            ) : (
              <EventsDesk all={all} />
            )
          }
        </AskedView>
        <BinLink />
      </div>
    </>
  )
}

import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { EventTabs } from '../parts/event-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'

/** TO BE BUILT. */
export function TimelineScreen({ id }: { id: string }): ReactNode {
  const { timeline } = useMessages()
  return (
    <>
      <ScreenHeader title={timeline.title} />
      <EventTabs id={id} />
    </>
  )
}

import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { EventTabs } from '../parts/event-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'

/** TO BE BUILT. */
export function CheckInScreen({ id }: { id: string }): ReactNode {
  const { checkIn } = useMessages()
  return (
    <>
      <ScreenHeader title={checkIn.title} />
      <EventTabs id={id} />
    </>
  )
}

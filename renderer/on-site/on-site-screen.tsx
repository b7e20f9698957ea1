import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { EventTabs } from '../parts/event-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'

/** TO BE BUILT. */
export function OnSiteScreen({ id }: { id: string }): ReactNode {
  const { onSite } = useMessages()
  return (
    <>
      <ScreenHeader title={onSite.title} />
      <EventTabs id={id} />
    </>
  )
}

import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { PageTabs } from './page-tabs.tsx'

/** The screens of an event: its sheet, its day, who comes, what was seen there. */
export function EventTabs({ id }: { id: string }): ReactNode {
  const { events, timeline, register, checkIn, onSite } = useMessages()
  return (
    <PageTabs
      label={events.tabsLabel}
      tabs={[
        { route: { at: 'event', id }, word: events.tabSheet },
        { route: { at: 'timeline', id }, word: timeline.title },
        { route: { at: 'register', id }, word: register.title },
        { route: { at: 'check-in', id }, word: checkIn.title },
        { route: { at: 'on-site', id }, word: onSite.title },
      ]}
    />
  )
}

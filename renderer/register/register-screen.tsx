import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { EventTabs } from '../parts/event-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'

/** TO BE BUILT. */
export function RegisterScreen({ id }: { id: string }): ReactNode {
  const { register } = useMessages()
  return (
    <>
      <ScreenHeader title={register.title} />
      <EventTabs id={id} />
    </>
  )
}

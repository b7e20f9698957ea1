import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { NoteTabs } from '../parts/note-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'

/** TO BE BUILT. */
export function FollowUpScreen(): ReactNode {
  const { followUp } = useMessages()
  return (
    <>
      <ScreenHeader title={followUp.title} />
      <NoteTabs />
    </>
  )
}

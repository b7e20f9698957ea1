import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { NoteTabs } from '../parts/note-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'

/** TO BE BUILT. */
export function FiguresScreen(): ReactNode {
  const { figures } = useMessages()
  return (
    <>
      <ScreenHeader title={figures.title} />
      <NoteTabs />
    </>
  )
}

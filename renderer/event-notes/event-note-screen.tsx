import type { ReactNode } from 'react'
import { AskedView } from '../parts/asked.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useAsked } from '../use-asked.ts'

/** One event note. */
export function EventNoteScreen({ id }: { id: string }): ReactNode {
  const asked = useAsked('eventNotes.get', { id }, null)
  return <AskedView asked={asked}>{event => <ScreenHeader title={event.title} />}</AskedView>
}

import type { ReactNode } from 'react'
import { AskedView } from '../parts/asked.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useAsked } from '../use-asked.ts'

/** One press note. */
export function PressNoteScreen({ id }: { id: string }): ReactNode {
  const asked = useAsked('pressNotes.get', { id }, null)
  return <AskedView asked={asked}>{note => <ScreenHeader title={note.title} />}</AskedView>
}

import './press-note.css'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { useAsked } from '../use-asked.ts'
import { NoteDesk } from './note-desk.tsx'

/** One press note: its fields, the page as it will print, and what is to be checked. */
export function PressNoteScreen({ id }: { id: string }): ReactNode {
  const { notes } = useMessages()
  const note = useAsked('pressNotes.get', { id }, 'pressNotes')
  const issuers = useAsked('issuers.list', {}, 'issuers')
  const boilerplates = useAsked('boilerplates.list', {}, 'boilerplates')
  if (note.status === 'ready' && issuers.status === 'ready' && boilerplates.status === 'ready') {
    return <NoteDesk key={id} note={note.value} issuers={issuers.value} boilerplates={boilerplates.value} />
  }
  const failed = [note, issuers, boilerplates].find(asked => asked.status === 'failed')
  return (
    <>
      <ScreenHeader title={notes.listTitle} />
      <div className="screen-body">
        {failed?.status === 'failed' ? (
          <FailureNote failure={failed.failure} onRetry={failed.again} />
        ) : (
          <Skeleton lines={8} />
        )}
      </div>
    </>
  )
}

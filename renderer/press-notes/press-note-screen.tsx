import './press-note.css'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { AskedThing } from '../parts/asked-thing.tsx'
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
  return <AskedThing title={notes.listTitle} asked={[note, issuers, boilerplates]} />
}

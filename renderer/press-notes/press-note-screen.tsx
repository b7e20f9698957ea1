import './press-note.css'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { AskedThing } from '../parts/asked-thing.tsx'
import { useAsked } from '../use-asked.ts'
import { ComposerProvider } from './composer/use-composer.tsx'
import { useOpenedNote } from './composer/use-opened-note.ts'
import { NoteDesk } from './note-desk.tsx'

/** One press note: the page on which it is composed, and what is to be known of it. */
export function PressNoteScreen({ id }: { id: string }): ReactNode {
  const { notes } = useMessages()
  const opened = useOpenedNote(id)
  const issuers = useAsked('issuers.list', {}, 'issuers')
  if (opened.status === 'ready' && issuers.status === 'ready') {
    const { note, composer, release } = opened.value
    return (
      <ComposerProvider composer={composer} key={note.status}>
        <NoteDesk
          note={note}
          release={release}
          issuers={release?.issuers ?? issuers.value}
          onReleased={opened.again}
        />
      </ComposerProvider>
    )
  }
  return <AskedThing title={notes.listTitle} asked={[opened, issuers]} />
}

import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Button, type ButtonTone } from '../parts/button.tsx'
import { useNewNote } from '../press-notes/start/new-note.tsx'

type NewNoteButtonProps = {
  readonly tone?: ButtonTone
  /** The event that the note is about; null for a note that stands alone. */
  readonly eventNoteId?: string | null
  /** What must be on the disk before the note is made. */
  readonly flush?: () => Promise<unknown>
}

/** Asks what a new note starts from. */
export function NewNoteButton({
  tone = 'primary',
  eventNoteId = null,
  flush,
}: NewNoteButtonProps): ReactNode {
  const { notes } = useMessages()
  const open = useNewNote()
  return (
    <Button
      tone={tone}
      icon={<Plus size={16} aria-hidden />}
      onPress={() => open({ eventNoteId, ...(flush === undefined ? {} : { flush }) })}
    >
      {notes.newNote}
    </Button>
  )
}

import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { NoteKind } from '../../domain/press-note.ts'
import { useMessages } from '../messages/messages.tsx'
import type { ButtonTone } from '../parts/button.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { useCreation } from '../use-creation.ts'

/** The kinds that can be written today, the most frequent first. */
const offered: readonly NoteKind[] = [
  'note-aux-redactions',
  'communique',
  'invitation',
  'agenda',
  'point-presse',
]

type NewNoteButtonProps = {
  readonly tone?: ButtonTone
  /** The event that the note is about; null for a note that stands alone. */
  readonly eventNoteId?: string | null
  /** What must be on the disk before the note is made. */
  readonly flush?: () => Promise<unknown>
}

/** Makes a press note of the kind that is chosen, and opens it. */
export function NewNoteButton({
  tone = 'primary',
  eventNoteId = null,
  flush,
}: NewNoteButtonProps): ReactNode {
  const { notes } = useMessages()
  const { newNote } = useCreation()
  const make = async (kind: NoteKind): Promise<void> => {
    await flush?.()
    await newNote(kind, eventNoteId)
  }
  return (
    <MenuButton
      tone={tone}
      icon={<Plus size={16} aria-hidden />}
      label={notes.newNote}
      items={offered.map(kind => ({ id: kind, label: notes.kinds[kind] }))}
      onAction={kind => void make(kind)}
    />
  )
}

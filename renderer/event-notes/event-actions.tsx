import { Ellipsis, Plus } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { NoteKind } from '../../domain/press-note.ts'
import { useRemoval } from '../lists/use-removal.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { useCreation } from '../use-creation.ts'
import { IconMenu } from './icon-menu.tsx'

/** The kinds of note that an event gives rise to, the most frequent first. */
const kinds: readonly NoteKind[] = [
  'note-aux-redactions',
  'communique',
  'invitation',
  'agenda',
  'point-presse',
]

type EventActionsProps = {
  readonly id: string
  readonly title: string
  /** Writes what is still unsaved: a note reads the event from the disk. */
  readonly flush: () => Promise<boolean>
}

/** What may be done with the whole event: make a note from it, remove it. */
export const EventActions = memo(function EventActions({ id, title, flush }: EventActionsProps): ReactNode {
  const { events, notes, shell } = useMessages()
  const { go } = useNavigation()
  const { newNote } = useCreation()
  const remove = useRemoval('eventNotes')

  const makeNote = async (kind: NoteKind): Promise<void> => {
    await flush()
    await newNote(kind, id)
  }
  const removeEvent = async (): Promise<void> => {
    await flush()
    await remove(id, events.listRemoved(title === '' ? shell.untitled : title))
    go({ at: 'events' })
  }
  return (
    <>
      <MenuButton
        tone="primary"
        icon={<Plus size={16} aria-hidden />}
        label={events.newNote}
        items={kinds.map(kind => ({ id: kind, label: notes.kinds[kind] }))}
        onAction={kind => void makeNote(kind)}
      />
      <IconMenu
        name={events.moreActs}
        icon={<Ellipsis size={20} aria-hidden />}
        items={[{ id: 'remove', label: events.removeEvent }]}
        onAction={() => void removeEvent()}
      />
    </>
  )
})

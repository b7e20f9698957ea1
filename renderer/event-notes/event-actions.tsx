import { Ellipsis } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { NewNoteButton } from '../lists/new-note-button.tsx'
import { useRemoval } from '../lists/use-removal.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { IconMenu } from '../parts/icon-menu.tsx'

type EventActionsProps = {
  readonly id: string
  readonly title: string
  /** Writes what is still unsaved: a note reads the event from the disk. */
  readonly flush: () => Promise<boolean>
}

/** What may be done with the whole event: make a note from it, remove it. */
export const EventActions = memo(function EventActions({ id, title, flush }: EventActionsProps): ReactNode {
  const { events, shell } = useMessages()
  const { go } = useNavigation()
  const remove = useRemoval('eventNotes')

  const removeEvent = async (): Promise<void> => {
    await flush()
    await remove(id, events.listRemoved(title === '' ? shell.untitled : title))
    go({ at: 'events' })
  }
  return (
    <>
      <NewNoteButton eventNoteId={id} flush={flush} />
      <IconMenu
        name={events.moreActs}
        icon={<Ellipsis size={20} aria-hidden />}
        items={[{ id: 'remove', label: events.removeEvent }]}
        onAction={() => void removeEvent()}
      />
    </>
  )
})

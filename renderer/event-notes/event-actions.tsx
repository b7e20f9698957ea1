import { Ellipsis } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { NewNoteButton } from '../lists/new-note-button.tsx'
import { useRemoval } from '../lists/use-removal.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { IconMenu } from '../parts/icon-menu.tsx'
import { useRoadSheet } from '../timeline/use-road-sheet.ts'

type EventActionsProps = {
  readonly id: string
  readonly title: string
  /** Writes what is still unsaved: a note reads the event from the disk. */
  readonly flush: () => Promise<boolean>
}

/** What may be done with the whole event: make a note or the road sheet from it, remove it. */
export const EventActions = memo(function EventActions({ id, title, flush }: EventActionsProps): ReactNode {
  const { events, roadSheet, shell } = useMessages()
  const { go } = useNavigation()
  const remove = useRemoval('eventNotes')
  const saveRoadSheet = useRoadSheet(id)

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
        items={[
          { id: 'docx', label: roadSheet.inMenuWord },
          { id: 'pdf', label: roadSheet.inMenuPdf },
          { id: 'remove', label: events.removeEvent },
        ]}
        onAction={act => void (act === 'remove' ? removeEvent() : saveRoadSheet(act))}
      />
    </>
  )
})

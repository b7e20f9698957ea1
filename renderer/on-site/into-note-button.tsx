import { FilePlus2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { NoteSummary } from '../../domain/summaries.ts'
import { useLists } from '../lists/lists.tsx'
import { orderedNotes } from '../lists/summaries-order.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { flushAll } from '../parts/pending-saves.ts'
import { useToasts } from '../parts/toast.tsx'
import type { Chosen } from './chosen.ts'
import { type Placed, piecesOf, placePieces, readNotebook, takeBack } from './into-note.ts'

type IntoNoteButtonProps = {
  readonly eventNoteId: string
  /** How many jottings there are. */
  readonly jotted: number
  readonly chosen: Chosen
}

/** The name of the menu’s entry that makes a new communiqué: no note has it, ids are UUIDs. */
const fresh = 'new'

/**
 * One gesture from the notebook into a communiqué: what is chosen, or all of it where nothing is, goes to the end of a
 * draft of the event, which opens.
 */
export function IntoNoteButton({ eventNoteId, jotted, chosen }: IntoNoteButtonProps): ReactNode {
  const { onSite, notes: words, failures, shell } = useMessages()
  const { go } = useNavigation()
  const toasts = useToasts()
  const { notes: asked } = useLists()
  const all = asked.status === 'ready' ? asked.value : []
  const drafts = orderedNotes(all.filter(note => note.eventNoteId === eventNoteId && note.status === 'draft'))
  const isAll = chosen.jottings.size + chosen.photos.size === 0
  const count = isAll ? jotted : chosen.jottings.size + chosen.photos.size

  const undo = async (placed: Placed): Promise<void> => {
    go({ at: 'on-site', id: eventNoteId })
    // The note may hold words that are not on the disk yet: they stay.
    await flushAll()
    const taken = await takeBack(placed)
    if (!taken.ok) toasts.show({ text: failures[taken.failure.code] })
  }
  const place = async (noteId: string | null): Promise<void> => {
    // What is still being typed goes first: words of photos, a line without its Enter.
    await flushAll()
    const notebook = await readNotebook(eventNoteId)
    if (!notebook.ok) {
      toasts.show({ text: failures[notebook.failure.code] })
      return
    }
    const { jottings, photos } = notebook.value
    const pieces = piecesOf(
      jottings.filter((_, index) => isAll || chosen.jottings.has(index)),
      photos.filter(({ id }) => chosen.photos.has(id)),
      onSite.photoWord,
    )
    if (pieces.passages.length + pieces.files.length === 0) {
      toasts.show({ text: onSite.nothingToPlace })
      return
    }
    const placed = await placePieces(eventNoteId, noteId, pieces)
    if (!placed.ok) {
      toasts.show({ text: failures[placed.failure.code] })
      return
    }
    go({ at: 'note', id: placed.value.noteId })
    toasts.show({
      text: onSite.placed(count),
      action: { label: shell.undo, act: () => void undo(placed.value) },
      isLasting: true,
    })
  }

  const label = isAll ? onSite.allIntoNote : onSite.intoNote(count)
  const icon = <FilePlus2 size={16} aria-hidden />
  if (drafts.length === 0) {
    return (
      <Button tone="primary" icon={icon} onPress={() => void place(null)}>
        {label}
      </Button>
    )
  }
  const nameOf = ({ title, eventTitle, kind }: NoteSummary): string =>
    title || eventTitle || words.kinds[kind]
  return (
    <MenuButton
      label={label}
      tone="primary"
      icon={icon}
      items={[
        { id: fresh, label: onSite.newCommunique },
        ...drafts.map(note => ({ id: note.id, label: nameOf(note), hint: words.kinds[note.kind] })),
      ]}
      onAction={id => void place(id === fresh ? null : id)}
    />
  )
}

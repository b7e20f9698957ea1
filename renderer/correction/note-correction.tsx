import { CornerDownRight, CornerUpLeft, PencilLine } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Correction, PressNote } from '../../domain/press-note.ts'
import type { ReleaseSummary } from '../../domain/release.ts'
import { formatShortDay } from '../formats.ts'
import { useLists } from '../lists/lists.tsx'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { RouteLink } from '../parts/route-link.tsx'
import { useAsked } from '../use-asked.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { CorrectionBanner } from './correction-banner.tsx'
import { useReleases } from './use-releases.ts'

/**
 * Under the head of a note: what has changed since its release, and the notes that it answers for and that answer for
 * it. Nothing for a draft that corrects nothing.
 */
export function NoteCorrection({ note }: { note: PressNote }): ReactNode {
  return (
    <>
      {note.status === 'released' ? <ReleasedNote noteId={note.id} /> : null}
      <CorrectionLinks note={note} />
    </>
  )
}

function ReleasedNote({ noteId }: { noteId: string }): ReactNode {
  const releases = useReleases()
  if (releases.status !== 'ready') return null
  const release = releases.value.find(one => one.noteId === noteId)
  if (release === undefined) return null
  if (release.state === 'to-correct') return <CorrectionBanner release={release} />
  return <CorrectAnyway release={release} />
}

/** A note whose facts all hold may still have to be taken back. */
function CorrectAnyway({ release }: { release: ReleaseSummary }): ReactNode {
  const { correction } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="correction-links">
      <Button icon={<PencilLine size={16} aria-hidden />} onPress={() => setOpen(true)}>
        {correction.correct}
      </Button>
      {isOpen ? <CorrectDialog release={release} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

/** The notes that this one answers for and that answers for it, each a way to the other. */
function CorrectionLinks({ note }: { note: PressNote }): ReactNode {
  const { supersededBy, corrects } = note
  if (supersededBy === null && corrects?.noteId == null) return null
  return (
    <div className="correction-links">
      {corrects?.noteId == null ? null : <Earlier noteId={corrects.noteId} corrects={corrects} />}
      {supersededBy === null ? null : <Later noteId={supersededBy} />}
    </div>
  )
}

type EarlierProps = { readonly noteId: string; readonly corrects: Correction }

/** « Rectifie le n° 962 du 5 mai 2021 »; a note that was removed is named, and leads nowhere. */
function Earlier({ noteId, corrects }: EarlierProps): ReactNode {
  const { correction } = useMessages()
  const language = useLanguage()
  const { notes } = useLists()
  const day = formatShortDay(corrects.day, language)
  const words = correction.supersedes(corrects.effect, corrects.number, day)
  const isThere = notes.status === 'ready' && notes.value.some(({ id }) => id === noteId)
  if (!isThere) return <span>{words}</span>
  return (
    <RouteLink route={{ at: 'note', id: noteId }} className="correction-link">
      <CornerUpLeft size={16} aria-hidden />
      {words}
    </RouteLink>
  )
}

/** « Rectifiée par le n° 965 ». */
function Later({ noteId }: { noteId: string }): ReactNode {
  const { correction } = useMessages()
  const asked = useAsked('pressNotes.get', { id: noteId }, 'pressNotes')
  if (asked.status !== 'ready') return null
  const { corrects, number } = asked.value
  return (
    <RouteLink route={{ at: 'note', id: noteId }} className="correction-link">
      <CornerDownRight size={16} aria-hidden />
      {correction.supersededBy(corrects?.effect ?? 'updates', number)}
    </RouteLink>
  )
}

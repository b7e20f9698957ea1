import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { useAsked } from '../use-asked.ts'
import { DispatchLines } from './dispatch-lines.tsx'
import './follow-up.css'

/** In the panel of a note: what of it was made to leave, when and for how many. */
export function NoteDispatches({ noteId }: { noteId: string }): ReactNode {
  const { followUp } = useMessages()
  const asked = useAsked('dispatches.list', { noteId, eventNoteId: null }, 'dispatches')
  return (
    <section className="note-dispatches">
      <h3>{followUp.log}</h3>
      <AskedView asked={asked} lines={2}>
        {dispatches =>
          dispatches.length === 0 ? (
            <p className="soft">{followUp.logNone}</p>
          ) : (
            <DispatchLines dispatches={dispatches} label={followUp.log} />
          )
        }
      </AskedView>
    </section>
  )
}

import { memo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { type Finding, findingKey } from '../../domain/findings.ts'
import { useNotesToCorrect } from '../correction/use-releases.ts'
import { useLists } from '../lists/lists.tsx'
import { orderedNotes } from '../lists/summaries-order.ts'
import { noteThing, withCorrection } from '../lists/things.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { FindingButton, SeverityIcon } from '../parts/finding-button.tsx'
import { ThingList } from '../parts/thing-list.tsx'

type EventPanelProps = {
  readonly id: string
  readonly findings: readonly Finding[]
  /** Path of the field that could not be saved, or empty. */
  readonly refused: string
  /** Leads to the field of this path. */
  readonly onGo: (field: string) => void
}

/** Beside the form: what is to be checked in the event, and the notes made from it. */
export const EventPanel = memo(function EventPanel(props: EventPanelProps): ReactNode {
  const { id, findings, refused, onGo } = props
  const { events } = useMessages()
  return (
    <aside className="event-panel" aria-label={events.panel}>
      <div className="panel-content">
        <FindingsList findings={findings} refused={refused} onGo={onGo} />
        <NotesOfEvent id={id} />
      </div>
    </aside>
  )
})

function FindingsList({ findings, refused, onGo }: Omit<EventPanelProps, 'id'>): ReactNode {
  const messages = useMessages()
  const count = findings.length + (refused === '' ? 0 : 1)
  return (
    <section className="panel-part">
      <h2 className="panel-title">
        {messages.findings.title}
        {count === 0 ? null : <span className="count">{count}</span>}
      </h2>
      {count === 0 ? (
        <p className="nothing-found">
          <SeverityIcon severity="none" /> {messages.findings.none}
        </p>
      ) : (
        <ul className="findings">
          {refused === '' ? null : (
            <li>
              <Button className="finding-line" onPress={() => onGo(refused)}>
                <SeverityIcon severity="blocking" />
                <span className="finding-words">{messages.events.fieldRefused}</span>
              </Button>
            </li>
          )}
          {findings.map(finding => (
            <li key={`${finding.field} ${findingKey(finding)}`}>
              <FindingButton finding={finding} onPress={() => onGo(finding.field)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function NotesOfEvent({ id }: { id: string }): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const { notes: asked } = useLists()
  const toCorrect = useNotesToCorrect()
  const all = asked.status === 'ready' ? asked.value : []
  const notes = orderedNotes(all.filter(({ eventNoteId }) => eventNoteId === id))
  const { notesTitle, notesEmpty } = messages.events
  return (
    <section className="panel-part">
      <h2 className="panel-title">{notesTitle}</h2>
      {notes.length === 0 ? (
        <p className="soft">{notesEmpty}</p>
      ) : (
        <ThingList
          label={notesTitle}
          things={notes.map(note => withCorrection(noteThing(note, messages, language), toCorrect))}
        />
      )}
    </section>
  )
}

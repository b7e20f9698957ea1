import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Finding, Severity } from '../../domain/findings.ts'
import { useLists } from '../lists/lists.tsx'
import { orderedNotes } from '../lists/summaries-order.ts'
import { noteThing } from '../lists/things.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { ThingList } from '../parts/thing-list.tsx'
import { findingKey } from './event-findings.ts'

const icons: Record<Severity, ReactNode> = {
  blocking: <CircleAlert size={16} aria-hidden />,
  warning: <TriangleAlert size={16} aria-hidden />,
  advice: <Info size={16} aria-hidden />,
}

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
  const isClean = findings.length === 0 && refused === ''
  return (
    <section className="panel-part">
      <h2 className="panel-title">
        {messages.findings.title}
        {isClean ? null : <span className="count">{findings.length + (refused === '' ? 0 : 1)}</span>}
      </h2>
      {isClean ? (
        <p className="finding" data-severity="none">
          <CircleCheck size={16} aria-hidden /> {messages.findings.none}
        </p>
      ) : (
        <ul className="findings">
          {refused === '' ? null : (
            <li>
              <FindingButton
                severity="blocking"
                sentence={messages.events.fieldRefused}
                onPress={() => onGo(refused)}
              />
            </li>
          )}
          {findings.map(finding => (
            <li key={findingKey(finding)}>
              <FindingButton
                severity={finding.severity}
                sentence={messages.findings.sentence(finding)}
                onPress={() => onGo(finding.field)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type FindingButtonProps = {
  readonly severity: Severity
  readonly sentence: string
  readonly onPress: () => void
}

function FindingButton({ severity, sentence, onPress }: FindingButtonProps): ReactNode {
  const { severities } = useMessages().findings
  return (
    <Button className="finding finding-button" data-severity={severity} onPress={onPress}>
      {icons[severity]}
      <span>
        <span className="finding-severity">{severities[severity]}</span> {sentence}
      </span>
    </Button>
  )
}

function NotesOfEvent({ id }: { id: string }): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const { notes: asked } = useLists()
  const all = asked.status === 'ready' ? asked.value : []
  const notes = orderedNotes(all.filter(({ eventNoteId }) => eventNoteId === id))
  const { notesTitle, notesEmpty } = messages.events
  return (
    <section className="panel-part">
      <h2 className="panel-title">{notesTitle}</h2>
      {notes.length === 0 ? (
        <p className="soft">{notesEmpty}</p>
      ) : (
        <ThingList label={notesTitle} things={notes.map(note => noteThing(note, messages, language))} />
      )}
    </section>
  )
}

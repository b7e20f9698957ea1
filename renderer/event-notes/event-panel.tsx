import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Finding, Severity } from '../../domain/findings.ts'
import { useLists } from '../lists/lists.tsx'
import { orderedNotes } from '../lists/summaries-order.ts'
import { noteThing } from '../lists/things.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import type { SaveState } from '../parts/autosave.ts'
import { ThingList } from '../parts/thing-list.tsx'
import { fieldOfFailure, findingKey } from './event-findings.ts'

const icons: Record<Severity, ReactNode> = {
  blocking: <CircleAlert size={16} aria-hidden />,
  warning: <TriangleAlert size={16} aria-hidden />,
  advice: <Info size={16} aria-hidden />,
}

type EventPanelProps = {
  readonly id: string
  readonly findings: readonly Finding[]
  readonly state: SaveState
  /** Leads to the field of this path. */
  readonly onGo: (field: string) => void
}

/** Beside the form: what is to be checked in the event, and the notes made from it. */
export function EventPanel({ id, findings, state, onGo }: EventPanelProps): ReactNode {
  const { events } = useMessages()
  return (
    <aside className="event-panel" aria-label={events.panel}>
      <FindingsList findings={findings} state={state} onGo={onGo} />
      <NotesOfEvent id={id} />
    </aside>
  )
}

function FindingsList({ findings, state, onGo }: Omit<EventPanelProps, 'id'>): ReactNode {
  const messages = useMessages()
  const refused = state.status === 'failed' ? fieldOfFailure(state.failure.field) : ''
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

const NotesOfEvent = memo(function NotesOfEvent({ id }: { id: string }): ReactNode {
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
})

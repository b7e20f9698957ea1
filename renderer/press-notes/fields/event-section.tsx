import { ArrowRight, TriangleAlert } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import { whenLine, whereLine } from '../../../domain/compose/places.ts'
import type { EventNote } from '../../../domain/event-note.ts'
import { sequencesOf } from '../../../domain/programme.ts'
import { ask } from '../../bridge.ts'
import { useLists } from '../../lists/lists.tsx'
import { useMessages } from '../../messages/messages.tsx'
import { useNavigation } from '../../navigation.tsx'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { type ChangeNote, useFieldPut } from '../draft-change.ts'
import type { LinkedEvent } from '../linked-event.ts'
import { NoteSection } from './note-section.tsx'

type EventSectionProps = {
  readonly linked: LinkedEvent
  readonly date: string
  readonly change: ChangeNote
}

/** The event whose facts the note prints. They are edited on its own screen; here they are summed up. */
export const EventSection = memo(function EventSection({
  linked,
  date,
  change,
}: EventSectionProps): ReactNode {
  const { event: words } = useMessages().notes
  return (
    <NoteSection
      at="event"
      title={words.section}
      summary={linked.status === 'found' ? linked.event.title : ''}
      lead={linked.status === 'found' ? <EventCard event={linked.event} date={date} /> : undefined}
    >
      <EventFields linked={linked} change={change} />
    </NoteSection>
  )
})

/** What the event says in three lines, and the way to its own screen. */
function EventCard({ event, date }: { event: EventNote; date: string }): ReactNode {
  const { notes, shell } = useMessages()
  const { event: words } = notes
  const { go } = useNavigation()
  const steps = sequencesOf(event.programme).reduce((sum, sequence) => sum + sequence.steps.length, 0)
  const facts = [words.persons(event.persons.length), words.steps(steps), words.desks(event.desks.length)]
  return (
    <>
      <div className="note-event">
        <p className="note-event-title">{event.title || shell.untitled}</p>
        <p>{[whenLine(event, date) || words.dayToSettle, whereLine(event)].filter(Boolean).join(' – ')}</p>
        <p className="soft">{facts.join(' · ')}</p>
      </div>
      <p className="soft">{words.fromHere}</p>
      <div>
        <Button icon={<ArrowRight size={16} aria-hidden />} onPress={() => go({ at: 'event', id: event.id })}>
          {words.open}
        </Button>
      </div>
    </>
  )
}

function EventFields({ linked, change }: Omit<EventSectionProps, 'date'>): ReactNode {
  switch (linked.status) {
    case 'none':
      return <EventChoice change={change} />
    case 'loading':
      return <Skeleton lines={3} />
    case 'found':
      return (
        <div>
          <DetachButton id={linked.event.id} change={change} />
        </div>
      )
    case 'removed':
    case 'failed':
      return <MissingEvent linked={linked} change={change} />
    default:
      return assertNever(linked)
  }
}

function DetachButton({ id, change }: { id: string; change: ChangeNote }): ReactNode {
  const { notes, shell } = useMessages()
  const put = useFieldPut(change, 'eventNoteId')
  const toasts = useToasts()
  const detach = (): void => {
    put(null)
    toasts.show({ text: notes.event.detached, action: { label: shell.undo, act: () => put(id) } })
  }
  return (
    <Button tone="plain" onPress={detach}>
      {notes.event.detach}
    </Button>
  )
}

function EventChoice({ change }: { change: ChangeNote }): ReactNode {
  const { notes, shell } = useMessages()
  const { events } = useLists()
  const put = useFieldPut(change, 'eventNoteId')
  const all = events.status === 'ready' ? events.value : []
  return (
    <>
      <p className="soft">{notes.event.none}</p>
      {all.length === 0 ? null : (
        <SelectField
          label={notes.event.choose}
          value=""
          onChange={id => put(id === '' ? null : id)}
          options={[
            { value: '', label: notes.event.nothing },
            ...all.map(({ id, title }) => ({ value: id, label: title || shell.untitled })),
          ]}
        />
      )}
    </>
  )
}

type MissingEventProps = {
  readonly linked: Extract<LinkedEvent, { status: 'removed' | 'failed' }>
  readonly change: ChangeNote
}

function MissingEvent({ linked, change }: MissingEventProps): ReactNode {
  const { event: words } = useMessages().notes
  const { shell } = useMessages()
  return (
    <>
      <p className="note-missing">
        <TriangleAlert size={16} aria-hidden />
        <span>{linked.status === 'removed' ? words.removed : words.failed}</span>
      </p>
      <div className="row">
        {linked.status === 'removed' ? (
          <Button onPress={() => void ask('eventNotes.restore', { id: linked.id })}>{words.restore}</Button>
        ) : (
          <Button onPress={linked.again}>{shell.retry}</Button>
        )}
        <DetachButton id={linked.id} change={change} />
      </div>
    </>
  )
}

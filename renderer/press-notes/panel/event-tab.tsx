import { ArrowRight, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { whenLine, whereLine } from '../../../domain/compose/places.ts'
import type { EventNoteDraft } from '../../../domain/event-note.ts'
import { sequencesOf } from '../../../domain/programme.ts'
import { ask } from '../../bridge.ts'
import { useLists } from '../../lists/lists.tsx'
import { useMessages } from '../../messages/messages.tsx'
import { useNavigation } from '../../navigation.tsx'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { NoteBoilerplates } from '../boilerplates/note-boilerplates.tsx'
import { useComposer, useWork } from '../composer/use-composer.tsx'
import { useUndoToast } from '../composer/use-undo-toast.ts'

/** What the note is made of beside its own words: the facts of its event, and its « À propos ». */
export function EventTab(): ReactNode {
  return (
    <>
      <EventPart />
      <NoteBoilerplates />
    </>
  )
}

/** The event whose facts the note prints: in short, the way to its own screen, or the choice of one. */
function EventPart(): ReactNode {
  const { note, event } = useWork()
  const { eventNoteId, date } = note
  if (eventNoteId === null) return <EventChoice />
  if (event === null) return <LostEvent id={eventNoteId} />
  return <EventCard id={eventNoteId} event={event} date={date} />
}

type EventCardProps = { readonly id: string; readonly event: EventNoteDraft; readonly date: string }

/** What the event says in three lines. */
function EventCard({ id, event, date }: EventCardProps): ReactNode {
  const { notes, shell } = useMessages()
  const { event: words } = notes
  const { go } = useNavigation()
  const composer = useComposer()
  const steps = sequencesOf(event.programme).reduce((sum, sequence) => sum + sequence.steps.length, 0)
  const facts = [words.persons(event.persons.length), words.steps(steps), words.desks(event.desks.length)]
  // The event’s own form starts from what is on the disk.
  const open = async (): Promise<void> => {
    if (await composer.flush()) go({ at: 'event', id })
  }
  return (
    <div className="stack">
      <div className="note-event">
        <p className="note-event-title">{event.title || shell.untitled}</p>
        <p>{[whenLine(event, date) || words.dayToSettle, whereLine(event)].filter(Boolean).join(' – ')}</p>
        <p className="soft">{facts.join(' · ')}</p>
      </div>
      <p className="soft">{words.fromHere}</p>
      <div className="row">
        <Button icon={<ArrowRight size={16} aria-hidden />} onPress={() => void open()}>
          {words.open}
        </Button>
        <DetachButton />
      </div>
    </div>
  )
}

function DetachButton(): ReactNode {
  const { notes } = useMessages()
  const composer = useComposer()
  const tell = useUndoToast()
  const detach = async (): Promise<void> => {
    await composer.linkEvent(null)
    tell(notes.event.detached)
  }
  return (
    <Button tone="plain" onPress={() => void detach()} isDisabled={composer.isReadOnly}>
      {notes.event.detach}
    </Button>
  )
}

function EventChoice(): ReactNode {
  const { notes, shell } = useMessages()
  const { events } = useLists()
  const composer = useComposer()
  const toasts = useToasts()
  const all = events.status === 'ready' ? events.value : []
  const choose = async (id: string): Promise<void> => {
    if (id !== '' && !(await composer.linkEvent(id))) toasts.show({ text: notes.event.failed })
  }
  return (
    <div className="stack">
      <p className="soft">{notes.event.none}</p>
      {all.length === 0 || composer.isReadOnly ? null : (
        <SelectField
          label={notes.event.choose}
          value=""
          onChange={id => void choose(id)}
          options={[
            { value: '', label: notes.event.nothing },
            ...all.map(({ id, title }) => ({ value: id, label: title || shell.untitled })),
          ]}
        />
      )}
    </div>
  )
}

/** The event was removed since: it can be taken out of the bin, or left. */
function LostEvent({ id }: { id: string }): ReactNode {
  const { event: words } = useMessages().notes
  const composer = useComposer()
  const [isMissing, setMissing] = useState(false)
  const restore = async (): Promise<void> => {
    await ask('eventNotes.restore', { id })
    setMissing(!(await composer.linkEvent(id)))
  }
  return (
    <div className="stack">
      <p className="note-missing" role={isMissing ? 'alert' : undefined}>
        <TriangleAlert size={16} aria-hidden />
        <span>{isMissing ? words.failed : words.removed}</span>
      </p>
      <div className="row">
        <Button onPress={() => void restore()}>{words.restore}</Button>
        <DetachButton />
      </div>
    </div>
  )
}

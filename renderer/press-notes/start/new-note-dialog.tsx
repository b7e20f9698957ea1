import { CalendarDays, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Failure } from '../../../domain/failure.ts'
import type { NoteSummary } from '../../../domain/summaries.ts'
import { formatDays, today } from '../../formats.ts'
import { useLists } from '../../lists/lists.tsx'
import { orderedNotes, pastEvents, upcomingEvents } from '../../lists/summaries-order.ts'
import { noteThing } from '../../lists/things.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { KindList } from './kind-list.tsx'
import type { NewNoteOpening } from './new-note.tsx'
import { ReuseDialog } from './reuse-dialog.tsx'
import { StartList } from './start-list.tsx'
import { type Beginning, useStart } from './use-start.ts'
import { useTemplateChoices } from './use-template-choices.ts'
import './start.css'

const sides = ['blank', 'event', 'template', 'earlier'] as const
type Side = (typeof sides)[number]

type NewNoteDialogProps = { readonly opening: NewNoteOpening; readonly onClose: () => void }

/** Where a new note starts: from a kind, an event, a template or an earlier note. Enter takes the usual kind. */
export function NewNoteDialog({ opening, onClose }: NewNoteDialogProps): ReactNode {
  const { start, notes: noteWords } = useMessages()
  const { dialog } = start
  const make = useStart(opening.flush)
  const [side, setSide] = useState<Side>('blank')
  const [eventNoteId, setEvent] = useState(opening.eventNoteId)
  const [earlier, setEarlier] = useState<NoteSummary | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  const begin = async (beginning: Beginning): Promise<void> => {
    const failed = await make(beginning)
    if (failed === null) onClose()
    else setFailure(failed)
  }
  if (earlier !== null) {
    const name = earlier.title || earlier.eventTitle || noteWords.kinds[earlier.kind]
    return <ReuseDialog note={{ ...earlier, name }} onClose={onClose} {...flushOf(opening)} />
  }
  const panels: Record<Side, ReactNode> = {
    blank: <KindList onChoose={kind => void begin({ from: 'blank', kind, eventNoteId })} />,
    event: (
      <EventChoices
        onChoose={id => {
          setEvent(id)
          setSide('blank')
        }}
      />
    ),
    template: (
      <TemplateChoices onChoose={templateId => void begin({ from: 'template', templateId, eventNoteId })} />
    ),
    earlier: <EarlierChoices onChoose={setEarlier} />,
  }
  return (
    <Dialog title={dialog.title} onClose={onClose} actions={null}>
      {failure === null ? null : <FailureNote failure={failure} />}
      <Tabs
        className="start-tabs"
        selectedKey={side}
        onSelectionChange={key => setSide(sides.find(known => known === key) ?? 'blank')}
      >
        <TabList className="start-tab-list" aria-label={dialog.tabs}>
          {sides.map(id => (
            <Tab key={id} id={id} className="start-tab">
              {dialog[id]}
            </Tab>
          ))}
        </TabList>
        {eventNoteId === null || side === 'earlier' ? null : (
          <EventChip id={eventNoteId} onRemove={() => setEvent(null)} />
        )}
        {sides.map(id => (
          <TabPanel key={id} id={id} className="start-panel">
            {panels[id]}
          </TabPanel>
        ))}
      </Tabs>
    </Dialog>
  )
}

const flushOf = ({ flush }: NewNoteOpening): Pick<NewNoteOpening, 'flush'> =>
  flush === undefined ? {} : { flush }

/** The event that the note will be about. */
function EventChip({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }): ReactNode {
  const { shell, start } = useMessages()
  const { events } = useLists()
  const event = events.status === 'ready' ? events.value.find(one => one.id === id) : undefined
  return (
    <p className="start-event">
      <CalendarDays size={16} aria-hidden />
      <span>{start.dialog.about(event?.title || shell.untitled)}</span>
      <Button tone="plain" icon={<X size={16} aria-hidden />} onPress={onRemove}>
        {start.dialog.withoutEvent}
      </Button>
    </p>
  )
}

function EventChoices({ onChoose }: { readonly onChoose: (id: string) => void }): ReactNode {
  const { shell, start } = useMessages()
  const language = useLanguage()
  const { events } = useLists()
  const all = events.status === 'ready' ? events.value : []
  const choices = [...upcomingEvents(all, today()), ...pastEvents(all, today())].map(event => ({
    id: event.id,
    name: event.title || shell.untitled,
    hint: [formatDays(event.firstDay, event.lastDay, language), event.communes.join(', ')]
      .filter(part => part !== '')
      .join(' · '),
  }))
  const { dialog } = start
  return (
    <StartList
      label={dialog.event}
      choices={choices}
      onChoose={onChoose}
      searchHint={dialog.searchEvents}
      empty={dialog.noEvent}
    />
  )
}

function TemplateChoices({ onChoose }: { readonly onChoose: (id: string) => void }): ReactNode {
  const { dialog } = useMessages().start
  return (
    <StartList
      label={dialog.template}
      choices={useTemplateChoices()}
      onChoose={onChoose}
      searchHint={dialog.searchTemplates}
    />
  )
}

function EarlierChoices({ onChoose }: { readonly onChoose: (note: NoteSummary) => void }): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const { notes } = useLists()
  const { dialog } = messages.start
  const all = notes.status === 'ready' ? orderedNotes(notes.value) : []
  const choices = all.map(note => {
    const { id, name, details } = noteThing(note, messages, language)
    return { id, name, hint: details.filter(detail => detail !== '').join(' · ') }
  })
  return (
    <StartList
      label={dialog.earlier}
      choices={choices}
      onChoose={id => {
        const note = all.find(one => one.id === id)
        if (note !== undefined) onChoose(note)
      }}
      searchHint={dialog.searchNotes}
      empty={dialog.noNote}
    />
  )
}

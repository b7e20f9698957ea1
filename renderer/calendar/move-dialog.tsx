import { type ReactNode, useMemo, useState } from 'react'
import { type EventMove, moveEvent } from '../../domain/calendar/event-move.ts'
import { daysOf } from '../../domain/calendar/event-span.ts'
import { type EventNote, eventDraftOf } from '../../domain/event-note.ts'
import type { EventSummary } from '../../domain/summaries.ts'
import { formatDays } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { DateField } from '../parts/date-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useAsked } from '../use-asked.ts'
import { focusMoved } from './focus-moved.ts'
import { MovePreview } from './move-preview.tsx'
import { useEventMove } from './use-event-move.ts'
import './move-dialog.css'

type MoveDialogProps = {
  readonly event: EventSummary
  /** The new first day where the event was dropped on one, else empty. */
  readonly to: string
  readonly onMoved: (firstDay: string) => void
  readonly onClose: () => void
}

/** Asks for the new day of an event and says what moves with it before anything does. */
export function MoveDialog({ event, to, onMoved, onClose }: MoveDialogProps): ReactNode {
  const { calendar, shell } = useMessages()
  const title = event.title || shell.untitled
  const asked = useAsked('eventNotes.get', { id: event.id }, null)
  const [day, setDay] = useState(to)
  const move = useEventMove()
  const planned = useMemo(
    () => (asked.status === 'ready' ? plannedMove(asked.value, day) : null),
    [asked, day],
  )
  const isOpen = event.firstDay === ''
  const isRefused = day !== '' && planned === null && asked.status === 'ready'
  const apply = async (note: EventNote, plan: EventMove): Promise<void> => {
    if (!(await move(note, plan))) return
    onMoved(day)
    onClose()
    focusMoved(event.id, day)
  }
  return (
    <Dialog
      title={isOpen ? calendar.settleTitle(title) : calendar.moveTitle(title)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{calendar.cancel}</Button>
          <Button
            tone="primary"
            isDisabled={planned === null}
            onPress={() => {
              if (asked.status === 'ready' && planned !== null) void apply(asked.value, planned)
            }}
          >
            {isOpen ? calendar.applySettle : calendar.apply}
          </Button>
        </>
      }
    >
      <Present event={event} />
      <DateField
        label={daysOf(event).length > 1 ? calendar.newFirstDay : calendar.newDay}
        hint={calendar.newDayHint}
        value={day}
        onChange={setDay}
        autoFocus={to === ''}
        error={isRefused ? (day === event.firstDay ? calendar.sameDay : calendar.outOfCalendar) : ''}
      />
      <AskedView asked={asked}>
        {note =>
          planned === null ? null : <MovePreview event={event} draft={eventDraftOf(note)} move={planned} />
        }
      </AskedView>
    </Dialog>
  )
}

const plannedMove = (note: EventNote, day: string): EventMove | null =>
  day === '' ? null : moveEvent(eventDraftOf(note), day)

function Present({ event }: { event: EventSummary }): ReactNode {
  const { calendar } = useMessages()
  const language = useLanguage()
  if (event.firstDay === '') return null
  return <p>{calendar.now(formatDays(event.firstDay, event.lastDay, language))}</p>
}

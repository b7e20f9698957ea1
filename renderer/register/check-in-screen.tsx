import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { AskedThing } from '../parts/asked-thing.tsx'
import { EventTabs } from '../parts/event-tabs.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useAsked } from '../use-asked.ts'
import { CheckInDesk } from './check-in-desk.tsx'
import { UnwrittenNote } from './unwritten-note.tsx'
import { useRegister } from './use-register.ts'
import './register.css'
import './check-in.css'

/** The door: who is let in comes up in a keystroke and is marked with one tap. */
export function CheckInScreen({ id }: { id: string }): ReactNode {
  const { checkIn } = useMessages()
  const event = useAsked('eventNotes.get', { id }, 'eventNotes')
  const { open, state } = useRegister(id)
  if (event.status !== 'ready') return <AskedThing title={checkIn.title} asked={[event]} />
  return (
    <>
      <ScreenHeader title={checkIn.title} eyebrow={event.value.title} />
      <EventTabs id={id} />
      {state.status === 'failed' ? (
        <FailureNote failure={state.failure} onRetry={() => void open.refresh()} />
      ) : null}
      {state.status === 'ready' ? (
        <div className="check-in">
          {state.unwritten === null ? null : <UnwrittenNote open={open} failure={state.unwritten} />}
          <CheckInDesk key={id} event={event.value} open={open} register={state.register} />
        </div>
      ) : null}
    </>
  )
}

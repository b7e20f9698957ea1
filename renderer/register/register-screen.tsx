import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { AskedThing } from '../parts/asked-thing.tsx'
import { EventTabs } from '../parts/event-tabs.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useAsked } from '../use-asked.ts'
import { RegisterDesk } from './register-desk.tsx'
import { useRegister } from './use-register.ts'
import './register.css'

/** The accreditation register of an event: who asks to come, and what becomes of it. */
export function RegisterScreen({ id }: { id: string }): ReactNode {
  const { register: words } = useMessages()
  const event = useAsked('eventNotes.get', { id }, 'eventNotes')
  const { open, state } = useRegister(id)
  if (event.status !== 'ready') return <AskedThing title={words.title} asked={[event]} />
  if (state.status === 'ready') {
    return (
      <RegisterDesk
        key={id}
        event={event.value}
        open={open}
        register={state.register}
        unwritten={state.unwritten}
      />
    )
  }
  return (
    <>
      <ScreenHeader title={words.title} eyebrow={event.value.title} />
      <EventTabs id={id} />
      {state.status === 'failed' ? (
        <FailureNote failure={state.failure} onRetry={() => void open.refresh()} />
      ) : null}
    </>
  )
}

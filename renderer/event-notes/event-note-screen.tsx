import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { AskedThing } from '../parts/asked-thing.tsx'
import { useAsked } from '../use-asked.ts'
import { EventForm } from './event-form.tsx'
import { FormVoiceProvider } from './form-voice.tsx'
import './event-form.css'
import './event-panel.css'
import './programme.css'
import './press-access.css'

/** One event: its facts, what is to be checked in them and the notes made from them. */
export function EventNoteScreen({ id }: { id: string }): ReactNode {
  const { events } = useMessages()
  // The form holds the truth while it is open: it need not hear that its own draft was saved.
  const asked = useAsked('eventNotes.get', { id }, null)
  if (asked.status === 'ready') {
    return (
      <FormVoiceProvider>
        <EventForm key={id} event={asked.value} />
      </FormVoiceProvider>
    )
  }
  return <AskedThing title={events.eyebrow} asked={[asked]} />
}

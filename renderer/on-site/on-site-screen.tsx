import './on-site.css'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { type EventNote, type EventNoteDraft, eventDraftOf, type Jotting } from '../../domain/event-note.ts'
import { ask } from '../bridge.ts'
import { unsavedEvents } from '../event-notes/unsaved-events.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedThing } from '../parts/asked-thing.tsx'
import { EventTabs } from '../parts/event-tabs.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useDraft } from '../parts/use-draft.ts'
import { useAsked } from '../use-asked.ts'
import { Capture } from './capture.tsx'
import { type Chosen, noneChosen } from './chosen.ts'
import { IntoNoteButton } from './into-note-button.tsx'
import { JottingList } from './jotting-list.tsx'
import { Photos } from './photos.tsx'
import { speakersOf } from './speakers.ts'

/** What is seen and heard during a visit: jottings and photos, and the way from them into a communiqué. */
export function OnSiteScreen({ id }: { id: string }): ReactNode {
  const { onSite } = useMessages()
  // The notebook holds the truth while it is open, as the form does.
  const asked = useAsked('eventNotes.get', { id }, null)
  if (asked.status === 'ready') return <OnSite key={id} event={asked.value} />
  return <AskedThing title={onSite.title} asked={[asked]} />
}

function OnSite({ event }: { event: EventNote }): ReactNode {
  const { onSite } = useMessages()
  const { id } = event
  const start = useMemo(() => eventDraftOf(event), [event])
  const save = useCallback((draft: EventNoteDraft) => ask('eventNotes.save', { id, draft }), [id])
  const { draft, change, state, flush } = useDraft({
    value: start,
    savedAt: event.changedAt,
    save,
    unsaved: { drafts: unsavedEvents, id },
  })
  const photos = useAsked('photos.list', { eventNoteId: id }, 'photos')
  const [chosen, setChosen] = useState<Chosen>(noneChosen)

  const changeJottings = useCallback(
    (next: (before: Jotting[]) => Jotting[]) =>
      change(before => ({ ...before, jottings: next(before.jottings) })),
    [change],
  )
  const keep = useCallback(
    (jotting: Jotting) => changeJottings(before => [...before, jotting]),
    [changeJottings],
  )
  const speakers = useMemo(() => speakersOf(draft), [draft])

  return (
    <>
      <ScreenHeader
        title={onSite.title}
        eyebrow={draft.title}
        status={<SavedState state={state} />}
        actions={<IntoNoteButton eventNoteId={id} jotted={draft.jottings.length} chosen={chosen} />}
      />
      <EventTabs id={id} />
      <div className="screen-body on-site-body">
        <div className="on-site-notebook">
          <Capture
            speakers={speakers}
            isFull={draft.jottings.length >= mostJottings}
            onKeep={keep}
            flush={flush}
          />
          <JottingList
            jottings={draft.jottings}
            change={changeJottings}
            speakers={speakers}
            chosen={chosen}
            onChoose={setChosen}
          />
        </div>
        <Photos eventNoteId={id} asked={photos} chosen={chosen} onChoose={setChosen} />
      </div>
    </>
  )
}

/** As many as the event holds (event-note.ts). */
const mostJottings = 500

import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Settings } from '../../domain/settings.ts'
import type { EventSummary, NoteSummary } from '../../domain/summaries.ts'
import { today } from '../formats.ts'
import { useLists } from '../lists/lists.tsx'
import { NewNoteButton } from '../lists/new-note-button.tsx'
import { draftNotes, pastEvents, upcomingEvents } from '../lists/summaries-order.ts'
import { eventThing, noteThing } from '../lists/things.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import type { Thing } from '../parts/thing-list.tsx'
import { useCreation } from '../use-creation.ts'
import { FirstUse } from './first-use.tsx'
import { HomeList } from './home-list.tsx'
import { NotesToCorrect } from './notes-to-correct.tsx'
import { Troubles } from './troubles.tsx'
import { useAfterPaint } from './use-after-paint.ts'
import { withoutStatus } from './without-status.ts'

/** What waits: troubles first, then what newsrooms hold that is not so any more, the drafts, the events to come and the last ones that are over. */
export function HomeScreen({ settings }: { settings: Settings }): ReactNode {
  const { home, events } = useMessages()
  const lists = useLists()
  const { newEvent } = useCreation()
  const isFirstUse =
    lists.events.status === 'ready' &&
    lists.notes.status === 'ready' &&
    lists.events.value.length + lists.notes.value.length === 0
  const actions = (
    <>
      <Button icon={<Plus size={16} aria-hidden />} onPress={() => void newEvent()}>
        {events.newEvent}
      </Button>
      <NewNoteButton tone={isFirstUse ? 'quiet' : 'primary'} />
    </>
  )
  return (
    <>
      <ScreenHeader title={home.title} actions={actions} />
      <div className="screen-body">
        <Troubles />
        <AskedView asked={lists.events}>
          {allEvents => (
            <AskedView asked={lists.notes}>
              {allNotes =>
                isFirstUse ? (
                  <FirstUse settings={settings} />
                ) : (
                  <Waiting events={allEvents} notes={allNotes} />
                )
              }
            </AskedView>
          )}
        </AskedView>
      </div>
    </>
  )
}

type WaitingProps = { readonly events: readonly EventSummary[]; readonly notes: readonly NoteSummary[] }

function Waiting({ events, notes }: WaitingProps): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const { home } = messages
  const isPainted = useAfterPaint()
  const hasReleased = notes.some(({ status }) => status === 'released')
  const past = pastEvents(events, today())
  const noteLine = (note: NoteSummary): Thing => withoutStatus(noteThing(note, messages, language))
  return (
    <>
      {hasReleased && isPainted ? <NotesToCorrect notes={notes} /> : null}
      <HomeList
        title={home.drafts}
        empty={home.noDrafts}
        more={{ label: home.allNotes, route: { at: 'notes' } }}
        things={draftNotes(notes).map(noteLine)}
      />
      <HomeList
        title={home.upcoming}
        empty={home.noUpcoming}
        more={{ label: home.allEvents, route: { at: 'events' } }}
        things={upcomingEvents(events, today()).map(event => eventThing(event, messages, language))}
      />
      {past.length === 0 ? null : (
        <HomeList
          title={home.earlier}
          empty=""
          more={{ label: home.allEvents, route: { at: 'events' } }}
          things={past.map(event => eventThing(event, messages, language))}
        />
      )}
    </>
  )
}

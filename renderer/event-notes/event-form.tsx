import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import { datesOf, type EventNote, type EventNoteDraft, eventDraftOf } from '../../domain/event-note.ts'
import { sequencesOf } from '../../domain/programme.ts'
import { noSite } from '../../domain/site.ts'
import { ask } from '../bridge.ts'
import { EventCorrections } from '../correction/event-corrections.tsx'
import { useMessages } from '../messages/messages.tsx'
import { EventTabs } from '../parts/event-tabs.tsx'
import { goToField } from '../parts/field-place.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useDraft } from '../parts/use-draft.ts'
import { AnnouncementSection } from './announcement-section.tsx'
import { DesksSection } from './desks-section.tsx'
import { EventActions } from './event-actions.tsx'
import { EventPanel } from './event-panel.tsx'
import { useFieldChange } from './field-change.ts'
import { JottingsSection } from './jottings-section.tsx'
import { NoticesSection } from './notices-section.tsx'
import { PersonsSection } from './persons-section.tsx'
import { PresentationSection } from './presentation-section.tsx'
import { ProgrammeSection } from './programme-section.tsx'
import { ReceptionsSection } from './receptions-section.tsx'
import { TitleFields } from './title-fields.tsx'
import { unsavedEvents } from './unsaved-events.ts'
import { useEventRemarks } from './use-event-remarks.ts'
import { FieldRemarksProvider } from './use-remark.tsx'
import { takeWantedField } from './wanted-field.ts'

/** The facts of an event, saved as they are typed. What nearly every event has is open, the rest is folded. */
export function EventForm({ event }: { event: EventNote }): ReactNode {
  const { events } = useMessages()
  const { id } = event
  const start = useMemo(() => eventDraftOf(event), [event])
  const save = useCallback((draft: EventNoteDraft) => ask('eventNotes.save', { id, draft }), [id])
  const { draft, change, state, flush } = useDraft({
    value: start,
    savedAt: event.changedAt,
    save,
    unsaved: { drafts: unsavedEvents, id },
  })
  const form = useRef<HTMLDivElement>(null)
  const { settled, findings, remarks, refused } = useEventRemarks(draft, state)

  const changeProgramme = useFieldChange(change, 'programme')
  const changePersons = useFieldChange(change, 'persons')
  const changeReception = useFieldChange(change, 'reception')
  const changeDesks = useFieldChange(change, 'desks')
  const changeNotices = useFieldChange(change, 'notices')
  const changeJottings = useFieldChange(change, 'jottings')
  const changeWhen = useFieldChange(change, 'when')
  const changeWhere = useFieldChange(change, 'where')
  const changeTimeZone = useFieldChange(change, 'timeZone')

  const goTo = useCallback((field: string) => {
    if (form.current !== null) goToField(form.current, field)
  }, [])
  useEffect(() => {
    const wanted = takeWantedField(id)
    if (wanted !== '') goTo(wanted)
  }, [id, goTo])
  const dates = datesOf(draft).join(' ')
  const days = useMemo(() => dates.split(' ').filter(date => date !== ''), [dates])
  const [firstSequence] = sequencesOf(draft.programme)

  return (
    <FieldRemarksProvider remarks={remarks}>
      <ScreenHeader
        title={draft.title}
        eyebrow={events.eyebrow}
        status={<SavedState state={state} />}
        actions={<EventActions id={id} title={draft.title} flush={flush} />}
      />
      <EventTabs id={id} />
      <EventCorrections id={id} />
      <div className="screen-body event-body">
        <div className="event-form" ref={form}>
          <TitleFields
            title={draft.title}
            standing={draft.standing}
            purpose={draft.purpose}
            change={change}
          />
          <PersonsSection persons={draft.persons} dates={days} change={changePersons} />
          <ProgrammeSection programme={draft.programme} change={changeProgramme} />
          <div className="section-group">
            <ReceptionsSection
              receptions={draft.reception}
              site={firstSequence?.site ?? noSite}
              change={changeReception}
            />
            <DesksSection desks={draft.desks} change={changeDesks} />
            <NoticesSection notices={draft.notices} change={changeNotices} />
            <AnnouncementSection
              when={draft.when}
              where={draft.where}
              facts={settled}
              changeWhen={changeWhen}
              changeWhere={changeWhere}
            />
            <PresentationSection
              title={draft.programme.title}
              caveat={draft.programme.caveat}
              access={draft.programme.access}
              timeZone={draft.timeZone}
              change={changeProgramme}
              changeTimeZone={changeTimeZone}
            />
            <JottingsSection jottings={draft.jottings} change={changeJottings} />
          </div>
        </div>
        <EventPanel id={id} findings={findings} refused={refused} onGo={goTo} />
      </div>
    </FieldRemarksProvider>
  )
}

import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { datesOf, type EventNoteDraft } from '../../../domain/event-note.ts'
import { type Issuer, issuersOf } from '../../../domain/issuer.ts'
import { sequencesOf } from '../../../domain/programme.ts'
import { noSite } from '../../../domain/site.ts'
import { lengths } from '../../../domain/text.ts'
import { DesksSection } from '../../event-notes/desks-section.tsx'
import { PersonsSection } from '../../event-notes/persons-section.tsx'
import { ReceptionsSection } from '../../event-notes/receptions-section.tsx'
import { useMessages } from '../../messages/messages.tsx'
import { FieldPlace } from '../../parts/field-place.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useComposer, useFactChange, useWork } from '../composer/use-composer.tsx'
import type { ChangeNote } from '../draft-change.ts'
import { ConditionsSection } from '../fields/conditions-section.tsx'
import { ContactsSection } from '../fields/contacts-section.tsx'
import { IdentitySection } from '../fields/identity-section.tsx'
import { IssuersSection } from '../fields/issuers-section.tsx'
import { LinksSection } from '../fields/links-section.tsx'
import { DirectorySearch } from './directory-search.tsx'

/** Alters the note as fields do: what is typed in one stretch is undone together. */
export function useNoteChange(place: string): ChangeNote {
  const composer = useComposer()
  return useCallback(
    alter =>
      composer.change(work => ({ ...work, note: alter(work.note) }), {
        kind: 'typing',
        place: `form ${place}`,
      }),
    [composer, place],
  )
}

type OfIssuers = { readonly issuers: readonly Issuer[] }

export function LetterheadForm({ issuers }: OfIssuers): ReactNode {
  const { issuerIds } = useWork().note
  return <IssuersSection issuerIds={issuerIds} issuers={issuers} change={useNoteChange('letterhead')} />
}

export function HeadingForm({ noteId }: { noteId: string }): ReactNode {
  const { note } = useWork()
  const change = useNoteChange('heading')
  const { kind, title, number, place, date, embargo, corrects } = note
  return (
    <>
      <IdentitySection kind={kind} title={title} number={number} place={place} date={date} change={change} />
      <ConditionsSection embargo={embargo} corrects={corrects} date={date} noteId={noteId} change={change} />
    </>
  )
}

export function ContactsForm({ issuers }: OfIssuers): ReactNode {
  const { note } = useWork()
  const signing = issuersOf(note.issuerIds, issuers)
  const change = useNoteChange('contacts')
  return <ContactsSection contacts={note.pressContacts} issuers={signing} change={change} />
}

export function LinksForm(): ReactNode {
  const { links, files } = useWork().note
  return <LinksSection links={links} files={files} change={useNoteChange('links')} />
}

/** The facts of the note’s event; a note that has none yet is given one of its own first. */
export function WithEvent({ children }: { children: (event: EventNoteDraft) => ReactNode }): ReactNode {
  const { page, failures } = useMessages()
  const composer = useComposer()
  const { event } = useWork()
  const [hasFailed, setHasFailed] = useState(false)
  const isMissing = event === null
  useEffect(() => {
    if (isMissing) void composer.ensureEvent().then(isMade => setHasFailed(!isMade))
  }, [composer, isMissing])
  if (event !== null) return children(event)
  return hasFailed ? (
    <p role="alert">{failures.unexpected}</p>
  ) : (
    <p className="soft" role="status">
      {page.preparing}
    </p>
  )
}

/** Who goes, and what for: what the announcement is made of. */
export function PersonsForm({ event }: { event: EventNoteDraft }): ReactNode {
  const { events } = useMessages()
  const change = useFactChange('persons')
  const changePurpose = useFactChange('purpose')
  return (
    <div className="page-form-alone">
      <PersonsSection persons={event.persons} dates={datesOf(event)} change={change} />
      <DirectorySearch onChoose={person => change(before => [...before, person])} />
      <FieldPlace at="purpose">
        <TextField
          label={events.purpose}
          hint={events.purposeHint}
          multiline
          value={event.purpose}
          onChange={changePurpose}
          maxLength={lengths.sentence}
        />
      </FieldPlace>
    </div>
  )
}

export function AccreditationForm({ event }: { event: EventNoteDraft }): ReactNode {
  const changeDesks = useFactChange('desks')
  const changeReceptions = useFactChange('reception')
  const [first] = sequencesOf(event.programme)
  return (
    <>
      <DesksSection desks={event.desks} change={changeDesks} />
      <ReceptionsSection
        receptions={event.reception}
        site={first?.site ?? noSite}
        change={changeReceptions}
      />
    </>
  )
}

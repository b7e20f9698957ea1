import './fields.css'
import type { ReactNode } from 'react'
import type { Boilerplate } from '../../../domain/boilerplate.ts'
import { announcementOf } from '../../../domain/compose/announcement.ts'
import type { Issuer } from '../../../domain/issuer.ts'
import type { PressNoteDraft } from '../../../domain/press-note.ts'
import type { ChangeNote } from '../draft-change.ts'
import type { LinkedEvent } from '../linked-event.ts'
import { AnnouncementSection } from './announcement-section.tsx'
import { BodySection } from './body-section.tsx'
import { BoilerplatesSection } from './boilerplates-section.tsx'
import { ConditionsSection } from './conditions-section.tsx'
import { ContactsSection } from './contacts-section.tsx'
import { EventSection } from './event-section.tsx'
import { IdentitySection } from './identity-section.tsx'
import { IssuersSection } from './issuers-section.tsx'
import { LinksSection } from './links-section.tsx'

type NoteFieldsProps = {
  readonly noteId: string
  readonly draft: PressNoteDraft
  readonly linked: LinkedEvent
  /** Every issuer of the library, and those of this note. */
  readonly issuers: readonly Issuer[]
  readonly signing: readonly Issuer[]
  readonly boilerplates: readonly Boilerplate[]
  readonly change: ChangeNote
}

/** The fields of a note in the order of the page. What most notes leave alone is folded. */
export function NoteFields({
  noteId,
  draft,
  linked,
  issuers,
  signing,
  boilerplates,
  change,
}: NoteFieldsProps): ReactNode {
  const { kind, title, number, place, date, embargo, corrects } = draft
  return (
    <>
      <IdentitySection kind={kind} title={title} number={number} place={place} date={date} change={change} />
      <AnnouncementSection
        announcement={draft.announcement}
        proposed={announcementOf({
          note: { ...draft, announcement: '' },
          facts: linked.status === 'found' ? linked.event : null,
          issuers: [],
        })}
        change={change}
      />
      <BodySection at="body" body={draft.body} change={change} />
      <EventSection linked={linked} date={date} change={change} />
      <BodySection at="bodyAfter" body={draft.bodyAfter} change={change} />
      <ContactsSection contacts={draft.pressContacts} issuers={signing} change={change} />
      <BoilerplatesSection copies={draft.boilerplates} library={boilerplates} date={date} change={change} />
      <LinksSection links={draft.links} files={draft.files} change={change} />
      <IssuersSection issuerIds={draft.issuerIds} issuers={issuers} change={change} />
      <ConditionsSection embargo={embargo} corrects={corrects} date={date} noteId={noteId} change={change} />
    </>
  )
}

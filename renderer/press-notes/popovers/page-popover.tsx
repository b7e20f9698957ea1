import '../../event-notes/event-form.css'
import '../../event-notes/programme.css'
import '../../event-notes/press-access.css'
import '../fields/fields.css'
import './popovers.css'
import { type ReactNode, useMemo } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import { voiceOf } from '../../../domain/compose/context.ts'
import { type Issuer, issuersOf } from '../../../domain/issuer.ts'
import { FormVoice } from '../../event-notes/form-voice.tsx'
import { useMessages } from '../../messages/messages.tsx'
import { useComposer, useWork } from '../composer/use-composer.tsx'
import { AnnexesForm } from '../dossier/annexes-form.tsx'
import { AppearancesForm } from '../dossier/appearances-form.tsx'
import { CouponForm } from '../dossier/coupon-form.tsx'
import { CoverForm } from '../dossier/cover-form.tsx'
import type { SlotPart } from '../editor/page-nodes.ts'
import type { ProgrammeRequest } from '../editor/programme/context.ts'
import { AccessForm } from './access-form.tsx'
import { ActsMenu } from './acts-menu.tsx'
import { PageForm } from './page-form.tsx'
import {
  AccreditationForm,
  ContactsForm,
  HeadingForm,
  LetterheadForm,
  LinksForm,
  PersonsForm,
  WithEvent,
} from './part-forms.tsx'
import { DayForm, SequenceForm } from './sequence-form.tsx'

/** What a popover over the page is about: a part of the note that a form fills, or a thing of its programme. */
export type PageSlot = SlotPart | ProgrammeRequest

type PagePopoverProps = {
  readonly slot: PageSlot
  /** Where the page shows it. */
  readonly anchor: HTMLElement
  /** The field of the form that a finding leads to; empty for the first. */
  readonly field: string
  /** The note at hand: it cannot correct itself. */
  readonly noteId: string
  readonly issuers: readonly Issuer[]
  /** The focus goes back to the page. */
  readonly onClose: () => void
}

/** The form of what the person wants to fill, over the page. Mount it while it is open. */
export function PagePopover({ slot, anchor, field, noteId, issuers, onClose }: PagePopoverProps): ReactNode {
  const { page } = useMessages()
  const { note } = useWork()
  const { isReadOnly } = useComposer()
  const voice = useMemo(() => voiceOf(issuersOf(note.issuerIds, issuers)), [note.issuerIds, issuers])
  if (typeof slot !== 'string' && slot.kind === 'acts') {
    return <ActsMenu acts={slot.acts} anchor={anchor} onClose={onClose} />
  }
  const isWhole = typeof slot !== 'string' && slot.kind === 'access' && slot.place.day === null
  const title = isWhole ? page.forms.programmeAccess : page.forms[typeof slot === 'string' ? slot : slot.kind]
  return (
    <FormVoice voice={voice}>
      <PageForm title={title} anchor={anchor} field={field} onClose={onClose}>
        {/* A released note can be looked into and does not change. */}
        <fieldset className="note-fieldset" disabled={isReadOnly}>
          {typeof slot === 'string' ? (
            <PartForm part={slot} noteId={noteId} issuers={issuers} />
          ) : (
            <ThingForm request={slot} onClose={onClose} />
          )}
        </fieldset>
      </PageForm>
    </FormVoice>
  )
}

type PartFormProps = {
  readonly part: SlotPart
  readonly noteId: string
  readonly issuers: readonly Issuer[]
}

function PartForm({ part, noteId, issuers }: PartFormProps): ReactNode {
  switch (part) {
    case 'letterhead':
      return <LetterheadForm issuers={issuers} />
    case 'heading':
      return <HeadingForm noteId={noteId} />
    case 'persons':
      return <WithEvent>{event => <PersonsForm event={event} />}</WithEvent>
    case 'accreditation':
      return <WithEvent>{event => <AccreditationForm event={event} />}</WithEvent>
    case 'contacts':
      return <ContactsForm issuers={issuers} />
    case 'links':
      return <LinksForm />
    case 'cover':
      return <CoverForm />
    case 'contents':
      return <ContentsRemark />
    case 'annexes':
      return <AnnexesForm noteId={noteId} />
    case 'coupon':
      return <CouponForm />
    case 'appearances':
      return <AppearancesForm />
    default:
      return assertNever(part)
  }
}

/** A table of contents is made of what the dossier holds: there is nothing to fill in. */
function ContentsRemark(): ReactNode {
  const { dossier } = useMessages()
  return <p>{dossier.contentsRemark}</p>
}

type ThingFormProps = {
  readonly request: Exclude<ProgrammeRequest, { kind: 'acts' }>
  readonly onClose: () => void
}

function ThingForm({ request, onClose }: ThingFormProps): ReactNode {
  switch (request.kind) {
    case 'access':
      return <AccessForm place={request.place} onClose={onClose} />
    case 'sequence':
      return <SequenceForm place={request.place} />
    case 'day':
      return <DayForm place={request.place} />
    default:
      return assertNever(request.kind)
  }
}

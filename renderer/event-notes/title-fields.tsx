import { memo, type ReactNode } from 'react'
import type { EventNoteDraft } from '../../domain/event-note.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Change } from './field-change.ts'
import { useRemark } from './use-remark.tsx'

type TitleFieldsProps = {
  readonly title: string
  readonly purpose: string
  readonly change: Change<EventNoteDraft>
}

/** What the event is called here, and what the visit is for. */
export const TitleFields = memo(function TitleFields({
  title,
  purpose,
  change,
}: TitleFieldsProps): ReactNode {
  const { events } = useMessages()
  const remark = useRemark('purpose', events.purposeHint)
  return (
    <div className="title-fields">
      <FieldPlace at="title">
        <TextField
          label={events.title}
          value={title}
          onChange={next => change(before => ({ ...before, title: next }))}
          maxLength={lengths.line}
        />
      </FieldPlace>
      <FieldPlace at="purpose">
        <TextField
          label={events.purpose}
          multiline
          value={purpose}
          onChange={next => change(before => ({ ...before, purpose: next }))}
          maxLength={lengths.sentence}
          {...remark}
        />
      </FieldPlace>
    </div>
  )
})

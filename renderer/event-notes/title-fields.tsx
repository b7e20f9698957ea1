import { memo, type ReactNode } from 'react'
import type { EventNoteDraft, Standing } from '../../domain/event-note.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { optionsOf } from '../parts/options.ts'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Change } from './field-change.ts'
import { useRemark } from './use-remark.tsx'

type TitleFieldsProps = {
  readonly title: string
  readonly standing: Standing
  readonly purpose: string
  readonly change: Change<EventNoteDraft>
}

/** What the event is called here, whether it will take place, and what the visit is for. */
export const TitleFields = memo(function TitleFields({
  title,
  standing,
  purpose,
  change,
}: TitleFieldsProps): ReactNode {
  const { events, calendar } = useMessages()
  const remark = useRemark('purpose', events.purposeHint)
  return (
    <div className="title-fields">
      <div className="title-row">
        <FieldPlace at="title">
          <TextField
            label={events.title}
            value={title}
            onChange={next => change(before => ({ ...before, title: next }))}
            maxLength={lengths.line}
          />
        </FieldPlace>
        <FieldPlace at="standing">
          <SelectField
            label={calendar.standing}
            value={standing}
            onChange={next => change(before => ({ ...before, standing: next }))}
            options={optionsOf(calendar.standings)}
          />
        </FieldPlace>
      </div>
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

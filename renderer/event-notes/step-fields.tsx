import type { ReactNode } from 'react'
import type { SubStep } from '../../domain/programme.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Change } from './field-change.ts'
import { StepTimeField } from './step-time-field.tsx'
import { useRemark } from './use-remark.tsx'

type StepFieldsProps<S extends SubStep> = {
  readonly step: S
  readonly change: Change<S>
  readonly name: string
  readonly at: string
  readonly hasVenue: boolean
  readonly takesVenueFocus: boolean
}

/** What a step and a sub-step have in common: when, what, and where exactly. */
export function StepFields<S extends SubStep>(props: StepFieldsProps<S>): ReactNode {
  const { step, change, name, at, hasVenue, takesVenueFocus } = props
  const { events } = useMessages()
  const time = useRemark(`${at}.time`)
  const text = useRemark(`${at}.text`)
  return (
    <>
      <FieldPlace at={`${at}.time`} className="step-when">
        <StepTimeField
          label={`${events.time}, ${name}`}
          value={step.time}
          onChange={next => change(before => ({ ...before, time: next }))}
          {...time}
        />
      </FieldPlace>
      <FieldPlace at={`${at}.text`} className="step-what">
        <TextField
          label={`${events.stepText}, ${name}`}
          labelHidden
          multiline
          value={step.text}
          onChange={next => change(before => ({ ...before, text: next }))}
          placeholder={events.stepText}
          maxLength={lengths.sentence}
          {...text}
        />
        {hasVenue ? (
          <TextField
            label={`${events.venue}, ${name}`}
            labelHidden
            value={step.venue}
            onChange={next => change(before => ({ ...before, venue: next }))}
            placeholder={events.venue}
            maxLength={lengths.line}
            autoFocus={takesVenueFocus}
          />
        ) : null}
      </FieldPlace>
    </>
  )
}

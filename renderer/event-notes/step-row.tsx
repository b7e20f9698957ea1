import { memo, type ReactNode, useState } from 'react'
import type { Step } from '../../domain/programme.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { blankStep, blankSubStep } from './blanks.ts'
import { type Change, useFieldChange, useItemChange } from './field-change.ts'
import { PressAccessField } from './press-access-field.tsx'
import { RowGroup } from './row-group.tsx'
import { RowMenu } from './row-menu.tsx'
import { stepName } from './row-names.ts'
import { StepFields } from './step-fields.tsx'
import { SubSteps } from './sub-steps.tsx'
import { useReveals } from './use-reveals.ts'
import type { Rows } from './use-rows.ts'

type StepRowProps = {
  readonly step: Step
  readonly index: number
  readonly count: number
  /** Path of the step in the draft. */
  readonly at: string
  readonly change: Change<Step[]>
  readonly rows: Rows
}

/** A step of the programme. Drawn again only when this step changes: a programme may have a hundred of them. */
export const StepRow = memo(function StepRow(props: StepRowProps): ReactNode {
  const { step, index, count, at, change, rows } = props
  const { events } = useMessages()
  const language = useLanguage()
  const changeStep = useItemChange(change, index, blankStep)
  const changeAccess = useFieldChange(changeStep, 'access')
  const changeSubSteps = useFieldChange(changeStep, 'steps')
  const reveals = useReveals(['venue'], () => step.venue !== '')
  const [addedSubStep, setAddedSubStep] = useState<{ readonly index: number } | null>(null)
  const name = events.stepNamed(stepName(step, language), index + 1)
  const place = events.stepNamed('', index + 1)

  const act = (id: 'venue' | 'sub-step'): void => {
    if (id === 'venue') reveals.show('venue')
    else {
      changeSubSteps(before => [...before, blankSubStep])
      setAddedSubStep({ index: step.steps.length })
    }
  }
  return (
    <RowGroup name={name} at={at} index={index} rows={rows} className="step-row">
      <StepFields
        step={step}
        change={changeStep}
        name={place}
        at={at}
        hasVenue={reveals.isShown('venue')}
        takesVenueFocus={reveals.isAskedFor('venue')}
      />
      <PressAccessField access={step.access} change={changeAccess} />
      <RowMenu
        name={name}
        index={index}
        count={count}
        rows={rows}
        inserts
        more={[
          ...(reveals.isShown('venue') ? [] : [{ id: 'venue', label: events.addVenue } as const]),
          { id: 'sub-step', label: events.addSubStep, isDisabled: step.steps.length >= 30 },
        ]}
        onMore={act}
      />
      {step.steps.length > 0 ? (
        <SubSteps steps={step.steps} at={`${at}.steps`} change={changeSubSteps} added={addedSubStep} />
      ) : null}
    </RowGroup>
  )
})

import { memo, type ReactNode, useCallback } from 'react'
import type { SubStep } from '../../domain/programme.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { blankSubStep } from './blanks.ts'
import { type Change, useFieldChange, useItemChange } from './field-change.ts'
import { PressAccessField } from './press-access-field.tsx'
import { RowGroup } from './row-group.tsx'
import { RowMenu } from './row-menu.tsx'
import { stepName } from './row-names.ts'
import { StepFields } from './step-fields.tsx'
import { useReveals } from './use-reveals.ts'
import { type Rows, useRows } from './use-rows.ts'

/** Most sub-steps of one step, as the model has it. */
const most = 30

type SubStepsProps = {
  readonly steps: SubStep[]
  readonly at: string
  readonly change: Change<SubStep[]>
  /** The sub-step that the step's menu has just added: it takes the focus. */
  readonly added: { readonly index: number } | null
}

/** What a step breaks down into. */
export function SubSteps({ steps, at, change, added }: SubStepsProps): ReactNode {
  const { events } = useMessages()
  const language = useLanguage()
  const nameOf = useCallback(
    (step: SubStep, index: number) => events.subStepNamed(stepName(step, language), index + 1),
    [events, language],
  )
  const { shown, rows, keyAt, list, said } = useRows({
    items: steps,
    change,
    blank: blankSubStep,
    max: most,
    nameOf,
    addsByKey: true,
    added,
  })
  return (
    <div className="sub-steps">
      <ol ref={list} aria-label={events.subSteps}>
        {shown.map((step, index) => (
          <li key={keyAt(index)}>
            <SubStepRow
              step={step}
              index={index}
              count={shown.length}
              at={`${at}[${index}]`}
              change={change}
              rows={rows}
            />
          </li>
        ))}
      </ol>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </div>
  )
}

type SubStepRowProps = {
  readonly step: SubStep
  readonly index: number
  readonly count: number
  readonly at: string
  readonly change: Change<SubStep[]>
  readonly rows: Rows
}

const SubStepRow = memo(function SubStepRow(props: SubStepRowProps): ReactNode {
  const { step, index, count, at, change, rows } = props
  const { events } = useMessages()
  const language = useLanguage()
  const changeStep = useItemChange(change, index, blankSubStep)
  const changeAccess = useFieldChange(changeStep, 'access')
  const hasAccess = step.access.phases.length > 0 || step.access.words !== ''
  const reveals = useReveals(['venue', 'access'], key => (key === 'venue' ? step.venue !== '' : hasAccess))
  const name = events.subStepNamed(stepName(step, language), index + 1)
  const labels = { venue: events.addVenue, access: events.access }

  return (
    <RowGroup name={name} at={at} index={index} rows={rows} className="step-row sub-step-row">
      <StepFields
        step={step}
        change={changeStep}
        name={events.subStepNamed('', index + 1)}
        at={at}
        hasVenue={reveals.isShown('venue')}
        takesVenueFocus={reveals.isAskedFor('venue')}
      />
      {reveals.isShown('access') ? (
        <PressAccessField
          access={step.access}
          change={changeAccess}
          isAskedFor={reveals.isAskedFor('access')}
        />
      ) : null}
      <RowMenu
        name={name}
        index={index}
        count={count}
        rows={rows}
        inserts
        more={reveals.hidden.map(id => ({ id, label: labels[id] }))}
        onMore={reveals.show}
      />
    </RowGroup>
  )
})

import { Plus } from 'lucide-react'
import { memo, type ReactNode, useCallback } from 'react'
import type { Step } from '../../domain/programme.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { blankStep } from './blanks.ts'
import type { Change } from './field-change.ts'
import { stepName } from './row-names.ts'
import { StepRow } from './step-row.tsx'
import { useRows } from './use-rows.ts'

/** Most steps of one sequence, as the model has it. */
const most = 100

type StepsProps = { readonly steps: Step[]; readonly at: string; readonly change: Change<Step[]> }

/** The steps of a sequence, one a row: hour, what happens, press access. */
export const Steps = memo(function Steps({ steps, at, change }: StepsProps): ReactNode {
  const { events } = useMessages()
  const language = useLanguage()
  const nameOf = useCallback(
    (step: Step, index: number) => events.stepNamed(stepName(step, language), index + 1),
    [events, language],
  )
  const { shown, rows, keyAt, list, said } = useRows({
    items: steps,
    change,
    blank: blankStep,
    max: most,
    nameOf,
    addsByKey: true,
  })
  return (
    <div className="steps">
      <ol ref={list} aria-label={events.steps}>
        {shown.map((step, index) => (
          <li key={keyAt(index)}>
            <StepRow
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
      <div className="row">
        <Button
          tone="plain"
          icon={<Plus size={16} aria-hidden />}
          onPress={() => rows.insertAfter(shown.length - 1)}
          isDisabled={shown.length >= most}
        >
          {events.addStep}
        </Button>
      </div>
    </div>
  )
})

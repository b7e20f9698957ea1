import { Plus } from 'lucide-react'
import { memo, type ReactNode, useCallback } from 'react'
import type { Programme, ProgrammeDay } from '../../domain/programme.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Section } from '../parts/section.tsx'
import { blankDay } from './blanks.ts'
import { DayRow } from './day-row.tsx'
import { type Change, useFieldChange } from './field-change.ts'
import { dayName } from './row-names.ts'
import { useRows } from './use-rows.ts'

/** Most days of a programme, as the model has it. */
const most = 31

type ProgrammeSectionProps = { readonly programme: Programme; readonly change: Change<Programme> }

/** The programme: days, the places of each, the steps at each place. */
export const ProgrammeSection = memo(function ProgrammeSection({
  programme,
  change,
}: ProgrammeSectionProps): ReactNode {
  const { events } = useMessages()
  const changeDays = useFieldChange(change, 'days')
  const nameOf = useCallback(
    (day: ProgrammeDay, index: number) => events.dayNamed(dayName(day), index + 1),
    [events],
  )
  const { shown, rows, keyAt, list, said } = useRows({
    items: programme.days,
    change: changeDays,
    blank: blankDay,
    max: most,
    nameOf,
  })
  return (
    <Section title={events.programme}>
      <ol ref={list} className="days">
        {shown.map((day, index) => (
          <li key={keyAt(index)}>
            <DayRow
              day={day}
              index={index}
              count={shown.length}
              at={`programme.days[${index}]`}
              change={changeDays}
              rows={rows}
            />
          </li>
        ))}
      </ol>
      <span role="status" className="visually-hidden">
        {said}
      </span>
      <div className="row programme-foot">
        <Button
          tone="plain"
          icon={<Plus size={16} aria-hidden />}
          onPress={() => rows.insertAfter(shown.length - 1)}
          isDisabled={shown.length >= most}
        >
          {events.addDay}
        </Button>
        <span className="keys-hint">{events.stepKeys}</span>
      </div>
    </Section>
  )
})

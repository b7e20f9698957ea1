import { Plus } from 'lucide-react'
import { memo, type ReactNode, useCallback } from 'react'
import type { ProgrammeDay, Sequence } from '../../domain/programme.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { DateField } from '../parts/date-field.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { TextField } from '../parts/text-field.tsx'
import { blankDay, blankSequence } from './blanks.ts'
import { type Change, useFieldChange, useItemChange } from './field-change.ts'
import { RowGroup } from './row-group.tsx'
import { RowMenu } from './row-menu.tsx'
import { dayName, sequenceName } from './row-names.ts'
import { SequenceRow } from './sequence-row.tsx'
import { useRemark } from './use-remark.tsx'
import { useReveals } from './use-reveals.ts'
import { type Rows, useRows } from './use-rows.ts'

/** Most sequences of one day, as the model has it. */
const most = 60

type DayRowProps = {
  readonly day: ProgrammeDay
  readonly index: number
  readonly count: number
  readonly at: string
  readonly change: Change<ProgrammeDay[]>
  readonly rows: Rows
}

/** A day of the programme and the places that it leads to. */
export const DayRow = memo(function DayRow({ day, index, count, at, change, rows }: DayRowProps): ReactNode {
  const { events } = useMessages()
  const changeDay = useItemChange(change, index, blankDay)
  const changeSequences = useFieldChange(changeDay, 'sequences')
  const reveals = useReveals(['label'], () => day.label !== '')
  const label = useRemark(`${at}.label`, events.dayLabelHint)
  const nameOf = useCallback(
    (sequence: Sequence, place: number) => events.sequenceNamed(sequenceName(sequence), place + 1),
    [events],
  )
  const sequences = useRows({
    items: day.sequences,
    change: changeSequences,
    blank: blankSequence,
    max: most,
    nameOf,
  })
  const { shown } = sequences
  const name = events.dayNamed(dayName(day), index + 1)
  return (
    <RowGroup name={name} at={at} index={index} rows={rows} className="day-row">
      {count > 1 ? <h3 className="day-name">{name}</h3> : null}
      <div className="day-head">
        <FieldPlace at={`${at}.date`} className="day-fields">
          <DateField
            label={events.day}
            value={day.date}
            onChange={date => changeDay(before => ({ ...before, date }))}
            placeholder={events.dayHint}
          />
          {reveals.isShown('label') ? (
            <TextField
              label={events.dayLabel}
              value={day.label}
              onChange={next => changeDay(before => ({ ...before, label: next }))}
              maxLength={lengths.name}
              autoFocus={reveals.isAskedFor('label')}
              {...label}
            />
          ) : null}
        </FieldPlace>
        <RowMenu
          name={name}
          index={index}
          count={count}
          rows={rows}
          more={reveals.hidden.map(id => ({ id, label: events.dayLabel }))}
          onMore={reveals.show}
        />
      </div>
      <ol ref={sequences.list} className="sequences">
        {shown.map((sequence, place) => (
          <li key={sequences.keyAt(place)}>
            <SequenceRow
              sequence={sequence}
              index={place}
              count={shown.length}
              at={`${at}.sequences[${place}]`}
              change={changeSequences}
              rows={sequences.rows}
            />
          </li>
        ))}
      </ol>
      <span role="status" className="visually-hidden">
        {sequences.said}
      </span>
      <div className="row">
        <Button
          tone="plain"
          icon={<Plus size={16} aria-hidden />}
          onPress={() => sequences.rows.insertAfter(shown.length - 1)}
          isDisabled={shown.length >= most}
        >
          {events.addSequence}
        </Button>
      </div>
    </RowGroup>
  )
})

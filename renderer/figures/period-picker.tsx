import type { ReactNode } from 'react'
import { isPeriod, type Period, periodNames } from '../../domain/statistics-rules/periods.ts'
import { formatShortDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { DateField } from '../parts/date-field.tsx'
import { SelectField } from '../parts/select-field.tsx'
import type { ChosenPeriod } from './chosen-period.ts'

type PeriodPickerProps = {
  readonly chosen: ChosenPeriod
  readonly onChoose: (chosen: ChosenPeriod) => void
  readonly period: Period
}

/** Over which days figures are counted: a usual period, or two days of one’s own. */
export function PeriodPicker({ chosen, onChoose, period }: PeriodPickerProps): ReactNode {
  const { figures: words } = useMessages()
  const language = useLanguage()
  const options = [...periodNames, 'own' as const].map(value => ({ value, label: words.periods[value] }))
  const change = (days: Partial<Period>): void => onChoose({ ...period, ...days, name: 'own' })
  const areBackwards = period.from !== '' && period.to !== '' && !isPeriod(period)
  return (
    <div className="period">
      <SelectField
        label={words.period}
        value={chosen.name}
        options={options}
        onChange={name => onChoose({ ...period, name })}
      />
      {chosen.name === 'own' ? (
        <>
          <DateField label={words.from} value={period.from} onChange={from => change({ from })} />
          <DateField
            label={words.to}
            value={period.to}
            onChange={to => change({ to })}
            error={areBackwards ? words.backwards : undefined}
          />
        </>
      ) : (
        <p className="period-days">
          {words.days(formatShortDay(period.from, language), formatShortDay(period.to, language))}
        </p>
      )}
    </div>
  )
}

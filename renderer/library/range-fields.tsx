import type { ReactNode } from 'react'
import type { NumberRange } from '../../domain/issuer.ts'
import { useMessages } from '../messages/messages.tsx'
import { Repeated } from '../parts/repeated.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { NumberField } from './number-field.tsx'

type RangeFieldsProps = {
  readonly ranges: readonly NumberRange[]
  readonly isYearly: boolean
  /** The year that a new range counts in, where the series starts again each year. */
  readonly year: number
  /** The number that the series gives next: where a new range begins. */
  readonly next: number
  readonly onChange: (ranges: NumberRange[]) => void
}

const isOverlapping = (one: NumberRange, other: NumberRange): boolean =>
  one.year === other.year && one.from <= other.to && other.from <= one.to

/** Numbers set aside, for this laptop or for another one. */
export function RangeFields({ ranges, isYearly, year, next, onChange }: RangeFieldsProps): ReactNode {
  const { series: words } = useMessages().release
  const create = (): NumberRange => {
    const from = Math.min(Math.max(next, ...ranges.map(({ to }) => to + 1)), 999_990)
    return { from, to: from + 9, year: isYearly ? year : null, isHere: true, holder: '' }
  }
  const errorOf = (range: NumberRange, index: number): string | undefined => {
    if (range.from > range.to) return words.reversed
    return ranges.some((other, at) => at !== index && isOverlapping(range, other)) ? words.overlap : undefined
  }
  return (
    <Repeated
      label={words.ranges}
      items={ranges}
      onChange={onChange}
      create={create}
      addLabel={words.addRange}
      itemName={({ from, to }) => words.rangeName(from, to)}
      max={100}
    >
      {(range, change, index) => (
        <div className="row">
          <NumberField
            label={words.from}
            value={range.from}
            wrong={words.nextWrong}
            error={errorOf(range, index)}
            onChange={from => change({ ...range, from })}
          />
          <NumberField
            label={words.to}
            value={range.to}
            wrong={words.nextWrong}
            onChange={to => change({ ...range, to })}
          />
          {isYearly ? (
            <NumberField
              label={words.year}
              value={range.year ?? year}
              wrong={words.yearWrong}
              min={2000}
              max={2199}
              onChange={ofYear => change({ ...range, year: ofYear })}
            />
          ) : null}
          <SelectField
            label={words.holder}
            value={range.isHere ? 'here' : 'elsewhere'}
            onChange={holder =>
              change({ ...range, isHere: holder === 'here', holder: holder === 'here' ? '' : range.holder })
            }
            options={[
              { value: 'here', label: words.holders.here },
              { value: 'elsewhere', label: words.holders.elsewhere },
            ]}
          />
          {range.isHere ? null : (
            <TextField
              label={words.holderName}
              value={range.holder}
              onChange={holder => change({ ...range, holder })}
              maxLength={120}
            />
          )}
        </div>
      )}
    </Repeated>
  )
}

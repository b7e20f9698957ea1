import './series-fields.css'
import type { ReactNode } from 'react'
import type { NumberSeries } from '../../domain/issuer.ts'
import { duplicatesOf, gapsOf, isNumbered, nextNumber } from '../../domain/number-series.ts'
import { today } from '../formats.ts'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { stretchWords } from '../release/stretch-words.ts'
import { releasedNumbers } from '../releases/series-faults.ts'
import { useAsked } from '../use-asked.ts'
import { NumberField } from './number-field.tsx'
import { RangeFields } from './range-fields.tsx'

type SeriesFieldsProps = {
  readonly issuerId: string
  readonly series: NumberSeries
  readonly onChange: (series: NumberSeries) => void
}

const thisYear = (): number => Number(today().slice(0, 4))

/** The numbers that an issuer gives to its notes: where the series stands, and who may take which. */
export function SeriesFields({ issuerId, series, onChange }: SeriesFieldsProps): ReactNode {
  const { series: words } = useMessages().release
  const { next, yearly, year, ranges } = series
  return (
    <div className="series-fields">
      <h3>{words.title}</h3>
      <div className="row">
        <NumberField
          label={words.next}
          value={next}
          wrong={words.nextWrong}
          onChange={number => onChange({ ...series, next: number, year: yearly ? thisYear() : null })}
        />
        <CheckField
          label={words.yearly}
          isSelected={yearly}
          onChange={isYearly =>
            onChange({
              ...series,
              yearly: isYearly,
              year: isYearly && next > 1 ? (year ?? thisYear()) : null,
              ranges: ranges.map(range => ({ ...range, year: isYearly ? (range.year ?? thisYear()) : null })),
            })
          }
        />
      </div>
      {yearly ? <p className="soft">{words.yearlyHint}</p> : null}
      <SeriesState issuerId={issuerId} series={series} />
      <h4>{words.ranges}</h4>
      <p className="soft">{words.rangesText}</p>
      <RangeFields
        ranges={ranges}
        isYearly={yearly}
        year={thisYear()}
        next={next}
        onChange={changed => onChange({ ...series, ranges: changed })}
      />
    </div>
  )
}

type SeriesStateProps = Pick<SeriesFieldsProps, 'issuerId' | 'series'>

/** What the series proposes next, and this year’s numbers that are missing or were given twice. */
function SeriesState({ issuerId, series }: SeriesStateProps): ReactNode {
  const { release: words } = useMessages()
  const asked = useAsked('releases.list', {}, 'releases')
  if (asked.status !== 'ready') return null
  const used = releasedNumbers(asked.value, issuerId)
  const day = today()
  const input = { series, used, day }
  if (!isNumbered(input)) return <p className="soft">{words.series.notNumbered}</p>
  const number = nextNumber(input)
  const gaps = gapsOf(series, used, day)
  const duplicates = duplicatesOf(series, used, day)
  return (
    <div className="series-state">
      <p>{number === null ? words.series.usedUp : words.series.proposed(String(number))}</p>
      {gaps.length === 0 ? null : <p>{words.gaps(stretchWords(gaps, words.andMore))}</p>}
      {duplicates.length === 0 ? null : <p>{words.duplicates(duplicates.join(', '))}</p>}
      {gaps.length + duplicates.length > 0 || used.length === 0 ? null : (
        <p className="soft">{words.series.clean}</p>
      )}
    </div>
  )
}

import type { ReactNode } from 'react'
import { type Confidence, confidences } from '../../domain/duplicate.ts'
import { useMessages } from '../messages/messages.tsx'
import { CountFilter } from '../parts/count-filter.tsx'
import { useAsked } from '../use-asked.ts'
import { confidenceLooks } from './confidence-badge.tsx'

type ConfidenceFilterProps = {
  /** How many of the pairs are sure. */
  readonly sure: number
  readonly confidence: Confidence | null
  readonly onFilter: (confidence: Confidence | null) => void
}

/** How many pairs there are of each confidence; each count shows its pairs alone. */
export function ConfidenceFilter({ sure, confidence, onFilter }: ConfidenceFilterProps): ReactNode {
  const { duplicates } = useMessages()
  const counts = { sure, likely: useCount('likely'), possible: useCount('possible') }
  const shown = confidences
    .filter(one => counts[one] > 0 || one === confidence)
    .map(one => ({
      ...confidenceLooks[one],
      value: one,
      label: duplicates.filters[one],
      count: counts[one],
    }))
  return (
    <CountFilter
      label={duplicates.filter}
      all={{ label: duplicates.all, count: counts.sure + counts.likely + counts.possible }}
      counts={shown}
      value={confidence}
      onFilter={onFilter}
    />
  )
}

function useCount(confidence: Confidence): number {
  const asked = useAsked('duplicates.list', { confidence, from: 0, count: 1 }, 'duplicates')
  return asked.status === 'ready' ? asked.value.total : 0
}

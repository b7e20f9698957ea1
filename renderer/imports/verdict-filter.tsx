import type { ReactNode } from 'react'
import { type ImportCounts, type ImportVerdict, importVerdicts } from '../../domain/contact-import.ts'
import { useMessages } from '../messages/messages.tsx'
import { CountFilter } from '../parts/count-filter.tsx'
import { rowsIn } from './import-stage.ts'
import { verdictLooks } from './verdict-look.tsx'

type VerdictFilterProps = {
  readonly counts: ImportCounts
  readonly verdict: ImportVerdict | null
  readonly onFilter: (verdict: ImportVerdict | null) => void
}

/** How many rows meet which fate; each count shows its rows alone. */
export function VerdictFilter({ counts, verdict, onFilter }: VerdictFilterProps): ReactNode {
  const { imports } = useMessages()
  const shown = importVerdicts
    .filter(one => counts[one] > 0)
    .map(one => {
      const { tone, Icon } = verdictLooks[one]
      return { value: one, label: imports.verdicts[one], count: counts[one], tone, Icon }
    })
  return (
    <CountFilter
      label={imports.filter}
      all={{ label: imports.all, count: rowsIn(counts) }}
      counts={shown}
      value={verdict}
      onFilter={onFilter}
    />
  )
}

import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { stretchWords } from '../release/stretch-words.ts'
import type { SeriesFaults } from './series-faults.ts'

/** Numbers that are missing and numbers that were given twice, series by series; nothing where all is well. */
export function SeriesNotice({ faults }: { readonly faults: readonly SeriesFaults[] }): ReactNode {
  const { releases } = useMessages()
  if (faults.length === 0) return null
  return (
    <section className="series-notice" aria-label={releases.series}>
      <TriangleAlert size={16} aria-hidden />
      <ul>
        {faults.map(({ issuer, year, gaps, duplicates }) => (
          <li key={`${issuer} ${year}`}>
            <strong>{releases.seriesOf(issuer, year)}</strong>
            {duplicates.length === 0 ? null : <p>{releases.duplicates(duplicates.join(', '))}</p>}
            {gaps.length === 0 ? null : <p>{releases.gaps(stretchWords(gaps, releases.andMore))}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

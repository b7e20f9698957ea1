import { type ReactNode, useMemo, useState } from 'react'
import type { Statistics } from '../../domain/statistics.ts'
import { useMessages } from '../messages/messages.tsx'
import { FranceMap } from './france-map.tsx'
import { mapFigures } from './map-figures.ts'
import { VisitsTable } from './visits-table.tsx'

/** Where the visits went: the map, and the same as a table beside it. */
export function VisitsSection({ visits, visitsElsewhere }: Statistics): ReactNode {
  const { figures: words } = useMessages()
  const figures = useMemo(() => mapFigures(visits), [visits])
  const [pointed, setPointed] = useState('')
  const [reached, setReached] = useState('')
  const [pinned, setPinned] = useState('')
  const active = pointed || reached || pinned
  return (
    <section className="figures-section">
      <h2>{words.visitsTitle}</h2>
      <div className="visits card">
        <FranceMap visits={visits} figures={figures} active={active} onPoint={setPointed} />
        {visits.length + visitsElsewhere === 0 ? (
          <p className="soft">{words.noVisits}</p>
        ) : (
          <VisitsTable
            visits={visits}
            elsewhere={visitsElsewhere}
            active={active}
            pinned={pinned}
            onPoint={setPointed}
            onReach={setReached}
            onPin={setPinned}
          />
        )}
      </div>
      <p className="map-credit soft">{words.credit}</p>
    </section>
  )
}

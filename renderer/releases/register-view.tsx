import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { ReleaseSummary } from '../../domain/release.ts'
import { useLists } from '../lists/lists.tsx'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { useAsked } from '../use-asked.ts'
import { filtered, noFilter } from './register-filter.ts'
import { RegisterFilters } from './register-filters.tsx'
import { ReleaseRow } from './release-row.tsx'
import { seriesFaults } from './series-faults.ts'
import { SeriesNotice } from './series-notice.tsx'

/** Lines that are shown at once: more than anybody reads, and still quick to draw. */
const portion = 100

/** The register, narrowed as the person asks. */
export function RegisterView({ register }: { readonly register: readonly ReleaseSummary[] }): ReactNode {
  const { releases } = useMessages()
  const { notes } = useLists()
  const issuers = useAsked('issuers.list', {}, 'issuers')
  const [filter, setFilter] = useState(noFilter)
  const [most, setMost] = useState(portion)
  const settled = useDeferredValue(filter)
  const found = useMemo(() => filtered(register, settled), [register, settled])
  const faults = useMemo(
    () => (issuers.status === 'ready' ? seriesFaults(register, issuers.value) : []),
    [register, issuers],
  )
  const there = useMemo(
    () => (notes.status === 'ready' ? new Set(notes.value.map(({ id }) => id)) : null),
    [notes],
  )
  const rest = Math.min(portion, found.length - most)
  return (
    <>
      <SeriesNotice faults={faults} />
      <RegisterFilters
        register={register}
        filter={filter}
        onFilter={next => {
          setFilter(next)
          setMost(portion)
        }}
      />
      <p className="soft" role="status">
        {releases.shown(found.length, register.length)}
      </p>
      {found.length === 0 ? (
        <EmptyState title={releases.nothingFound}>
          <Button onPress={() => setFilter(noFilter)}>{releases.clearFilters}</Button>
        </EmptyState>
      ) : (
        <ol className="release-list card" aria-label={releases.title}>
          {found.slice(0, most).map(release => (
            <ReleaseRow
              key={release.id}
              release={release}
              isThere={there === null || there.has(release.noteId)}
            />
          ))}
        </ol>
      )}
      {rest > 0 ? <Button onPress={() => setMost(most + portion)}>{releases.more(rest)}</Button> : null}
    </>
  )
}

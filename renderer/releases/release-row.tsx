import type { ReactNode } from 'react'
import type { ReleaseSummary } from '../../domain/release.ts'
import { formatInstant, formatShortDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { RouteLink } from '../parts/route-link.tsx'
import { StateBadge } from './state-badge.tsx'

type ReleaseRowProps = {
  readonly release: ReleaseSummary
  /** False where the note itself was removed: the register remembers it, and there is nothing to open. */
  readonly isThere: boolean
}

/** A line of the register: under which number what left when, whose it was, and where it stands by now. */
export function ReleaseRow({ release, isThere }: ReleaseRowProps): ReactNode {
  const { releases, notes } = useMessages()
  const language = useLanguage()
  const { noteId, number, title, kind, day, releasedAt, issuerNames, state, supersededBy, changes } = release
  const [change] = changes
  const name = title || releases.untitled
  const dates = [
    ...(day === '' ? [] : [releases.dated(formatShortDay(day, language))]),
    releases.releasedAt(formatInstant(releasedAt, language)),
  ]
  return (
    <li className="release-row">
      <span className="release-number-cell">
        {number === '' ? releases.noNumber : releases.number(number)}
      </span>
      <div className="release-words">
        {isThere ? (
          <RouteLink route={{ at: 'note', id: noteId }} className="release-title">
            {name}
          </RouteLink>
        ) : (
          <span className="release-title">{name}</span>
        )}
        <span className="soft">{[notes.kinds[kind], ...issuerNames].join(' · ')}</span>
        <span className="soft">{dates.join(', ')}</span>
        {isThere ? null : <span className="soft">{releases.removed}</span>}
        {state === 'to-correct' && change !== undefined ? (
          <span className="release-change">
            {[change.before, change.after].filter(text => text !== '').join(' → ')}
            {change.about === '' ? '' : `, ${change.about}`}
          </span>
        ) : null}
      </div>
      <div className="release-state">
        <StateBadge state={state} />
        {supersededBy === null ? null : <span className="soft">{releases.by(supersededBy.number)}</span>}
      </div>
    </li>
  )
}

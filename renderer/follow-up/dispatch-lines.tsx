import type { ReactNode } from 'react'
import type { DispatchSummary } from '../../domain/dispatch.ts'
import { formatInstant } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'

type DispatchLinesProps = { readonly dispatches: readonly DispatchSummary[]; readonly label: string }

/** Files and mails, one a line: what, when, for how many. */
export function DispatchLines({ dispatches, label }: DispatchLinesProps): ReactNode {
  const { followUp } = useMessages()
  const language = useLanguage()
  return (
    <ul className="dispatch-lines" aria-label={label}>
      {dispatches.map(({ id, kind, files, at, recipients, changes }) => (
        <li key={id}>
          <span className="dispatch-name">{followUp.line(kind, files[0]?.name ?? '')}</span>
          <span className="soft">
            {[formatInstant(at, language), recipients === 0 ? '' : followUp.people(recipients)]
              .filter(part => part !== '')
              .join(' · ')}
          </span>
          {changes.length === 0 ? null : (
            <span className="badge" data-tone="amber">
              {followUp.isOutdated}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

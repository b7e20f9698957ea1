import { type ReactNode, useMemo } from 'react'
import type { FactChange } from '../../domain/fact-sheet.ts'
import { changePieces } from '../../domain/facts/change-pieces.ts'
import { useMessages } from '../messages/messages.tsx'
import './correction.css'

type FactChangesProps = {
  readonly changes: readonly FactChange[]
  /** How many are shown; the rest is counted. */
  readonly most?: number
}

/** What has changed, one fact a line: what was struck out, what is now in bold, of what. */
export function FactChanges({ changes, most = 6 }: FactChangesProps): ReactNode {
  const { correction } = useMessages()
  const lines = useMemo(
    () =>
      changes.slice(0, most).map((change, index) => ({
        key: `${index} ${change.about}`,
        pieces: changePieces(change),
      })),
    [changes, most],
  )
  const rest = changes.length - lines.length
  return (
    <ul className="fact-changes" aria-label={correction.changesLabel}>
      {lines.map(({ key, pieces }) => (
        <li key={key}>
          {pieces.fate === 'changed' ? (
            <>
              <del>{pieces.before}</del> → <ins>{pieces.after}</ins>
              {pieces.about === '' ? null : <span className="fact-about">, {pieces.about}</span>}
            </>
          ) : (
            correction.change(pieces)
          )}
        </li>
      ))}
      {rest > 0 ? <li className="soft">{correction.moreChanges(rest)}</li> : null}
    </ul>
  )
}

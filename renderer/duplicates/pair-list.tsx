import type { ReactNode } from 'react'
import type { ContactRow } from '../../domain/contact-view.ts'
import type { DuplicatePair } from '../../domain/duplicate.ts'
import { useMessages } from '../messages/messages.tsx'
import { Pager } from '../parts/pager.tsx'
import { walkList } from '../parts/thing-list.tsx'
import { ConfidenceBadge } from './confidence-badge.tsx'

type PairListProps = {
  readonly pairs: readonly DuplicatePair[]
  /** Place of the first pair among all, from 0. */
  readonly from: number
  readonly page: number
  readonly total: number
  readonly onTurn: (from: number) => void
  readonly onOpen: (pair: DuplicatePair, at: number, total: number) => void
}

/** Pairs of contacts that may be one, each opening side by side; ↑ and ↓ walk through them. */
export function PairList({ pairs, from, page, total, onTurn, onOpen }: PairListProps): ReactNode {
  const { duplicates } = useMessages()
  if (pairs.length === 0) return <p className="soft">{duplicates.noneOfThem}</p>
  return (
    <>
      <ul className="list" aria-label={duplicates.pairs} onKeyDown={walkList}>
        {pairs.map((pair, index) => (
          <li key={`${pair.one.id} ${pair.other.id}`} className="list-row">
            <button
              type="button"
              className="list-link pair"
              onClick={() => onOpen(pair, from + index, total)}
            >
              <PairSide row={pair.one} />
              <PairSide row={pair.other} />
              <span className="pair-reasons">
                <ConfidenceBadge confidence={pair.confidence} />
                <span className="soft">
                  {pair.reasons.map(reason => duplicates.reasons[reason]).join(', ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Pager from={from} count={page} total={total} onTurn={onTurn} />
    </>
  )
}

function PairSide({ row }: { row: ContactRow }): ReactNode {
  const { duplicates } = useMessages()
  const details = [row.outlet, row.mail === '' ? row.phone : row.mail].filter(detail => detail !== '')
  return (
    <span className="pair-side">
      <span className="pair-name">{row.name === '' ? duplicates.noName : row.name}</span>
      <span className="soft">{details.join(' · ')}</span>
    </span>
  )
}

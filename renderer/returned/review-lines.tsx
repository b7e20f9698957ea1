import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { Group } from 'react-aria-components'
import type { Review } from '../../domain/returned.ts'
import { useMessages } from '../messages/messages.tsx'
import { type Decision, type Decisions, decided } from './decisions.ts'
import { ReviewRowView } from './review-row-view.tsx'
import { type ReviewStretch, reviewRows, reviewStretches } from './review-rows.ts'

type ReviewLinesProps = {
  readonly review: Review
  readonly decisions: Decisions
  readonly onDecide: (decisions: Decisions) => void
  readonly canApply: boolean
  readonly showsWhole: boolean
}

const decisionOf: Readonly<Record<string, Decision>> = { a: 'accepted', r: 'refused' }
const stepOf: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** The document paragraph by paragraph; J and K (or the arrows) go from change to change, A and R decide. */
export function ReviewLines(props: ReviewLinesProps): ReactNode {
  const { review, decisions, onDecide, canApply, showsWhole } = props
  const { returned } = useMessages()
  const list = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => reviewRows(review), [review])
  const stretches = useMemo(() => reviewStretches(rows, showsWhole), [rows, showsWhole])

  const cards = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? []),
  ]
  const step = (from: HTMLElement | null, by: number): void => {
    const all = cards()
    const next = all[from === null ? 0 : all.indexOf(from) + by]
    next?.querySelector('button')?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const card = event.target.closest<HTMLElement>('[data-difference]')
    const [by, decision] = [stepOf[key], decisionOf[key]]
    if (by !== undefined) {
      event.preventDefault()
      step(card, by)
    } else if (decision !== undefined && canApply && card?.dataset['can'] === 'apply') {
      event.preventDefault()
      const id = card.dataset['difference'] ?? ''
      if (decisions.get(id) !== decision) onDecide(decided(decisions, id, decision))
      step(card, 1)
    }
  }

  return (
    <Group className="review-lines" aria-label={returned.list} ref={list} onKeyDown={press}>
      {stretches.map(stretch => (
        <Stretch
          key={stretch.from}
          stretch={stretch}
          decisions={decisions}
          onDecide={canApply ? onDecide : null}
        />
      ))}
    </Group>
  )
}

type StretchProps = {
  readonly stretch: ReviewStretch
  readonly decisions: Decisions
  readonly onDecide: ((decisions: Decisions) => void) | null
}

function Stretch({ stretch, decisions, onDecide }: StretchProps): ReactNode {
  const { returned } = useMessages()
  const [isUnfolded, setUnfolded] = useState(false)
  if (stretch.isFolded && !isUnfolded) {
    return (
      <button type="button" className="review-folded" onClick={() => setUnfolded(true)}>
        {returned.linesSame(stretch.rows.length)}
      </button>
    )
  }
  return stretch.rows.map(row => (
    <ReviewRowView key={row.line} row={row} decisions={decisions} onDecide={onDecide} />
  ))
}

import { memo, type ReactNode } from 'react'
import { type Decisions, decided } from './decisions.ts'
import { DifferenceCard } from './difference-card.tsx'
import { markedLine } from './marked-line.ts'
import { MarkedWords } from './marked-words.tsx'
import { RemarkView } from './remark-view.tsx'
import type { ReviewRow } from './review-rows.ts'

type ReviewRowViewProps = {
  readonly row: ReviewRow
  readonly decisions: Decisions
  /** Null where the changes can only be read. */
  readonly onDecide: ((decisions: Decisions) => void) | null
}

/** A paragraph at the left, its changes and comments at the right, or below where the window is narrow. */
export const ReviewRowView = memo(function ReviewRowView(props: ReviewRowViewProps): ReactNode {
  const { row, decisions, onDecide } = props
  const { text, marked, placed, comments, line } = row
  const isTold = placed.length + comments.length > 0
  return (
    <div className="review-row" data-told={isTold ? '' : undefined}>
      <p className="review-text review-words">
        <MarkedWords pieces={markedLine(text, marked)} />
      </p>
      <div className="review-side">
        {placed.map(difference => (
          <DifferenceCard
            key={difference.id}
            difference={difference}
            decision={decisions.get(difference.id) ?? null}
            onDecide={
              onDecide === null || difference.can === 'show'
                ? null
                : decision => onDecide(decided(decisions, difference.id, decision))
            }
          />
        ))}
        {comments.map((comment, at) => (
          <RemarkView key={`${line} ${String(at)}`} remark={comment} />
        ))}
      </div>
    </div>
  )
})

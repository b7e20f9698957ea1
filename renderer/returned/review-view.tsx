import './review.css'
import { type ReactNode, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { capitalized } from '../../domain/french/capitals.ts'
import { typeset } from '../../domain/french/typography.ts'
import type { Opened } from '../../domain/returned.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { type Decisions, tallyOf } from './decisions.ts'
import { heldDecisions, holdDecisions } from './held-document.ts'
import { ReviewBar } from './review-bar.tsx'
import { ReviewLines } from './review-lines.tsx'
import { ReviewNotices } from './review-notices.tsx'
import { useApplying } from './use-applying.ts'

export type ReturnedDocument = Extract<Opened, { verdict: 'returned' }>

/** The returned text with what changed in its place, and what becomes of each change. */
export function ReviewView({ document }: { readonly document: ReturnedDocument }): ReactNode {
  const { returned } = useMessages()
  const { token, review, title, fileName, isReleased, noteId } = document
  const [decisions, setDecisions] = useState(() => heldDecisions(token))
  const [showsWhole, setShowsWhole] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { isApplying, apply } = useApplying(document, setFailure)
  const canApply = !isReleased && noteId !== null
  const tally = tallyOf(review.differences, decisions)
  const decide = (next: Decisions): void => {
    holdDecisions(token, next)
    setDecisions(next)
  }

  return (
    <>
      <ScreenHeader
        eyebrow={returned.eyebrow}
        title={title === '' ? fileName : typeset(capitalized(title))}
        actions={
          canApply ? (
            <Button
              tone="primary"
              onPress={() => void apply(decisions)}
              isDisabled={tally.accepted === 0 || isApplying}
            >
              {returned.apply(tally.accepted)}
            </Button>
          ) : null
        }
      />
      <div className="screen-body review-body">
        {failure === null ? null : <FailureNote failure={failure} />}
        <ReviewNotices document={document} onFailure={setFailure} />
        {review.differences.length === 0 ? (
          <p>{returned.nothingToReview}</p>
        ) : (
          <ReviewBar
            differences={review.differences}
            decisions={decisions}
            onDecide={decide}
            canApply={canApply}
            showsWhole={showsWhole}
            onShowWhole={setShowsWhole}
          />
        )}
        <ReviewLines
          review={review}
          decisions={decisions}
          onDecide={decide}
          canApply={canApply}
          showsWhole={showsWhole}
        />
      </div>
    </>
  )
}

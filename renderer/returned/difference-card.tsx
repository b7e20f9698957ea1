import { Check, Copy, TriangleAlert, X } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { Group, ToggleButton } from 'react-aria-components'
import type { Difference } from '../../domain/returned.ts'
import { copyText } from '../distribution/copy-text.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { useToasts } from '../parts/toast.tsx'
import type { Decision } from './decisions.ts'
import { MarkedWords } from './marked-words.tsx'
import { mergedPieces, shortenedPieces } from './merged-pieces.ts'
import { RemarkView } from './remark-view.tsx'
import { useAuthorLine } from './use-author-line.ts'

type DifferenceCardProps = {
  readonly difference: Difference
  readonly decision: Decision | null
  /** Null where it can only be read. */
  readonly onDecide: ((decision: Decision) => void) | null
}

/** One change: which field, from what to what, by whom, and whether it is to be taken in. */
export function DifferenceCard({ difference, decision, onDecide }: DifferenceCardProps): ReactNode {
  const { returned } = useMessages()
  const lineOf = useAuthorLine()
  const { id, field, kind, before, after, can, meanwhile, authors, comments } = difference
  const merged = useMemo(() => shortenedPieces(mergedPieces(before, after)), [before, after])
  const name = `${returned.fields[field]}, ${returned.kinds[kind].toLocaleLowerCase('fr')}`
  return (
    <Group
      className="review-card"
      aria-label={name}
      data-difference={id}
      data-can={can}
      data-decision={decision ?? undefined}
    >
      <div className="review-head">
        <span className="review-field">{returned.fields[field]}</span>
        <span className="badge">{returned.kinds[kind]}</span>
        {authors.map(author => (
          <span key={`${author.name} ${author.date}`} className="soft">
            {lineOf(author.name, author.date)}
          </span>
        ))}
      </div>
      <p className="review-words review-change">
        <MarkedWords pieces={merged} />
      </p>
      {meanwhile === null ? null : <Meanwhile text={meanwhile} />}
      {comments.map((comment, at) => (
        <RemarkView key={`${comment.date} ${String(at)}`} remark={comment} />
      ))}
      {onDecide === null ? (
        <ShowOnly difference={difference} />
      ) : (
        <div className="review-acts">
          <ToggleButton
            className="button button-quiet review-act"
            data-act="accept"
            isSelected={decision === 'accepted'}
            onChange={() => onDecide('accepted')}
            aria-keyshortcuts="A"
          >
            <Check size={16} aria-hidden />
            {decision === 'accepted' ? returned.accepted : returned.accept}
          </ToggleButton>
          <ToggleButton
            className="button button-quiet review-act"
            data-act="refuse"
            isSelected={decision === 'refused'}
            onChange={() => onDecide('refused')}
            aria-keyshortcuts="R"
          >
            <X size={16} aria-hidden />
            {decision === 'refused' ? returned.refused : returned.refuse}
          </ToggleButton>
        </div>
      )}
    </Group>
  )
}

/** Somebody changed the same place in the note since the file left. */
function Meanwhile({ text }: { readonly text: string }): ReactNode {
  const { returned } = useMessages()
  return (
    <div className="review-meanwhile">
      <TriangleAlert size={16} aria-hidden />
      {text === '' ? (
        <p>{returned.meanwhileNothing}</p>
      ) : (
        <p className="review-words">
          {returned.meanwhile} «&nbsp;{text}&nbsp;».
        </p>
      )}
    </div>
  )
}

function ShowOnly({ difference }: { readonly difference: Difference }): ReactNode {
  const { returned } = useMessages()
  const toasts = useToasts()
  const text = difference.after || difference.before
  const copy = (): void => {
    if (copyText(text)) toasts.show({ text: returned.copied })
  }
  return (
    <>
      {difference.can === 'show' ? <p className="soft">{returned.showOnlyHint}</p> : null}
      <div className="review-acts">
        <Button icon={<Copy size={16} aria-hidden />} onPress={copy}>
          {returned.copy}
        </Button>
      </div>
    </>
  )
}

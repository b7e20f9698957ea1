import { Info, Lock, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { CorrectDialog } from '../correction/correct-dialog.tsx'
import { useReleases } from '../correction/use-releases.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { useToasts } from '../parts/toast.tsx'
import { letGo } from './held-document.ts'
import { RemarkList } from './remark-list.tsx'
import type { ReturnedDocument } from './review-view.tsx'

type ReviewNoticesProps = {
  readonly document: ReturnedDocument
  readonly onFailure: (failure: Failure | null) => void
}

/** What changes the event too, and not only the note. */
const eventParts = new Set(['persons', 'announcement', 'programme', 'accreditation', 'notices'])

/** Above the changes: what keeps them from being taken in, what they reach, what was met in the file. */
export function ReviewNotices({ document, onFailure }: ReviewNoticesProps): ReactNode {
  const { returned } = useMessages()
  const { noteId, isReleased, review, remarks } = document
  const reachesEvent = review.differences.some(({ part, can }) => can === 'apply' && eventParts.has(part))
  return (
    <>
      {noteId === null ? <NotHere document={document} onFailure={onFailure} /> : null}
      {noteId !== null && isReleased ? <Released noteId={noteId} /> : null}
      {noteId !== null && !isReleased && reachesEvent ? (
        <p className="review-notice soft">
          <Info size={16} aria-hidden />
          {returned.eventToo}
        </p>
      ) : null}
      <RemarkList remarks={remarks} />
    </>
  )
}

function Released({ noteId }: { readonly noteId: string }): ReactNode {
  const { returned } = useMessages()
  const releases = useReleases()
  const [isOpen, setOpen] = useState(false)
  const release = releases.status === 'ready' ? releases.value.find(one => one.noteId === noteId) : undefined
  return (
    <section className="card review-stop">
      <Lock size={20} aria-hidden />
      <div className="stack-tight">
        <p className="review-strong">{returned.released}</p>
        <p>{returned.releasedText}</p>
      </div>
      {release === undefined ? null : <Button onPress={() => setOpen(true)}>{returned.correct}</Button>}
      {isOpen && release !== undefined ? (
        <CorrectDialog release={release} onClose={() => setOpen(false)} />
      ) : null}
    </section>
  )
}

function NotHere({ document, onFailure }: ReviewNoticesProps): ReactNode {
  const { returned } = useMessages()
  const { go } = useNavigation()
  const toasts = useToasts()
  const adopt = async (): Promise<void> => {
    const adopted = await ask('documents.adopt', { token: document.token, draft: null })
    if (!adopted.ok) return onFailure(adopted.failure)
    letGo(document.token)
    go({ at: 'note', id: adopted.value.noteId })
    toasts.show({ text: returned.createdThenReopen })
  }
  return (
    <section className="card review-stop">
      <TriangleAlert size={20} aria-hidden />
      <div className="stack-tight">
        <p className="review-strong">{returned.notHere}</p>
        <p>{returned.notHereText}</p>
      </div>
      <Button tone="primary" onPress={() => void adopt()}>
        {returned.untouched.adopt}
      </Button>
    </section>
  )
}

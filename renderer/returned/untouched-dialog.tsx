import './review.css'
import { type ReactNode, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import type { Opened } from '../../domain/returned.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { useToasts } from '../parts/toast.tsx'
import { RemarkView } from './remark-view.tsx'

type UntouchedDialogProps = {
  readonly untouched: Extract<Opened, { verdict: 'untouched' }>
  readonly onClose: () => void
}

/** A file that nobody changed: what colleagues say in its margins, and its note where it is not here yet. */
export function UntouchedDialog({ untouched, onClose }: UntouchedDialogProps): ReactNode {
  const { returned } = useMessages()
  const say = returned.untouched
  const { go } = useNavigation()
  const toasts = useToasts()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { noteId, title, isNow, comments, token } = untouched

  const openNote = (id: string): void => {
    onClose()
    go({ at: 'note', id })
  }
  const adopt = async (): Promise<void> => {
    setBusy(true)
    const adopted = await ask('documents.adopt', { token, draft: null })
    setBusy(false)
    if (!adopted.ok) return setFailure(adopted.failure)
    openNote(adopted.value.noteId)
    toasts.show({ text: say.adopted })
  }
  return (
    <Dialog
      title={noteId === null ? returned.notHere : say.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{returned.opening.close}</Button>
          {noteId === null ? (
            <Button tone="primary" onPress={() => void adopt()} isDisabled={isBusy}>
              {say.adopt}
            </Button>
          ) : (
            <Button tone="primary" onPress={() => openNote(noteId)}>
              {say.openNote}
            </Button>
          )}
        </>
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      {noteId === null ? (
        <>
          <p>{say.notHere(title)}</p>
          <p className="soft">{say.adoptText}</p>
        </>
      ) : (
        <p>{isNow ? say.same : say.sameButOlder}</p>
      )}
      {comments.length === 0 ? null : (
        <section className="stack" aria-label={say.comments(comments.length)}>
          <h3>{say.comments(comments.length)}</h3>
          {comments.map((comment, at) => (
            <RemarkView key={`${comment.line} ${String(at)}`} remark={comment} />
          ))}
        </section>
      )}
    </Dialog>
  )
}

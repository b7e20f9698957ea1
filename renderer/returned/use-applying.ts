import { useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { flushAll } from '../parts/pending-saves.ts'
import { useToasts } from '../parts/toast.tsx'
import type { Decisions } from './decisions.ts'
import { letGo } from './held-document.ts'
import type { ReturnedDocument } from './review-view.tsx'

type Applying = {
  readonly isApplying: boolean
  readonly apply: (decisions: Decisions) => Promise<void>
}

/** Puts the accepted differences into the note and leads there; what failed is told and changed nothing. */
export function useApplying(
  { token, review }: ReturnedDocument,
  onFailure: (failure: Failure | null) => void,
): Applying {
  const { returned } = useMessages()
  const { go } = useNavigation()
  const toasts = useToasts()
  const [isApplying, setApplying] = useState(false)

  const apply = async (decisions: Decisions): Promise<void> => {
    const accepted = review.differences.map(({ id }) => id).filter(id => decisions.get(id) === 'accepted')
    setApplying(true)
    onFailure(null)
    await flushAll()
    const applied = await ask('documents.apply', { token, accepted })
    setApplying(false)
    if (!applied.ok) return onFailure(applied.failure)
    const { noteId, notApplied } = applied.value
    letGo(token)
    go({ at: 'note', id: noteId })
    toasts.show({ text: returned.applied(accepted.length - notApplied.length, notApplied.length) })
  }
  return { isApplying, apply }
}

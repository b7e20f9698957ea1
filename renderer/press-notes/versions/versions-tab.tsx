import { type ReactNode, useCallback } from 'react'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { useComposer, useWork } from '../composer/use-composer.tsx'
import { useUndoToast } from '../composer/use-undo-toast.ts'
import { VersionsPanel } from './versions-panel.tsx'

/** The versions of the note that is open. Restoring one is an act like any other: it can be undone. */
export function VersionsTab({ noteId }: { noteId: string }): ReactNode {
  const { composer: words } = useMessages()
  const composer = useComposer()
  const work = useWork()
  const toasts = useToasts()
  const tell = useUndoToast()
  const flush = useCallback(() => composer.flush(), [composer])
  const restore = useCallback(
    async (earlier: Workpiece) => {
      if (!(await composer.restore(earlier))) {
        toasts.show({ text: words.eventFailed })
        return
      }
      tell(words.restored)
    },
    [composer, toasts, words, tell],
  )
  return (
    <VersionsPanel
      noteId={noteId}
      work={work}
      flush={flush}
      {...(composer.isReadOnly ? {} : { onRestore: work => void restore(work) })}
    />
  )
}

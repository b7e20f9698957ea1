import { LoaderCircle, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import type { ExportState } from './use-export.ts'

type ExportNoticeProps = {
  readonly state: ExportState
  /** How many findings block: said, never a reason to refuse. */
  readonly blocking: number
  readonly onRetry: () => void
  readonly onDismiss: () => void
}

/** Under the header while a Word file is being written, and when it could not be. */
export function ExportNotice({ state, blocking, onRetry, onDismiss }: ExportNoticeProps): ReactNode {
  const { notes, shell } = useMessages()
  const { exporting } = notes
  if (state.status === 'failed') {
    return (
      <div className="failure-note note-notice" role="alert">
        <TriangleAlert size={20} aria-hidden />
        <p>{state.trouble}</p>
        <Button onPress={onRetry}>{shell.retry}</Button>
        <Button tone="plain" onPress={onDismiss}>
          {shell.close}
        </Button>
      </div>
    )
  }
  return (
    <div role="status">
      {state.status === 'running' ? (
        <p className="note-notice note-running" data-tone={blocking > 0 ? 'amber' : 'grey'}>
          {blocking > 0 ? <TriangleAlert size={16} aria-hidden /> : <LoaderCircle size={16} aria-hidden />}
          {blocking > 0 ? exporting.blocking(blocking) : exporting.wait}
        </p>
      ) : null}
    </div>
  )
}

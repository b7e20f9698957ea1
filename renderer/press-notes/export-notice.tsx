import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { isStale } from '../../domain/boilerplate-rules.ts'
import { today } from '../formats.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { useWork } from './composer/use-composer.tsx'
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
  const { notes, shell, library } = useMessages()
  const { exporting } = notes
  const { boilerplates } = useWork().note
  const stale = boilerplates
    .filter(copy => isStale(copy, today()))
    .map(({ title }) => title || shell.untitled)
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
      {state.status === 'running' && blocking > 0 ? (
        <p className="note-notice note-blocking">
          <TriangleAlert size={16} aria-hidden /> {exporting.blocking(blocking)}
        </p>
      ) : null}
      {state.status === 'running' && stale.length > 0 ? (
        <p className="note-notice note-blocking">
          <TriangleAlert size={16} aria-hidden /> {library.copy.staleAtExport(stale)}
        </p>
      ) : null}
      {state.status === 'running' && blocking === 0 ? (
        <p className="visually-hidden">{exporting.wait}</p>
      ) : null}
    </div>
  )
}

import type { ReactNode } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import type { Progress } from '../../domain/press-file-contract.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from './button.tsx'
import './progress-note.css'

type ProgressNoteProps = {
  readonly label: string
  /** Null until main says how far the work has come. */
  readonly progress: Progress | null
  /** Absent where the work cannot be stopped. */
  readonly onStop?: () => void
}

/** Long work: what is being done, how far it has come, and the way to stop it. Unseen for the first 150 ms. */
export function ProgressNote({ label, progress, onStop }: ProgressNoteProps): ReactNode {
  const { pressFile } = useMessages()
  const total = progress?.total ?? 0
  const done = Math.min(progress?.done ?? 0, total)
  // Main counts in its own units, bytes or comparisons: the share is what a person understands.
  const share = total === 0 ? '' : pressFile.share(Math.floor((done / total) * 100))
  return (
    <div className="progress-note card">
      <ProgressBar
        value={done}
        maxValue={Math.max(total, 1)}
        isIndeterminate={total === 0}
        valueLabel={share}
        className="progress"
      >
        {({ percentage }) => (
          <>
            <div className="progress-words">
              <Label>{label}</Label>
              <span className="soft">{share}</span>
            </div>
            <div className="progress-track">
              <div
                className="progress-fill"
                data-unknown={total === 0 ? '' : undefined}
                style={total === 0 ? undefined : { width: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {onStop === undefined ? null : <Button onPress={onStop}>{pressFile.stop}</Button>}
    </div>
  )
}

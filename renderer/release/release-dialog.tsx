import './release.css'
import { LoaderCircle, Send, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { bareNumber } from '../../domain/compose/end-marks.ts'
import type { Finding } from '../../domain/findings.ts'
import type { PressNoteDraft } from '../../domain/press-note.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { GateList } from './gate-list.tsx'
import { obstaclesOf } from './obstacles.ts'
import { NumberChoice, ReleaseContents } from './release-contents.tsx'
import { useGate } from './use-gate.ts'
import { useReleasing } from './use-releasing.ts'

type ReleaseDialogProps = {
  readonly noteId: string
  readonly note: PressNoteDraft
  readonly findings: readonly Finding[]
  /** False until the rules have run: nothing may leave before. */
  readonly isChecked: boolean
  readonly flush: () => Promise<boolean>
  readonly onGoToPath: (path: string) => void
  readonly onGoToFinding: (finding: Finding) => void
  readonly onReleased: () => void
  readonly onClose: () => void
}

/** The gate: what blocks, what warns, under which number the note leaves and which files are made. */
export function ReleaseDialog(props: ReleaseDialogProps): ReactNode {
  const { noteId, note, findings, isChecked, flush, onReleased, onClose } = props
  const messages = useMessages()
  const { release: words } = messages
  const [typed, setTyped] = useState<string | null>(null)
  const { gate, isFresh, failure, again } = useGate(noteId, typed)
  const { state, release } = useReleasing(noteId, flush, onReleased)
  const isRunning = state.status === 'running'
  const leading = {
    messages,
    goToPath: (path: string) => {
      onClose()
      props.onGoToPath(path)
    },
    goToFinding: (finding: Finding) => {
      onClose()
      props.onGoToFinding(finding)
    },
  }
  const blocks = gate === null ? [] : obstaclesOf(gate, findings, 'blocks', leading)
  const warns = gate === null ? [] : obstaclesOf(gate, findings, 'warns', leading)
  const number = bareNumber(typed ?? gate?.number ?? '')
  const isOpen = gate !== null && isFresh && isChecked && blocks.length === 0
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isRunning}>
            {words.cancel}
          </Button>
          <Button
            tone="primary"
            icon={isRunning ? <Turning /> : <Send size={16} aria-hidden />}
            isDisabled={!isOpen || isRunning}
            onPress={() => void release(number)}
          >
            {isRunning ? words.running : words.confirm(number)}
          </Button>
        </>
      }
    >
      <div className="release-gate">
        {failure === null ? null : <FailureNote failure={failure} onRetry={again} />}
        {state.status === 'failed' ? <Trouble sentence={state.trouble} /> : null}
        {gate === null ? (
          <Skeleton lines={5} />
        ) : (
          <>
            <GateList title={words.blocks} severity="blocking" obstacles={blocks} />
            <GateList title={words.warns} severity="warning" obstacles={warns} />
            <p className="soft" role="status">
              {isChecked ? (blocks.length === 0 ? words.clear : '') : words.stillChecking}
            </p>
            <NumberChoice gate={gate} typed={typed ?? gate.number} onType={setTyped} />
            <ReleaseContents gate={gate} embargo={note.embargo} />
          </>
        )}
      </div>
    </Dialog>
  )
}

const Turning = (): ReactNode => <LoaderCircle size={16} aria-hidden className="turning" />

const Trouble = ({ sentence }: { sentence: string }): ReactNode => (
  <div className="failure-note" role="alert">
    <TriangleAlert size={20} aria-hidden />
    <p>{sentence}</p>
  </div>
)

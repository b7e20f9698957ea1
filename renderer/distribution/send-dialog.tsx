import './distribution.css'
import { LoaderCircle, TriangleAlert } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { PressNoteDraft } from '../../domain/press-note.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { addresseesOf, type Choice, firstChoice } from './choice.ts'
import { MailChoice } from './mail-choice.tsx'
import { PlanSummary } from './plan-summary.tsx'
import { RecipientChoice } from './recipient-choice.tsx'
import { SendOutcome } from './send-outcome.tsx'
import { troubleOf } from './trouble-of.ts'
import { usePlan } from './use-plan.ts'
import { useSending } from './use-sending.ts'

type SendDialogProps = {
  readonly noteId: string
  readonly note: PressNoteDraft
  /** What the note is called on the screen. */
  readonly name: string
  readonly isDraft: boolean
  readonly flush: () => Promise<boolean>
  readonly onClose: () => void
}

/** What was chosen for a note and not sent: a dialog that was left is found again as it was. */
const unsent = new Map<string, Choice>()

/** Whom a note goes to, with what and how; then what was prepared. What is pending is written before anything is shown. */
export function SendDialog({ flush, ...props }: SendDialogProps): ReactNode {
  const { distribution } = useMessages()
  const [isWritten, setWritten] = useState<boolean | null>(null)
  useEffect(() => {
    let isCurrent = true
    void flush().then(written => {
      if (isCurrent) setWritten(written)
    })
    return () => {
      isCurrent = false
    }
  }, [flush])
  if (isWritten === true) return <OpenDialog {...props} />
  return (
    <Dialog title={distribution.dialog(props.name)} onClose={props.onClose} actions={null} isLarge>
      {isWritten === null ? <Skeleton lines={6} /> : <Trouble sentence={distribution.unsaved} />}
    </Dialog>
  )
}

function OpenDialog({ noteId, note, name, isDraft, onClose }: Omit<SendDialogProps, 'flush'>): ReactNode {
  const messages = useMessages()
  const { distribution } = messages
  const { way: words } = distribution
  const correctedNoteId = note.corrects?.noteId ?? null
  const [choice, setChoice] = useState(() => unsent.get(noteId) ?? firstChoice)
  const to = useMemo(() => addresseesOf(choice, correctedNoteId), [choice, correctedNoteId])
  const planned = usePlan({ noteId, to, subject: choice.subject ?? '' })
  const { state, send } = useSending(noteId, correctedNoteId)
  const { plan } = planned
  const isRunning = state.status === 'running'
  const batches = plan?.batches ?? 0

  const change = (part: Partial<Choice>): void =>
    setChoice(before => {
      const next = { ...before, ...part }
      unsent.set(noteId, next)
      return next
    })
  useEffect(() => {
    if (state.status === 'done') unsent.delete(noteId)
  }, [state.status, noteId])

  if (state.status === 'done') return <SendOutcome sent={state.sent} onClose={onClose} />
  return (
    <Dialog
      title={distribution.dialog(name)}
      onClose={onClose}
      isLarge
      actions={
        <>
          <PlanSummary {...planned} />
          <Button onPress={onClose} isDisabled={isRunning}>
            {distribution.cancel}
          </Button>
          <Button
            tone="primary"
            icon={isRunning ? <LoaderCircle size={16} aria-hidden className="turning" /> : undefined}
            isDisabled={isRunning}
            onPress={() => void send(choice)}
          >
            {isRunning ? words.runningMany(batches) : words.confirm[choice.way](batches)}
          </Button>
        </>
      }
    >
      {isDraft ? (
        <p className="send-warning">
          <TriangleAlert size={16} aria-hidden /> {distribution.draft}
        </p>
      ) : null}
      {state.status === 'failed' ? <Trouble sentence={state.trouble} /> : null}
      {planned.failure === null ? null : <Trouble sentence={troubleOf(planned.failure, messages)} />}
      <div className="send-columns">
        <RecipientChoice choice={choice} onChange={change} corrects={note.corrects} plan={plan} />
        <MailChoice choice={choice} onChange={change} plan={plan} hasEvent={note.eventNoteId !== null} />
      </div>
    </Dialog>
  )
}

const Trouble = ({ sentence }: { sentence: string }): ReactNode => (
  <div className="failure-note" role="alert">
    <TriangleAlert size={20} aria-hidden />
    <p>{sentence}</p>
  </div>
)

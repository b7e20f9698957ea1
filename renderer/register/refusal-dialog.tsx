import { type ReactNode, useId, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { TextField } from '../parts/text-field.tsx'

type RefusalDialogProps = {
  readonly count: number
  readonly onRefuse: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why a request is refused: nobody is, without a reason. Enter refuses; the usual reasons are one press away. */
export function RefusalDialog({ count, onRefuse, onClose }: RefusalDialogProps): ReactNode {
  const { register } = useMessages()
  const { refusal } = register
  const [reason, setReason] = useState('')
  const id = useId()
  const refuse = (): void => {
    if (reason.trim() !== '') onRefuse(reason.trim())
  }
  return (
    <Dialog
      title={refusal.title(count)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{register.cancel}</Button>
          <Button tone="primary" isDisabled={reason.trim() === ''} onPress={refuse}>
            {refusal.refuse}
          </Button>
        </>
      }
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          refuse()
        }}
      >
        <TextField
          label={refusal.reason}
          value={reason}
          onChange={setReason}
          hint={refusal.hint}
          maxLength={300}
          autoFocus
        />
      </form>
      <section className="stack-tight" aria-labelledby={id}>
        <h3 id={id}>{refusal.usualTitle}</h3>
        <div className="row">
          {refusal.usual.map(usual => (
            <Button key={usual} onPress={() => setReason(usual)}>
              {usual}
            </Button>
          ))}
        </div>
      </section>
    </Dialog>
  )
}

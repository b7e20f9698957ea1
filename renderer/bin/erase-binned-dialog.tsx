import { type ReactNode, useState } from 'react'
import type { Binned } from '../../domain/binned.ts'
import type { Failure } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { useToasts } from '../parts/toast.tsx'

type EraseBinnedDialogProps = {
  readonly thing: Binned
  readonly name: string
  readonly onClose: () => void
}

/** Erases a thing of the bin for good, once the person has confirmed it. */
export function EraseBinnedDialog({ thing, name, onClose }: EraseBinnedDialogProps): ReactNode {
  const { bin } = useMessages()
  const toasts = useToasts()
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const erase = async (): Promise<void> => {
    setIsBusy(true)
    const erased = await ask('bin.erase', { noun: thing.noun, id: thing.id })
    setIsBusy(false)
    if (!erased.ok) return setFailure(erased.failure)
    toasts.show({ text: bin.erased(name) })
    onClose()
  }
  return (
    <Dialog
      title={bin.eraseTitle(name)}
      onClose={onClose}
      isGrave
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {bin.cancel}
          </Button>
          <Button tone="danger" onPress={() => void erase()} isDisabled={isBusy}>
            {bin.erase}
          </Button>
        </>
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      <p>{thing.kind === null ? bin.eraseEvent : bin.eraseNote}</p>
    </Dialog>
  )
}

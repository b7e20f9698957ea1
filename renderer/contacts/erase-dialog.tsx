import { type ReactNode, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import type { Erasure } from './erased-screen.tsx'

type EraseDialogProps = {
  readonly id: string
  readonly name: string
  /** Nothing may be written after the erasure. */
  readonly flush: () => Promise<boolean>
  readonly onClose: () => void
  readonly onErased: (erasure: Erasure) => void
}

/** Erases a contact for good: names it, says what goes and what stays. */
export function EraseDialog({ id, name, flush, onClose, onErased }: EraseDialogProps): ReactNode {
  const { contacts, contactSheet } = useMessages()
  const { erasing } = contactSheet
  const [keepOut, setKeepOut] = useState(true)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const erase = async (): Promise<void> => {
    setIsBusy(true)
    await flush()
    const erased = await ask('privacy.erase', { selection: { ids: [id] }, keepOut })
    setIsBusy(false)
    if (erased.ok) onErased({ name, released: erased.value.released })
    else setFailure(erased.failure)
  }
  return (
    <Dialog
      title={erasing.title(name)}
      onClose={onClose}
      isGrave
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {contacts.cancel}
          </Button>
          <Button tone="danger" onPress={() => void erase()} isDisabled={isBusy}>
            {erasing.apply(name)}
          </Button>
        </>
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      <p>{erasing.text}</p>
      <p>{erasing.released}</p>
      <div>
        <CheckField label={erasing.keepOut} isSelected={keepOut} onChange={setKeepOut} />
        <p className="field-hint">{erasing.keepOutHint}</p>
      </div>
    </Dialog>
  )
}

import { type ReactNode, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { useToasts } from '../parts/toast.tsx'

type EraseDialogProps = { readonly ids: readonly string[]; readonly onClose: () => void }

/** Asks before erasing contacts for good, and says afterwards which released documents still name them. */
export function EraseDialog({ ids, onClose }: EraseDialogProps): ReactNode {
  const { privacy, shell, contacts } = useMessages()
  const { erasing } = privacy
  const toasts = useToasts()
  const [keepOut, setKeepOut] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [released, setReleased] = useState<readonly string[]>([])

  const erase = async (): Promise<void> => {
    setIsBusy(true)
    const erased = await ask('privacy.erase', { selection: { ids: [...ids] }, keepOut })
    setIsBusy(false)
    if (!erased.ok) return setFailure(erased.failure)
    toasts.show({ text: erasing.done(erased.value.erased) })
    if (erased.value.released.length === 0) onClose()
    else setReleased(erased.value.released)
  }
  const isDone = released.length > 0
  return (
    <Dialog
      title={erasing.title(ids.length)}
      onClose={onClose}
      isGrave
      actions={
        isDone ? (
          <Button onPress={onClose}>{shell.close}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{contacts.cancel}</Button>
            <Button tone="danger" isDisabled={isBusy} onPress={() => void erase()}>
              {erasing.apply(ids.length)}
            </Button>
          </>
        )
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      {isDone ? (
        <>
          <p>{erasing.released}</p>
          <ul>
            {released.map(title => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{erasing.text}</p>
          <CheckField label={erasing.keepOut} isSelected={keepOut} onChange={setKeepOut} />
          <p className="soft">{erasing.keepOutHint}</p>
        </>
      )}
    </Dialog>
  )
}

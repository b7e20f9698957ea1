import { type ReactNode, useState } from 'react'
import type { Failure } from '../../../domain/failure.ts'
import { lengths } from '../../../domain/text.ts'
import { ask } from '../../bridge.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useToasts } from '../../parts/toast.tsx'

type KeepDialogProps = {
  readonly noteId: string
  readonly onClose: () => void
  readonly flush?: () => Promise<unknown>
}

/** Asks for the name under which the note is kept as it is. */
export function KeepDialog({ noteId, onClose, flush }: KeepDialogProps): ReactNode {
  const { versions } = useMessages()
  const toasts = useToasts()
  const [name, setName] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const given = name.trim()

  const keep = async (): Promise<void> => {
    if (given === '' || isBusy) return
    setIsBusy(true)
    await flush?.()
    const kept = await ask('versions.keep', { noteId, name: given })
    setIsBusy(false)
    if (!kept.ok) return setFailure(kept.failure)
    toasts.show({ text: versions.kept(given) })
    onClose()
  }
  return (
    <Dialog
      title={versions.keepTitle}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{versions.cancel}</Button>
          <Button tone="primary" onPress={() => void keep()} isDisabled={given === '' || isBusy}>
            {versions.keepNow}
          </Button>
        </>
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      <p>{versions.keepText}</p>
      <form
        onSubmit={event => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField
          label={versions.name}
          value={name}
          onChange={setName}
          maxLength={lengths.line}
          placeholder={versions.namePlaceholder}
          autoFocus
        />
      </form>
    </Dialog>
  )
}

import { type ReactNode, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from './button.tsx'
import { CheckField } from './check-field.tsx'
import { Dialog } from './dialog.tsx'
import { FailureNote } from './failure-note.tsx'

type EraseDialogProps = {
  readonly ids: readonly string[]
  /** What it says: whom it erases, what goes and what stays. */
  readonly words: {
    readonly title: string
    readonly lines: readonly string[]
    readonly apply: string
  }
  /** Whether later imports leave them out, unless the person decides otherwise. */
  readonly keepsOut: boolean
  /** Nothing may be written after the erasure: what is pending is written before. */
  readonly flush?: () => Promise<boolean>
  readonly onClose: () => void
  /** `released` are the documents that name them still. */
  readonly onErased: (released: readonly string[]) => void
}

/** Erases contacts for good, once the person has confirmed it. */
export function EraseDialog({ ids, words, keepsOut, flush, onClose, onErased }: EraseDialogProps): ReactNode {
  const { contacts, privacy } = useMessages()
  const { erasing } = privacy
  const [keepOut, setKeepOut] = useState(keepsOut)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const erase = async (): Promise<void> => {
    setIsBusy(true)
    await flush?.()
    const erased = await ask('privacy.erase', { selection: { ids: [...ids] }, keepOut })
    setIsBusy(false)
    if (erased.ok) onErased(erased.value.released)
    else setFailure(erased.failure)
  }
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      isGrave
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {contacts.cancel}
          </Button>
          <Button tone="danger" onPress={() => void erase()} isDisabled={isBusy}>
            {words.apply}
          </Button>
        </>
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      {words.lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      <div>
        <CheckField label={erasing.keepOut} isSelected={keepOut} onChange={setKeepOut} />
        <p className="field-hint">{erasing.keepOutHint}</p>
      </div>
      {isBusy ? <p role="status">{contacts.working}</p> : null}
    </Dialog>
  )
}

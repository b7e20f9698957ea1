import type { ReactNode } from 'react'
import type { Opened } from '../../domain/returned.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'

type UnreadableDialogProps = {
  readonly unreadable: Extract<Opened, { verdict: 'unreadable' }>
  readonly onClose: () => void
  readonly onAnother: () => Promise<void>
}

/** Says why a file stays closed, what to do about it, and that nothing changed. */
export function UnreadableDialog({ unreadable, onClose, onAnother }: UnreadableDialogProps): ReactNode {
  const { returned } = useMessages()
  const { opening } = returned
  const openAnother = (): void => {
    onClose()
    void onAnother()
  }
  return (
    <Dialog
      title={opening.unreadableTitle(unreadable.fileName)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={openAnother}>{opening.another}</Button>
          <Button tone="primary" onPress={onClose} autoFocus>
            {opening.close}
          </Button>
        </>
      }
    >
      <p>{returned.unreadable[unreadable.reason]}</p>
      <p className="soft">{opening.nothingChanged}</p>
    </Dialog>
  )
}

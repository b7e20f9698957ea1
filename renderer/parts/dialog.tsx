import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from './button.tsx'
import './dialog.css'

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** The acts at its foot, the one that is meant last. */
  readonly actions: ReactNode
  /** For what cannot be undone: read out as such, and not left by a click beside it. */
  readonly isGrave?: boolean
  /** For what needs the width and height of the window. */
  readonly isLarge?: boolean
}

/** A question that waits for its answer above the screen. Escape leaves it. Mount it while it is open. */
export function Dialog({
  title,
  onClose,
  children,
  actions,
  isGrave = false,
  isLarge = false,
}: DialogProps): ReactNode {
  const { shell } = useMessages()
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen
      isDismissable={!isGrave}
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={isLarge ? 'dialog-frame dialog-large' : 'dialog-frame'}>
        <AriaDialog className="dialog" role={isGrave ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton name={shell.close} icon={<X size={20} aria-hidden />} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          <footer className="dialog-foot">{actions}</footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { Finding } from '../../domain/findings.ts'
import { useMessages } from '../messages/messages.tsx'
import { FindingsPanel } from './findings-panel.tsx'

type FindingsPlaceProps = {
  readonly findings: readonly Finding[]
  readonly isOpen: boolean
  /** Whether the window has room for a panel beside the page; otherwise a sheet slides over it. */
  readonly hasRoom: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onGo: (finding: Finding) => void
}

/** The findings beside the page, or over it where there is no room. */
export function FindingsPlace({ findings, isOpen, hasRoom, onOpen, onGo }: FindingsPlaceProps): ReactNode {
  const { title } = useMessages().findings
  const close = (): void => onOpen(false)
  if (hasRoom) {
    return isOpen ? (
      <aside className="note-panel" aria-label={title}>
        <FindingsPanel findings={findings} onGo={onGo} onClose={close} />
      </aside>
    ) : null
  }
  return (
    <ModalOverlay className="note-sheet-ground" isOpen={isOpen} onOpenChange={onOpen} isDismissable>
      <Modal className="note-sheet">
        <Dialog className="note-sheet-dialog" aria-label={title}>
          <FindingsPanel findings={findings} onGo={onGo} onClose={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

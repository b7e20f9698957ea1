import { X } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { Dialog, Heading, Modal, ModalOverlay, Popover } from 'react-aria-components'
import { useMessages } from '../../messages/messages.tsx'
import { IconButton } from '../../parts/button.tsx'
import { goToField } from '../../parts/field-place.tsx'
import { PassingForm } from '../../parts/passing-form.tsx'
import { OpenSections } from '../../parts/section.tsx'
import { useTall } from '../use-wide.ts'

/** Lower than this, in CSS pixels, the window has no room for a form beside what it is about. */
const roomBeside = 520

type PageFormProps = {
  readonly title: string
  /** Where the page shows what the form is about. */
  readonly anchor: HTMLElement
  /** The field that a finding leads to; empty for the first. */
  readonly field: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form over the page, beside what it is about where there is room. Escape or a click beside it goes back to the page. */
export function PageForm({ title, anchor, field, onClose, children }: PageFormProps): ReactNode {
  const { shell } = useMessages()
  const isTall = useTall(roomBeside)
  const place = useMemo(() => ({ current: anchor }), [anchor])
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const fields = body.current
    if (fields === null) return
    if (field !== '') return goToField(fields, field)
    if (fields.contains(document.activeElement)) return
    // What is typed in comes before buttons: the person goes on typing.
    const first = fields.querySelector<HTMLElement>('input, textarea') ?? fields.querySelector('button')
    first?.focus()
  }, [field])
  const leave = (isOpen: boolean): void => {
    if (!isOpen) onClose()
  }
  const form = (
    <Dialog className="page-form-dialog">
      <header className="page-form-head">
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        <IconButton name={shell.close} icon={<X size={20} aria-hidden />} onPress={onClose} />
      </header>
      <div className="page-form-body" ref={body}>
        <OpenSections>{children}</OpenSections>
      </div>
    </Dialog>
  )
  return (
    <PassingForm>
      {isTall ? (
        <Popover
          className="popover page-form"
          triggerRef={place}
          isOpen
          placement="bottom start"
          offset={6}
          containerPadding={12}
          onOpenChange={leave}
        >
          {form}
        </Popover>
      ) : (
        <ModalOverlay className="dialog-ground" isOpen isDismissable onOpenChange={leave}>
          <Modal className="dialog-frame">{form}</Modal>
        </ModalOverlay>
      )}
    </PassingForm>
  )
}

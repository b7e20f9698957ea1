import { X } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useMessages } from '../../messages/messages.tsx'
import { IconButton } from '../../parts/button.tsx'
import { goToField } from '../../parts/field-place.tsx'
import { PassingForm } from '../../parts/passing-form.tsx'
import { OpenSections } from '../../parts/section.tsx'

type PageFormProps = {
  readonly title: string
  /** Where the page shows what the form is about. */
  readonly anchor: HTMLElement
  /** The field that a finding leads to; empty for the first. */
  readonly field: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form over the page, beside what it is about. Escape or a click beside it goes back to the page. */
export function PageForm({ title, anchor, field, onClose, children }: PageFormProps): ReactNode {
  const { shell } = useMessages()
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
  return (
    <PassingForm>
      <Popover
        className="popover page-form"
        triggerRef={place}
        isOpen
        placement="bottom start"
        offset={6}
        containerPadding={12}
        onOpenChange={isOpen => {
          if (!isOpen) onClose()
        }}
      >
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
      </Popover>
    </PassingForm>
  )
}

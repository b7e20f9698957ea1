import { memo, type ReactNode, useCallback, useId, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { PressAccess } from '../../domain/press-access.ts'
import { pressAccessWording } from '../../domain/press-access-wording.ts'
import { useMessages } from '../messages/messages.tsx'
import { AccessIcon } from './access-icon.tsx'
import { accessTone } from './access-tone.ts'
import type { Change } from './field-change.ts'
import { PressAccessBuilder } from './press-access-builder.tsx'

type PressAccessFieldProps = {
  readonly access: PressAccess
  readonly change: Change<PressAccess>
  /** Just asked for: it takes the focus and is open. */
  readonly isAskedFor?: boolean
}

/** A button that says who of the press may be there, as printed, and under it what builds the sentence. */
export const PressAccessField = memo(function PressAccessField({
  access,
  change,
  isAskedFor = false,
}: PressAccessFieldProps): ReactNode {
  const { events } = useMessages()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(isAskedFor)
  const wording = pressAccessWording(access)
  const tone = wording === '' ? 'unsaid' : accessTone(access)
  // The focus goes back to the button: what held it is about to leave.
  const close = useCallback(() => {
    setIsOpen(false)
    button.current?.focus()
  }, [])
  return (
    <>
      <Button
        ref={button}
        className="access-button"
        data-tone={tone}
        aria-label={events.accessNamed(wording)}
        aria-expanded={isOpen}
        // Only an open builder is there to be named.
        {...(isOpen ? { 'aria-controls': id } : {})}
        autoFocus={isAskedFor}
        onPress={() => setIsOpen(before => !before)}
      >
        <AccessIcon tone={tone} />
        <span>{wording === '' ? events.access : wording}</span>
      </Button>
      {isOpen ? <PressAccessBuilder id={id} access={access} change={change} onClose={close} /> : null}
    </>
  )
})

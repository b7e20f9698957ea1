import { type RefObject, useCallback, useId, useRef, useState } from 'react'

/** The button that says an access, and what builds it while it is open. */
export type AccessBuilder = {
  readonly id: string
  readonly isOpen: boolean
  readonly button: RefObject<HTMLButtonElement | null>
  readonly toggle: () => void
  readonly open: () => void
  /** Folds the builder; the focus goes back to the button rather than nowhere. */
  readonly close: () => void
}

/** Whether the builder of one press access is open. */
export function useAccessBuilder(): AccessBuilder {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const toggle = useCallback(() => setIsOpen(before => !before), [])
  const open = useCallback(() => setIsOpen(true), [])
  const close = useCallback(() => {
    setIsOpen(false)
    button.current?.focus()
  }, [])
  return { id, isOpen, button, toggle, open, close }
}

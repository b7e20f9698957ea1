import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { Group } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { hashOf } from '../route.ts'
import { Button } from './button.tsx'

type ToastMessage = {
  readonly text: string
  readonly action?: { readonly label: string; readonly act: () => void }
  /** Whether the act still makes sense on another screen: taking back an event does, a row of a form does not. */
  readonly isLasting?: boolean
}
type Toasts = {
  readonly show: (message: ToastMessage) => void
  /** Takes the message with this text away before its time. */
  readonly withdraw: (text: string) => void
  /** For what everyone else sees happen: only read out. */
  readonly say: (text: string) => void
}

/** How long a message stays when nobody points at it, in milliseconds: time to reach « Annuler » by keyboard. */
const stay = 12_000

const ToastContext = createContext<Toasts>({
  show: () => undefined,
  withdraw: () => undefined,
  say: () => undefined,
})

/** Shows a short message at the foot of the window, with at most one act: « Annuler ». */
export const useToasts = (): Toasts => useContext(ToastContext)

type Shown = { readonly message: ToastMessage; readonly here: string; readonly serial: number }

/** Holds the one message that is shown; a newer one takes its place. */
export function ToastProvider({ children }: { children: ReactNode }): ReactNode {
  const { notices } = useMessages().shell
  const here = hashOf(useNavigation().route)
  const [shown, setShown] = useState<Shown | null>(null)
  const [said, setSaid] = useState('')
  const dismiss = useCallback(() => setShown(null), [])

  const toasts = useMemo(
    () => ({
      show: (message: ToastMessage) => {
        setShown(before => ({ message, here, serial: (before?.serial ?? 0) + 1 }))
        setSaid(message.text)
      },
      withdraw: (text: string) => setShown(before => (before?.message.text === text ? null : before)),
      say: setSaid,
    }),
    [here],
  )

  const isShown = shown !== null && (shown.here === here || holdsEverywhere(shown.message))
  return (
    <ToastContext value={toasts}>
      {children}
      <section className="toasts" aria-label={notices}>
        <div className="visually-hidden" role="status">
          {said}
        </div>
        {isShown ? <Toast key={shown.serial} message={shown.message} onDismiss={dismiss} /> : null}
      </section>
    </ToastContext>
  )
}

const holdsEverywhere = ({ action, isLasting }: ToastMessage): boolean =>
  action === undefined || isLasting === true

function Toast({ message, onDismiss }: { message: ToastMessage; onDismiss: () => void }): ReactNode {
  const { notices, close } = useMessages().shell
  const [isHeld, setIsHeld] = useState(false)

  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onDismiss, stay)
    return () => clearTimeout(timer)
  }, [isHeld, onDismiss])

  const { action } = message
  return (
    <Group
      className="toast"
      aria-label={notices}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span>{message.text}</span>
      {action === undefined ? null : (
        <Button
          tone="plain"
          onPress={() => {
            action.act()
            onDismiss()
          }}
        >
          {action.label}
        </Button>
      )}
      <Button tone="plain" onPress={onDismiss}>
        {close}
      </Button>
    </Group>
  )
}

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { Group } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import { Button } from './button.tsx'

type ToastMessage = {
  readonly text: string
  readonly action?: { readonly label: string; readonly act: () => void }
}
type Toasts = { readonly show: (message: ToastMessage) => void }

/** How long a message stays when nobody points at it, in milliseconds: time to reach « Annuler » by keyboard. */
const stay = 12_000

const ToastContext = createContext<Toasts>({ show: () => undefined })

/** Shows a short message at the foot of the window, with at most one act: « Annuler ». */
export const useToasts = (): Toasts => useContext(ToastContext)

/** Holds the one message that is shown; a newer one takes its place. */
export function ToastProvider({ children }: { children: ReactNode }): ReactNode {
  const { notices, close } = useMessages().shell
  const [shown, setShown] = useState<ToastMessage | null>(null)
  const [isHeld, setIsHeld] = useState(false)
  const dismiss = useCallback(() => {
    setShown(null)
    setIsHeld(false)
  }, [])

  useEffect(() => {
    if (shown === null || isHeld) return
    const timer = setTimeout(dismiss, stay)
    return () => clearTimeout(timer)
  }, [shown, isHeld, dismiss])

  const toasts = useMemo(() => ({ show: setShown }), [])
  const action = shown?.action
  return (
    <ToastContext value={toasts}>
      {children}
      <section className="toasts" aria-label={notices}>
        <div role="status">
          {shown === null ? null : <span className="visually-hidden">{shown.text}</span>}
        </div>
        {shown === null ? null : (
          <Group
            className="toast"
            aria-label={notices}
            onPointerEnter={() => setIsHeld(true)}
            onPointerLeave={() => setIsHeld(false)}
            onFocus={() => setIsHeld(true)}
            onBlur={() => setIsHeld(false)}
          >
            <span aria-hidden>{shown.text}</span>
            {action === undefined ? null : (
              <Button
                tone="plain"
                onPress={() => {
                  action.act()
                  dismiss()
                }}
              >
                {action.label}
              </Button>
            )}
            <Button tone="plain" onPress={dismiss}>
              {close}
            </Button>
          </Group>
        )}
      </section>
    </ToastContext>
  )
}

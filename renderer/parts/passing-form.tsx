import { createContext, type ReactNode, useContext, useLayoutEffect, useRef } from 'react'

const LeavingContext = createContext<{ readonly current: boolean }>({ current: false })

/**
 * A form that comes and goes over its screen. When it closes, what its fields hold and cannot save waits for it, and
 * stays counted: nothing that was typed goes without a word.
 */
export function PassingForm({ children }: { children: ReactNode }): ReactNode {
  const leaving = useRef(false)
  useLayoutEffect(() => {
    leaving.current = false
    // Before the fields below it hear that they leave the screen.
    return () => {
      leaving.current = true
    }
  }, [])
  return <LeavingContext value={leaving}>{children}</LeavingContext>
}

/** Whether the form around the field is closing as a whole; a field that leaves by itself was removed. */
export const useLeaving = (): { readonly current: boolean } => useContext(LeavingContext)

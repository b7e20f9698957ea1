import './focus-mode.css'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useCommand } from '../use-command.ts'

/** What takes Escape for itself while it is open. */
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

/** Whether only the page shows, and the ways in and out. */
export type FocusMode = { readonly isOn: boolean; readonly setOn: (isOn: boolean) => void }

/**
 * Leaves the page alone on the screen: rail, head and panel go (focus-mode.css). The command of the menu enters and
 * leaves it, Escape leaves it, and so does another screen.
 */
export function useFocusMode(): FocusMode {
  const { outline: words } = useMessages()
  const toasts = useToasts()
  const [isOn, setOn] = useState(false)
  const withdraw = useRef(() => {})
  useEffect(() => {
    withdraw.current = () => toasts.withdraw(words.focusMode)
  })
  useCommand('focus-mode', () => {
    setOn(!isOn)
    if (isOn) return
    toasts.show({
      text: words.focusMode,
      action: { label: words.leaveFocus, act: () => setOn(false) },
    })
  })

  useEffect(() => {
    if (!isOn) return
    document.documentElement.dataset['focusMode'] = ''
    // Heard on its way down: the page keeps Escape to itself, and outside it leads back to the list.
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || isTaken(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      setOn(false)
    }
    document.addEventListener('keydown', press, true)
    return () => {
      delete document.documentElement.dataset['focusMode']
      document.removeEventListener('keydown', press, true)
      // It told how to leave.
      withdraw.current()
    }
  }, [isOn])
  return { isOn, setOn }
}

/** A dialog, a list or the find bar closes first. */
const isTaken = (target: EventTarget | null): boolean =>
  document.querySelector(overlays) !== null ||
  (target instanceof Element && target.closest('search') !== null)

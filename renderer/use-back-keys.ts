import { useEffect } from 'react'
import { useNavigation } from './navigation.tsx'

/** What takes Escape for itself while it is open. */
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

/**
 * « Back » is the same gesture everywhere: Alt+←, or Escape when no field and no menu is open. In a field the
 * first Escape only leaves the field.
 */
export function useBackKeys(): void {
  const { back } = useNavigation()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const field = editable(event.target)
      if (isBackGesture(event)) {
        event.preventDefault()
        back()
      } else if (event.key === 'Escape' && field !== null && !isOverlaid()) {
        event.preventDefault()
        leave(field)
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [back])
}

/** Has « back » mean a step inside the screen while `stepBack` is given: the document hears it before the window. */
export function useStepBack(stepBack: (() => void) | null): void {
  useEffect(() => {
    if (stepBack === null) return
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !isBackGesture(event)) return
      event.preventDefault()
      stepBack()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [stepBack])
}

function isBackGesture({ key, altKey, target }: KeyboardEvent): boolean {
  const isInField = editable(target) !== null
  if (key === 'ArrowLeft' && altKey) return !isInField || !isMac()
  return key === 'Escape' && !isInField && !isOverlaid()
}

const isOverlaid = (): boolean => document.querySelector(overlays) !== null

function editable(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null
  return target.matches('input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]')
    ? target
    : null
}

/** The title takes the focus, so that the next Tab starts from the head of the screen. */
function leave(field: HTMLElement): void {
  const title = document.querySelector<HTMLElement>('h1')
  if (title === null) field.blur()
  else title.focus({ preventScroll: true })
}

/** There Alt+← moves by a word inside a field. */
const isMac = (): boolean => navigator.userAgent.includes('Macintosh')

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
      if (event.key === 'ArrowLeft' && event.altKey && (field === null || !isMac())) {
        event.preventDefault()
        back()
      }
      if (event.key !== 'Escape' || document.querySelector(overlays) !== null) return
      event.preventDefault()
      if (field === null) back()
      else leave(field)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [back])
}

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

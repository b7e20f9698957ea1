import { type RefObject, useEffect } from 'react'

/** Ctrl+F leads to the search, and so does what `also` knows, unless a dialog is open. */
export function useFindKey(
  field: RefObject<HTMLInputElement | null>,
  also: (event: KeyboardEvent) => boolean = none,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isFind = event.key === 'f' && (event.ctrlKey || event.metaKey)
      if (!isFind && !also(event)) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [field, also])
}

const none = (): boolean => false

import { type RefObject, useEffect, useState } from 'react'
import type { NotePart } from '../../domain/blocks.ts'
import { partOfField } from './places.ts'

/** The part of the page whose fields have the focus, or had it last. */
export function useActivePart(form: RefObject<HTMLElement | null>): NotePart | null {
  const [part, setPart] = useState<NotePart | null>(null)
  useEffect(() => {
    const element = form.current
    if (element === null) return
    const follow = (event: FocusEvent): void => {
      if (!(event.target instanceof Element)) return
      const field = event.target.closest('[data-field]')?.getAttribute('data-field')
      if (field !== null && field !== undefined) setPart(partOfField(field))
    }
    element.addEventListener('focusin', follow)
    return () => element.removeEventListener('focusin', follow)
  }, [form])
  return part
}

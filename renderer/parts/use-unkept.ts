import { useEffect, useSyncExternalStore } from 'react'
import { useFieldScope } from './field-scope.tsx'
import { useLeaving } from './passing-form.tsx'
import { UnkeptFields } from './unkept-fields.ts'

const fields = new UnkeptFields()

/** What stood in fields that could not be saved when their screen was left, by the keys of the fields. */
export type Left<T> = Map<string, T>

/**
 * Keeps what a field holds and cannot save: `held`, or null while all of it is saved. While the field is shown
 * it counts as `count` fields to correct; when its screen is left, `held` waits in `left` until the screen is
 * opened again, as long as Mallette runs. `held` must stay the same value as long as nothing changes.
 */
export function useUnkept<T>(key: string, left: Left<T>, held: T | null, count: number): void {
  const leaving = useLeaving()
  useEffect(() => {
    if (held === null) return
    left.set(key, held)
    const forget = fields.add(key, count)
    return () => {
      if (leaving.current) return
      forget()
      // On a screen that stays, the field was corrected, moved or removed with its row.
      if (key.startsWith(`${window.location.hash}/`)) left.delete(key)
    }
  }, [key, left, held, count, leaving])
}

/** The key of the field of this label, in the part of the screen where it stands. */
export const useFieldKey = (label: string): string => `${useFieldScope()}${label}`

/** How many fields of this part of the screen hold something that cannot be saved. */
export function useUnkeptCount(): number {
  const scope = useFieldScope()
  return useSyncExternalStore(fields.watch, () => fields.countWithin(scope))
}

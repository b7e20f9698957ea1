import { useState } from 'react'

/** Fields that are shown once they hold something or were asked for. */
export type Reveals<K extends string> = {
  readonly isShown: (key: K) => boolean
  /** Whether the field was just asked for: it takes the focus. */
  readonly isAskedFor: (key: K) => boolean
  readonly hidden: readonly K[]
  readonly show: (key: K) => void
}

/** Keeps rare fields away until they are wanted; one that was shown stays, even emptied. */
export function useReveals<K extends string>(keys: readonly K[], isFilled: (key: K) => boolean): Reveals<K> {
  const [shown, setShown] = useState<readonly K[]>([])
  const [asked, setAsked] = useState<K | null>(null)
  const filled = keys.filter(key => isFilled(key) && !shown.includes(key))
  if (filled.length > 0) setShown([...shown, ...filled])
  const isShown = (key: K): boolean => shown.includes(key) || isFilled(key)
  return {
    isShown,
    isAskedFor: key => asked === key,
    hidden: keys.filter(key => !isShown(key)),
    show: key => {
      setShown(before => [...before, key])
      setAsked(key)
    },
  }
}

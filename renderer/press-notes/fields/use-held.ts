import { useState } from 'react'

type Held<V, H> = { readonly value: V; readonly shown: H }

/**
 * What a field shows when it is more than what can be kept: a link that is half typed.
 * `keep` gives what may be kept of it, which is handed on; a value that another hand changed is shown anew.
 * `left` is what stood there when the screen was left before, where not all of it could be kept.
 */
export function useHeld<V, H>(
  value: V,
  onChange: (value: V) => void,
  show: (value: V) => H,
  keep: (shown: H) => V,
  left?: H,
): [H, (shown: H) => void] {
  const [held, setHeld] = useState<Held<V, H>>(() => ({ value, shown: left ?? show(value) }))
  const current = held.value === value ? held : { value, shown: show(value) }
  // The state follows the value during the draw: an effect would show the old text once more.
  if (current !== held) setHeld(current)
  const put = (shown: H): void => {
    const kept = keep(shown)
    setHeld({ value: kept, shown })
    onChange(kept)
  }
  return [current.shown, put]
}

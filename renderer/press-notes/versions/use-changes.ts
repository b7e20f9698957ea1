import { type RefObject, useCallback, useEffect, useState } from 'react'

type Changes = {
  /** Which change was gone to last, from 0; null before the first. */
  readonly place: number | null
  /** Goes to the next change (1) or the previous one (-1), round from the last to the first. */
  readonly step: (by: 1 | -1) => void
}

/** Goes from change to change of a comparison, also with F7 and Shift+F7; the change takes the focus. */
export function useChanges(table: RefObject<HTMLTableElement | null>, count: number): Changes {
  const [place, setPlace] = useState<number | null>(null)

  const step = useCallback(
    (by: 1 | -1) => {
      if (count === 0) return
      const next = place === null ? (by === 1 ? 0 : count - 1) : (place + by + count) % count
      const row = table.current?.querySelectorAll<HTMLElement>('[data-changed]')[next]
      row?.focus()
      row?.scrollIntoView({ block: 'center' })
      setPlace(next)
    },
    [table, count, place],
  )

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F7') return
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [step])

  return { place, step }
}

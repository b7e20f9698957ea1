import { useEffect, useState } from 'react'

let hasBeenPainted = false

/**
 * Whether a first screen has been painted since Mallette was started: what can wait for that lets main answer first
 * what cannot. From then on it is true at once, so that nothing moves when home is opened again.
 */
export function useAfterPaint(): boolean {
  const [isPainted, setIsPainted] = useState(hasBeenPainted)
  useEffect(() => {
    if (isPainted) return
    let idle = 0
    const frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(
        () => {
          hasBeenPainted = true
          setIsPainted(true)
        },
        { timeout: 200 },
      )
    })
    return () => {
      cancelAnimationFrame(frame)
      cancelIdleCallback(idle)
    }
  }, [isPainted])
  return isPainted
}

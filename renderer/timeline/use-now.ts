import { useEffect, useState } from 'react'

/** Milliseconds after which what counts down is read again. */
const tick = 30_000

/** The present instant, ISO UTC, kept up to date. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), tick)
    return () => clearInterval(timer)
  }, [])
  return now
}

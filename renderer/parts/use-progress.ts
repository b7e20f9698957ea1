import { useEffect, useState } from 'react'
import type { Progress } from '../../domain/press-file-contract.ts'
import { listen } from '../bridge.ts'

/** How far the work of these steps has come, as main announces it; null when it says nothing or nobody waits. */
export function useProgress(isWaiting: boolean, ...steps: readonly Progress['step'][]): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  const wanted = steps.join(' ')
  useEffect(() => {
    if (!isWaiting) return
    const stop = listen('progress', heard => {
      if (wanted.split(' ').includes(heard.step)) setProgress(heard)
    })
    return () => {
      stop()
      setProgress(null)
    }
  }, [isWaiting, wanted])
  return progress
}

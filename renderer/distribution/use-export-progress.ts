import { useEffect, useState } from 'react'
import type { Progress } from '../../domain/press-file-contract.ts'
import { listen } from '../bridge.ts'

/** How far the file of a long note has come; null while nothing is made, and for short ones, which say nothing. */
export function useExportProgress(isRunning: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    if (!isRunning) return
    const stop = listen('progress', heard => {
      if (heard.work === 'export') setProgress(heard)
    })
    return () => {
      stop()
      setProgress(null)
    }
  }, [isRunning])
  return progress
}

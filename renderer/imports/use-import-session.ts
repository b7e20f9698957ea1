import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Failure, Result } from '../../domain/failure.ts'
import type { Progress } from '../../domain/press-file-contract.ts'
import { ask, listen } from '../bridge.ts'

export type ImportWork = Progress['step']

export type ImportSession = {
  /** What is being waited for; null while the person has her hands free. */
  readonly work: ImportWork | null
  readonly failure: Failure | null
  /** The session that holds what was read: the one before it is forgotten. */
  readonly hold: (session: string) => void
  /** Forgets what was read and drops the answer of what is going on. Nothing of it is written. */
  readonly end: () => void
  /**
   * Waits for an answer, null where it is a failure. One that is no longer wanted when it comes is dropped;
   * `discard` clears what it left behind.
   */
  readonly during: <T>(
    step: ImportWork,
    answering: (isWanted: () => boolean) => Promise<Result<T>>,
    discard?: (late: T) => void,
  ) => Promise<T | null>
}

/** Has main forget a session, whatever it is doing for it. */
export const forgetSession = (session: string): void => {
  void ask('imports.stop', { session })
}

/** The session under which main holds what was read; leaving the screen ends it. */
export function useImportSession(): ImportSession {
  const [work, setWork] = useState<ImportWork | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const held = useRef<string | null>(null)
  /** Each piece of work has a number, by which a later one is told. */
  const latest = useRef(0)

  const release = useCallback((): void => {
    latest.current += 1
    if (held.current !== null) forgetSession(held.current)
    held.current = null
  }, [])
  useEffect(() => release, [release])

  // What was chosen or pasted is read under a session that is first heard of while it is.
  useEffect(() => {
    if (work !== 'reading') return
    return listen('progress', ({ step, work: session }) => {
      if (step === 'reading') held.current ??= session
    })
  }, [work])

  const acts = useMemo(
    () => ({
      hold: (session: string): void => {
        if (held.current !== null && held.current !== session) forgetSession(held.current)
        held.current = session
      },
      end: (): void => {
        release()
        setWork(null)
        setFailure(null)
      },
      during: async <T>(
        step: ImportWork,
        answering: (isWanted: () => boolean) => Promise<Result<T>>,
        discard: (late: T) => void = () => undefined,
      ): Promise<T | null> => {
        latest.current += 1
        const mine = latest.current
        const isWanted = (): boolean => latest.current === mine
        setWork(step)
        setFailure(null)
        const result = await answering(isWanted)
        if (!isWanted()) {
          if (result.ok) discard(result.value)
          return null
        }
        setWork(null)
        if (result.ok) return result.value
        if (result.failure.code !== 'cancelled') setFailure(result.failure)
        return null
      },
    }),
    [release],
  )
  return useMemo(() => ({ work, failure, ...acts }), [work, failure, acts])
}

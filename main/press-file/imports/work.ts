import type { Progress } from '../../../domain/press-file-contract.ts'
import { createPace } from '../../store/pace.ts'

/** Thrown inside long work whose session is stopped; it never leaves the family. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** Long work of a session: it gives way to others, tells how far it is, and ends when it is told to. */
export type Work = {
  /** Tells how far the work is, and rests when it has held the thread for long enough. Throws `Stopped`. */
  step(step: Progress['step'], done: number, total: number): Promise<void> | undefined
  stop(): void
  readonly isStopped: boolean
}

/** Least time between two announcements, in ms. */
const often = 100

export function createWork(session: string, announce: (progress: Progress) => void): Work {
  const pace = createPace()
  let toldAt = 0
  let toldStep: Progress['step'] | null = null
  let isStopped = false
  return {
    step: (step, done, total) => {
      if (isStopped) throw new Stopped()
      const isNew = step !== toldStep
      if (!isNew && !pace.isDue() && done < total) return undefined
      if (isNew || performance.now() - toldAt >= often) {
        toldAt = performance.now()
        toldStep = step
        announce({ work: session, step, done, total })
      }
      return pace.rest().then(() => {
        if (isStopped) throw new Stopped()
      })
    },
    stop: () => {
      isStopped = true
    },
    get isStopped() {
      return isStopped
    },
  }
}

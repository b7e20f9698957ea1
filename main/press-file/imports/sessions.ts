import { type Result, refuse } from '../../../domain/failure.ts'
import type { PressFileWorld } from '../world.ts'
import type { Session } from './session.ts'
import { createWork, Stopped } from './work.ts'

export type Sessions = {
  open(): Session
  /** Null for one that was stopped, or that many others have followed. */
  get(id: string): Session | null
  /** Ends what the session is doing and forgets it. */
  stop(id: string): void
}

/** Sessions hold whole files in memory: the oldest goes when there are more. */
const most = 4

export function createSessions({ newId, progress }: Pick<PressFileWorld, 'newId' | 'progress'>): Sessions {
  const sessions = new Map<string, Session>()

  const stop = (id: string): void => {
    sessions.get(id)?.work.stop()
    sessions.delete(id)
  }

  return {
    open: () => {
      const [oldest] = sessions.keys()
      if (sessions.size >= most && oldest !== undefined) stop(oldest)
      const id = newId()
      const session: Session = { id, work: createWork(id, progress), received: [], tables: [], planned: null }
      sessions.set(id, session)
      return session
    },
    get: id => sessions.get(id) ?? null,
    stop,
  }
}

/** The result of a session's work; `cancelled` when the session was stopped meanwhile. */
export async function during<T>(session: Session, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    const result = await work()
    return session.work.isStopped ? refuse('cancelled') : result
  } catch (error) {
    if (error instanceof Stopped) return refuse('cancelled')
    throw error
  }
}

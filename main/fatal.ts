import type { EventEmitter } from 'node:events'
import type { Log } from './log.ts'

/** How a fatal error ends: one dialog, then the process with exit code 1. */
export type Ending = {
  readonly log: Log
  readonly tellPerson: () => void
  readonly exit: (code: number) => void
}

type RunningProcess = EventEmitter & { readonly stdout: EventEmitter; readonly stderr: EventEmitter }

/**
 * Ends Mallette on the first error that nobody expected: after it the memory cannot be trusted, while the files
 * can, since each is replaced whole. A reader of our output that went away (EPIPE) is no such error.
 */
export function endOnFatalError(process: RunningProcess, { log, tellPerson, exit }: Ending): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  let ending = false
  const end = (kind: string) => (error: unknown) => {
    log(kind, error)
    if (ending) return
    ending = true
    try {
      tellPerson()
    } finally {
      exit(1)
    }
  }
  process.on('uncaughtException', end('uncaught exception'))
  process.on('unhandledRejection', end('unhandled rejection'))
}

import { Worker } from 'node:worker_threads'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { FromWorkshop, ToWorkshop, WordJob } from './workshop-job.ts'

/** How the one who asked hears of the work, and stops it. */
export type WordWatch = {
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Where Word files are made. */
export type Workshop = {
  /** The bytes of the file; `cancelled` by the signal, `unexpected` when they could not be made. */
  readonly write: (job: WordJob, watch?: WordWatch) => Promise<Result<Uint8Array>>
  /** Draws in what the work needs, for somebody who is about to need it. */
  readonly ready: () => void
}

/** Where there is no window to keep alive, files are made on the spot: the command line, tests. */
export const workshopHere: Workshop = {
  write: async (job, { onProgress, signal } = {}) => {
    if (signal?.aborted) return refuse('cancelled')
    const { makeFile } = await import('./make-file.ts')
    const bytes = await makeFile(job, onProgress)
    return signal?.aborted ? refuse('cancelled') : succeed(bytes)
  },
  ready: () => undefined,
}

type Waiting = {
  readonly message: ToWorkshop
  readonly watch: WordWatch
  readonly settle: (result: Result<Uint8Array>) => void
}

/** A thread that ended in the middle is started once more for the same work, in case it was the machine’s fault. */
const mostStarts = 2

/**
 * A workshop in a thread of its own, which starts with the first job: the longest dossier takes a second, in which the
 * window must go on. `report` is told of what nobody expects. A job that is cancelled ends the thread, since nothing
 * else stops it; those that wait behind it begin anew.
 */
export function workshopThread(script: string, report: (error: unknown) => void): Workshop {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let starts = 0
  let lastNumber = 0

  const settle = (number: number, result: Result<Uint8Array>): void => {
    const found = waiting.get(number)
    waiting.delete(number)
    found?.settle(result)
  }

  function hear(message: FromWorkshop): void {
    switch (message.kind) {
      case 'progress':
        waiting.get(message.number)?.watch.onProgress?.(message.done, message.total)
        return
      case 'made':
        starts = 0
        settle(message.number, succeed(message.bytes))
        return
      case 'failed':
        report(message.error)
        settle(message.number, refuse('unexpected'))
    }
  }

  function start(): Worker {
    starts += 1
    const fresh = new Worker(script)
    thread = fresh
    fresh.on('message', (message: FromWorkshop) => {
      if (thread === fresh) hear(message)
    })
    fresh.on('error', report)
    fresh.on('exit', () => {
      if (thread === fresh) ended()
    })
    // Closing Mallette does not wait for a thread that keeps nothing.
    fresh.unref()
    for (const { message } of waiting.values()) fresh.postMessage(message)
    return fresh
  }

  function ended(): void {
    thread = null
    if (waiting.size === 0) return
    if (starts < mostStarts) {
      start()
      return
    }
    starts = 0
    for (const number of [...waiting.keys()]) settle(number, refuse('unexpected'))
  }

  function cancel(number: number): void {
    if (!waiting.has(number)) return
    settle(number, refuse('cancelled'))
    const stopped = thread
    thread = null
    starts = 0
    stopped?.terminate().catch(report)
    if (waiting.size > 0) start()
  }

  return {
    write: (job, watch = {}) => {
      if (watch.signal?.aborted) return Promise.resolve(refuse('cancelled'))
      lastNumber += 1
      const number = lastNumber
      const message = { number, job }
      return new Promise(resolve => {
        const stop = (): void => cancel(number)
        watch.signal?.addEventListener('abort', stop, { once: true })
        waiting.set(number, {
          message,
          watch,
          settle: result => {
            watch.signal?.removeEventListener('abort', stop)
            resolve(result)
          },
        })
        if (thread === null) start()
        else thread.postMessage(message)
      })
    },
    ready: () => {
      if (thread === null) start()
    },
  }
}

import { Worker } from 'node:worker_threads'
import type { FromThread, Task, ToThread } from './messages.ts'
import type { DocumentReader } from './services.ts'
import type { Understood } from './understanding.ts'

/** What the thread that reads documents needs of the main process. */
export type ReaderPlace = {
  /** The thread’s own script. */
  readonly script: string
  /** Told of what nobody expects: the thread ends by itself. */
  readonly report: (error: unknown) => void
  /** Milliseconds after which a file is given up. */
  readonly patience?: number
}

/** The largest file is read in seconds; what takes a minute was made to. */
const usualPatience = 60_000

/** Megabytes: a file that wants more ends its thread, not Mallette. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024 } as const

type Outcome = FromThread | 'ended' | 'stopped'

/** Reads documents behind a thread that starts with the first file, and again after one that ended it. */
export function documentThread({ script, report, patience = usualPatience }: ReaderPlace): DocumentReader {
  const waiting = new Map<number, (outcome: Outcome) => void>()
  let thread: Worker | null = null
  let lastNumber = 0

  function started(): Worker {
    if (thread !== null) return thread
    const fresh = new Worker(script, { resourceLimits })
    fresh.on('message', (message: FromThread) => settle(message.number, message))
    fresh.on('error', report)
    fresh.on('exit', () => end(fresh, 'ended'))
    // Closing Mallette does not wait for a thread that keeps nothing.
    fresh.unref()
    thread = fresh
    return fresh
  }

  function settle(number: number, outcome: Outcome): void {
    waiting.get(number)?.(outcome)
    waiting.delete(number)
  }

  function end(which: Worker | null, outcome: 'ended' | 'stopped'): void {
    if (which !== thread) return
    thread = null
    for (const number of [...waiting.keys()]) settle(number, outcome)
    void which?.terminate()
  }

  function entrust(task: Task): Promise<Outcome> {
    lastNumber += 1
    const number = lastNumber
    return new Promise(resolve => {
      const message: ToThread = { number, task }
      const clock = setTimeout(() => end(thread, 'ended'), patience)
      waiting.set(number, outcome => {
        clearTimeout(clock)
        resolve(outcome)
      })
      started().postMessage(message)
    })
  }

  async function understood(task: Task): Promise<Understood | 'stopped'> {
    const outcome = await entrust(task)
    if (outcome === 'stopped') return outcome
    // A file that ends the thread which reads it is one that cannot be read.
    return outcome !== 'ended' && outcome.kind === 'understood'
      ? outcome.value
      : { kind: 'unreadable', reason: 'damaged' }
  }

  return {
    read: ({ fileName, bytes }, today) => understood({ task: 'read', bytes, fileName, today }),
    readText: (text, today) => understood({ task: 'read-text', text, today }),
    review: async (carried, document, now) => {
      const outcome = await entrust({ task: 'review', carried, document: withoutBytes(document), now })
      if (outcome === 'stopped') return outcome
      return outcome !== 'ended' && outcome.kind === 'reviewed' ? outcome.value : null
    },
    stop: () => end(thread, 'stopped'),
  }
}

/** Comparing needs to know which pictures there are, not how they look: forty of them would be copied for nothing. */
const withoutBytes = <T extends { pictures: readonly { bytes: Uint8Array }[] }>(document: T): T => ({
  ...document,
  pictures: document.pictures.map(picture => ({ ...picture, bytes: new Uint8Array() })),
})

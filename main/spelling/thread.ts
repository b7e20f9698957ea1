import { Worker } from 'node:worker_threads'
import * as z from 'zod'
import type { FromThread, SourceName, Stretch, Task, ToThread } from './messages.ts'

/** What the thread of the spelling check needs of the main process. */
export type SpellingPlace = {
  /** The thread’s own script. */
  readonly script: string
  /** Where the dictionary is: `dictionaryFiles`. */
  readonly folder: string
  /** Told of what nobody expects: the thread ends by itself. */
  readonly report: (error: unknown) => void
}

/** The spelling check as main sees it, behind a thread that starts with the first question. */
export type SpellingThread = {
  /** The misspelt stretches of each text; null when the check is out of order until Mallette starts again. */
  check(texts: readonly string[]): Promise<Stretch[][] | null>
  /** What a word may stand for, the likeliest first; null as above. */
  suggest(word: string): Promise<string[] | null>
  /** Accepts these words, one a line, in the place of those that the source gave before. */
  accept(source: SourceName, lines: string): void
}

/** A thread that ended is started once more, in case it was the machine’s fault. */
const mostStarts = 2

const stretches = z.array(z.array(z.strictObject({ from: z.int(), to: z.int() })))
const words = z.array(z.string())

type Waiting = { readonly task: Task; readonly resolve: (value: unknown) => void }

export function spellingThread({ script, folder, report }: SpellingPlace): SpellingThread {
  const waiting = new Map<number, Waiting>()
  const accepted = new Map<SourceName, string>()
  let thread: Worker | null = null
  let starts = 0
  let lastNumber = 0

  const tell = (message: ToThread): void => thread?.postMessage(message)

  function start(): void {
    starts += 1
    const fresh = new Worker(script, { workerData: { folder } })
    thread = fresh
    fresh.on('message', ({ number, value }: FromThread) => {
      waiting.get(number)?.resolve(value)
      waiting.delete(number)
    })
    fresh.on('error', report)
    fresh.on('exit', end)
    // Closing Mallette does not wait for a thread that keeps nothing.
    fresh.unref()
    for (const [source, lines] of accepted) tell({ kind: 'accept', source, lines })
    for (const [number, { task }] of waiting) tell({ kind: 'task', number, task })
  }

  function end(): void {
    thread = null
    if (waiting.size > 0 && starts < mostStarts) {
      start()
      return
    }
    for (const { resolve } of waiting.values()) resolve(null)
    waiting.clear()
  }

  function entrust(task: Task): Promise<unknown> {
    if (thread === null && starts >= mostStarts) return Promise.resolve(null)
    lastNumber += 1
    const number = lastNumber
    return new Promise(resolve => {
      waiting.set(number, { task, resolve })
      if (thread === null) start()
      else tell({ kind: 'task', number, task })
    })
  }

  return {
    check: async texts => stretches.nullable().parse(await entrust({ task: 'check', texts })),
    suggest: async word => words.nullable().parse(await entrust({ task: 'suggest', word })),
    accept: (source, lines) => {
      accepted.set(source, lines)
      tell({ kind: 'accept', source, lines })
    },
  }
}

import { Worker } from 'node:worker_threads'
import * as z from 'zod'
import { assertNever } from '../../domain/assert-never.ts'
import type { Contact } from '../../domain/contact.ts'
import type { Given, Noun } from '../../domain/contract.ts'
import { recipientSchema } from '../../domain/dispatch.ts'
import { type Result, succeed } from '../../domain/failure.ts'
import type { PressFileQuestion, Progress } from '../../domain/press-file-contract.ts'
import { type Trouble, troubleSchema } from '../../domain/trouble.ts'
import type { PressFileDoor } from '../office.ts'
import type { FromThread, Inquiry, Task, ToThread, Want } from './messages.ts'
import type { Services } from './services.ts'

/** What the thread of the press file needs of the main process. */
export type Household = {
  /** The thread's own script. */
  readonly script: string
  readonly folder: string
  readonly services: Services
  readonly changed: (noun: Noun, id: string) => void
  readonly progress: (progress: Progress) => void
  /** Told of what nobody expects: the thread ends by itself, or a service fails. */
  readonly report: (error: unknown) => void
}

/** The press file as main sees it: behind a thread, which starts when it is first needed. */
export type PressFileThread = PressFileDoor & {
  ask<Q extends PressFileQuestion>(question: Q, input: Given<Q>): Promise<Result<unknown>>
  /** Starts the thread, if it has not started yet, so that the first question does not wait for it. */
  wake(): void
  putMissing(contacts: readonly Contact[]): Promise<Result<unknown>>
  /** Those that are known so far; `changed` names `troubles` when there are others. */
  troubles(): readonly Trouble[]
  takeLastGood(id: string): Promise<Result<Trouble>>
  dismiss(id: string): Promise<Result<Trouble>>
  settled(): Promise<void>
}

const resolvedSchema = z.strictObject({
  recipients: z.array(recipientSchema),
  opposed: z.int(),
  withoutMail: z.int(),
  folded: z.int(),
})
const matchedSchema = z.array(z.string().nullable())

/** What came back across the thread, in its shape. */
const read = <T>(schema: z.ZodType<T>, result: Result<unknown>): Result<T> =>
  result.ok ? succeed(schema.parse(result.value)) : result

/** A task on its way: the compiler cannot follow which input belongs to which question across the thread. */
type Entrusted =
  | Exclude<Task, Inquiry>
  | { readonly task: 'ask'; readonly question: PressFileQuestion; readonly input: unknown }

type Waiting = {
  readonly resolve: (result: Result<unknown>) => void
  readonly reject: (error: Error) => void
}

export function pressFileThread(household: Household): PressFileThread {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let lastNumber = 0
  let troubles: readonly Trouble[] = []

  function started(): Worker {
    if (thread !== null) return thread
    const fresh = new Worker(household.script, { workerData: { folder: household.folder } })
    fresh.on('message', (message: FromThread) => hear(fresh, message))
    fresh.on('error', household.report)
    // What was asked will never be answered; the next question starts a new thread on what is on the disk.
    fresh.on('exit', () => {
      if (thread === fresh) thread = null
      for (const { reject } of waiting.values()) reject(new Error('the thread of the press file ended'))
      waiting.clear()
    })
    // Closing Mallette waits for `settled`, not for a thread that listens for more.
    fresh.unref()
    thread = fresh
    return fresh
  }

  function entrust(task: Entrusted): Promise<Result<unknown>> {
    lastNumber += 1
    const number = lastNumber
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject })
      started().postMessage({ kind: 'task', number, task })
    })
  }

  function hear(from: Worker, message: FromThread): void {
    switch (message.kind) {
      case 'result':
        waiting.get(message.number)?.resolve(message.result)
        waiting.delete(message.number)
        return
      case 'threw':
        waiting.get(message.number)?.reject(message.error)
        waiting.delete(message.number)
        return
      case 'want':
        void replyTo(from, message.number, message.want)
        return
      case 'troubles':
        if (message.troubles.length === 0 && troubles.length === 0) return
        troubles = message.troubles
        household.changed('troubles', '')
        return
      case 'changed':
        household.changed(message.noun, message.id)
        return
      case 'progress':
        household.progress(message.progress)
        return
      default:
        assertNever(message)
    }
  }

  /** Whatever happens there is a reply: without one the thread would wait, and all that is written after it. */
  async function replyTo(from: Worker, number: number, want: Want): Promise<void> {
    const reply = (message: ToThread): void => from.postMessage(message)
    try {
      reply({ kind: 'granted', number, value: await grant(want) })
    } catch (error) {
      household.report(error)
      reply({ kind: 'denied', number })
    }
  }

  async function grant(want: Want): Promise<unknown> {
    const { services } = household
    switch (want.want) {
      case 'paths':
        return services.choosePaths()
      case 'path':
        return services.choosePath(want.proposed)
      case 'released':
        return services.releasedNaming(want.traces)
      case 'forget':
        return services.forgetInNotes(want.traces, want.gone)
      default:
        return assertNever(want)
    }
  }

  async function troubleOf(task: Entrusted): Promise<Result<Trouble>> {
    const result = await entrust(task)
    return result.ok ? succeed(troubleSchema.parse(result.value)) : result
  }

  return {
    ask: (question, input) => entrust({ task: 'ask', question, input }),
    wake: () => void started(),
    recipients: async to => read(resolvedSchema, await entrust({ task: 'recipients', to })),
    match: async people => read(matchedSchema, await entrust({ task: 'match', people })),
    logUse: use => entrust({ task: 'log-use', use }),
    putMissing: contacts => entrust({ task: 'put-missing', contacts }),
    troubles: () => troubles,
    takeLastGood: id => troubleOf({ task: 'take-last-good', id }),
    dismiss: id => troubleOf({ task: 'dismiss', id }),
    settled: async () => {
      if (thread !== null) await entrust({ task: 'settle' })
    },
  }
}

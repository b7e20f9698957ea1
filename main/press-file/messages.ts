import type { Contact } from '../../domain/contact.ts'
import type { Given, Noun } from '../../domain/contract.ts'
import type { Result } from '../../domain/failure.ts'
import type { PressFileQuestion, Progress } from '../../domain/press-file-contract.ts'
import type { Traces } from '../../domain/traces.ts'
import type { Trouble } from '../../domain/trouble.ts'
import type { PressFileDoor, Sought } from '../office.ts'

/** One question with its own input. */
export type Inquiry<Q extends PressFileQuestion = PressFileQuestion> = {
  readonly [K in Q]: { readonly task: 'ask'; readonly question: K; readonly input: Given<K> }
}[Q]

/** What main asks of the thread. */
export type Task =
  | Inquiry
  | { readonly task: 'recipients'; readonly to: Parameters<PressFileDoor['recipients']>[0] }
  | { readonly task: 'match'; readonly people: readonly Sought[] }
  | { readonly task: 'log-use'; readonly use: Parameters<PressFileDoor['logUse']>[0] }
  | { readonly task: 'put-missing'; readonly contacts: readonly Contact[] }
  | { readonly task: 'take-last-good'; readonly id: string }
  | { readonly task: 'dismiss'; readonly id: string }
  | { readonly task: 'settle' }

/** What the thread asks of main. */
export type Want =
  | { readonly want: 'paths' }
  | { readonly want: 'path'; readonly proposed: string }
  | { readonly want: 'released'; readonly traces: Traces }
  | { readonly want: 'forget'; readonly traces: Traces; readonly gone: readonly string[] }

/** Messages carry a number where they expect a reply under the same one. */
export type ToThread =
  | { readonly kind: 'task'; readonly number: number; readonly task: Task }
  | { readonly kind: 'granted'; readonly number: number; readonly value: unknown }
  /** Main failed at what was wanted of it, and has reported why. */
  | { readonly kind: 'denied'; readonly number: number }

export type FromThread =
  /** The documents that could not be read, when the press file opens and when one of them is settled. */
  | { readonly kind: 'troubles'; readonly troubles: readonly Trouble[] }
  | { readonly kind: 'result'; readonly number: number; readonly result: Result<unknown> }
  | { readonly kind: 'threw'; readonly number: number; readonly error: Error }
  | { readonly kind: 'want'; readonly number: number; readonly want: Want }
  | { readonly kind: 'changed'; readonly noun: Noun; readonly id: string }
  | { readonly kind: 'progress'; readonly progress: Progress }

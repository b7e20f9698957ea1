import type { CarriedNote } from '../../domain/carried-note.ts'
import type { ComposeInput } from '../../domain/compose/context.ts'
import type { ReadDocument } from '../../domain/read-document.ts'
import type { Reviewed, Understood } from './understanding.ts'

/** What main asks of the thread that reads documents. */
export type Task =
  | { readonly task: 'read'; readonly bytes: Uint8Array; readonly fileName: string; readonly today: string }
  | { readonly task: 'read-text'; readonly text: string; readonly today: string }
  | {
      readonly task: 'review'
      readonly carried: CarriedNote
      readonly document: ReadDocument
      readonly now: ComposeInput | null
    }

export type ToThread = { readonly number: number; readonly task: Task }

export type FromThread = { readonly number: number } & (
  | { readonly kind: 'understood'; readonly value: Understood }
  | { readonly kind: 'reviewed'; readonly value: Reviewed }
)

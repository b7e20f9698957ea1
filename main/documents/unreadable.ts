import type { UnreadableReason } from '../../domain/read-document.ts'

/** Thrown from the depths of a file that cannot be read; `readFileAs` makes a value of it. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason) {
    super(reason)
    this.name = 'Unreadable'
    this.reason = reason
  }
}

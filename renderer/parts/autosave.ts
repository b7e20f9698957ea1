import type { Failure, Result } from '../../domain/failure.ts'

/** What is true of a draft: all of it on the disk (`at` an ISO instant), on its way there, or not and why. */
export type SaveState =
  | { readonly status: 'saved'; readonly at: string }
  | { readonly status: 'saving' }
  | { readonly status: 'failed'; readonly failure: Failure }

/** Longest time that a typed key waits for its write, and time between two tries on a full disk, in ms. */
export const pauses = { typing: 300, retry: 10_000 } as const

/**
 * Writes a draft as it is typed, also while typing goes on: one write at a time, the latest value last. A failed write
 * keeps the draft; it is tried again at the next change, and every ten seconds where time may heal it.
 */
export class Autosave<T> {
  readonly #save: (value: T) => Promise<Result<unknown>>
  readonly #watchers = new Set<() => void>()
  #value: T
  #state: SaveState
  #unsaved: { readonly value: T } | null = null
  #writing: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When the timer fires, on the clock of `performance.now()`; infinite while there is none. */
  #due = Number.POSITIVE_INFINITY

  /** `savedAt` is when the starting `value` was saved, an ISO instant, or empty where nobody knows. */
  constructor(value: T, savedAt: string, save: (value: T) => Promise<Result<unknown>>) {
    this.#value = value
    this.#state = { status: 'saved', at: savedAt }
    this.#save = save
  }

  /** What was typed last. */
  get value(): T {
    return this.#value
  }

  get state(): SaveState {
    return this.#state
  }

  /** Tells of every new value and state, until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** A newer draft: written soon, however long the typing goes on. */
  change(value: T): void {
    this.#value = value
    this.#unsaved = { value }
    this.#enter(this.#state.status === 'saved' ? { status: 'saving' } : this.#state)
    // A key does not put off the write of the keys before it: at most these milliseconds are ever at risk.
    this.#writeWithin(pauses.typing)
  }

  /** Writes now whatever is unsaved; resolves with whether everything is on the disk. */
  async flush(): Promise<boolean> {
    this.#stopWaiting()
    await this.#writing
    while (this.#unsaved !== null) {
      await this.#write()
      if (this.#state.status === 'failed') return false
    }
    return true
  }

  #writeWithin(milliseconds: number): void {
    const due = performance.now() + milliseconds
    if (due >= this.#due) return
    this.#stopWaiting()
    this.#due = due
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer)
    this.#due = Number.POSITIVE_INFINITY
  }

  #write(): Promise<void> {
    this.#writing ??= this.#writeLatest().finally(() => {
      this.#writing = null
    })
    return this.#writing
  }

  async #writeLatest(): Promise<void> {
    const held = this.#unsaved
    if (held === null) return
    this.#enter({ status: 'saving' })
    const result = await this.#save(held.value)
    const isLatest = this.#unsaved === held
    if (!result.ok) {
      this.#enter({ status: 'failed', failure: result.failure })
      if (mayHeal(result.failure)) this.#writeWithin(pauses.retry)
      return
    }
    if (!isLatest) return
    this.#unsaved = null
    this.#enter({ status: 'saved', at: new Date().toISOString() })
  }

  #enter(state: SaveState): void {
    this.#state = state
    for (const watcher of this.#watchers) watcher()
  }
}

/** Whether the same write may succeed later without any change of the draft. */
const mayHeal = ({ code }: Failure): boolean =>
  code === 'disk-full' || code === 'read-only' || code === 'unexpected'

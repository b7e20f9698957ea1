/** Milliseconds without a key before what was typed settles, and the most that it waits once there is time. */
const pauses = { quiet: 40, idle: 50 } as const

/**
 * A value that follows another at rest: while keys come in, it waits for a quiet moment, so that drawing from it never
 * stands in the way of the next key. Whoever types without pause still sees it follow, at each idle moment.
 */
export class Settling<T> {
  readonly #watchers = new Set<() => void>()
  #value: T
  #wanted: T
  #timer: ReturnType<typeof setTimeout> | undefined
  #idle: number | undefined

  constructor(value: T) {
    this.#value = value
    this.#wanted = value
  }

  get value(): T {
    return this.#value
  }

  /** Takes the value over soon. */
  follow(value: T): void {
    this.#wanted = value
    if (this.#timer !== undefined || this.#idle !== undefined) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#idle = requestIdleCallback(() => this.settle(), { timeout: pauses.idle })
    }, pauses.quiet)
  }

  /** Takes the value over now, or the last one that is followed. */
  settle(value: T = this.#wanted): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle)
    this.#idle = undefined
    this.#wanted = value
    if (value === this.#value) return
    this.#value = value
    for (const watcher of this.#watchers) watcher()
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }
}

/**
 * The fields on screen that hold what cannot be saved: a day that cannot be read, half an address. They are
 * known by their keys (see useFieldScope), so that each « Enregistré » speaks for its own form only.
 */
export class UnkeptFields {
  readonly #counts = new Map<string, number>()
  readonly #watchers = new Set<() => void>()

  /** Counts `count` fields under this key until the returned function is called. */
  add(key: string, count: number): () => void {
    this.#counts.set(key, count)
    this.#tell()
    return () => {
      this.#counts.delete(key)
      this.#tell()
    }
  }

  /** How many fields there are whose key begins with `scope`. */
  countWithin(scope: string): number {
    const within = [...this.#counts].filter(([key]) => key.startsWith(scope))
    return within.reduce((sum, [, count]) => sum + count, 0)
  }

  /** Tells of every change, until the returned function is called. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher()
  }
}

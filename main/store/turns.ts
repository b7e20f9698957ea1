/** Makes tasks on one file wait for each other, while those on different files run together. */
export type Turns = {
  /** Runs the task after those already waiting for the same file, whatever became of them. */
  take<T>(file: string, task: () => Promise<T>): Promise<T>
  /** Resolves when nothing runs or waits any more. */
  settled(): Promise<void>
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<void>>()
  return {
    take: async (file, task) => {
      const run = (last.get(file) ?? Promise.resolve()).then(task)
      const end = run
        .then(
          () => undefined,
          () => undefined,
        )
        .then(() => {
          if (last.get(file) === end) last.delete(file)
        })
      last.set(file, end)
      return run
    },
    settled: async () => {
      while (last.size > 0) await Promise.all(last.values())
    },
  }
}

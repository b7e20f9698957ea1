/** Writes what is pending; resolves with whether everything is on the disk. */
type Flush = () => Promise<boolean>

const pending = new Set<Flush>()

/** Makes `flush` run before the window closes, until the returned function is called. */
export function registerPending(flush: Flush): () => void {
  pending.add(flush)
  return () => {
    pending.delete(flush)
  }
}

/** Writes every pending draft; resolves with whether all of them are on the disk. */
export async function flushAll(): Promise<boolean> {
  const saved = await Promise.all([...pending].map(flush => flush()))
  return saved.every(isSaved => isSaved)
}

/** The most that an act waits for an idle moment, in milliseconds. */
const patience = 200

/** Runs an act as soon as nothing else is to be done, soon anyway; returns what takes it back. */
export function whenIdle(act: () => void): () => void {
  const handle = requestIdleCallback(act, { timeout: patience })
  return () => cancelIdleCallback(handle)
}

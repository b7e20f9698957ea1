/** What was chosen in the palette since Mallette started, the last first. */
const recent: string[] = []

/** Remembers a choice. */
export function rememberChoice(key: string): void {
  const at = recent.indexOf(key)
  if (at !== -1) recent.splice(at, 1)
  recent.unshift(key)
}

/** The things with those that were chosen lately first; the others keep their order. */
export function recentFirst<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  const place = (thing: T): number => {
    const at = recent.indexOf(keyOf(thing))
    return at === -1 ? recent.length : at
  }
  return [...things].sort((one, other) => place(one) - place(other))
}

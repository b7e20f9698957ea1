/** Whether two values of the model, made of plain objects, lists and texts, say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [own, other] = [Object.entries(a), Object.entries(b)]
  if (own.length !== other.length || Array.isArray(a) !== Array.isArray(b)) return false
  const there = new Map(other)
  return own.every(([key, value]) => there.has(key) && sameValue(value, there.get(key)))
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** Whether a text names one of these contacts by its id. */
export function namesAny(text: string, ids: ReadonlySet<string>): boolean {
  for (const [uuid] of text.matchAll(uuids)) if (ids.has(uuid)) return true
  return false
}

/**
 * A JSON value without what it says of these contacts: things that bear such an id go, with all that is in them,
 * and so do texts that mention the id. Null when the whole value is about one of them.
 */
export function withoutContacts(value: unknown, ids: ReadonlySet<string>): unknown {
  if (isAbout(value, ids)) return null
  if (Array.isArray(value)) {
    return value.filter(item => !isAbout(item, ids)).map(item => withoutContacts(item, ids))
  }
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !ids.has(key))
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutContacts(part, ids)]))
}

function isAbout(value: unknown, ids: ReadonlySet<string>): boolean {
  // A pair's id is made of two ids.
  if (typeof value === 'string') return namesAny(value, ids)
  if (typeof value !== 'object' || value === null) return false
  return 'id' in value && typeof value.id === 'string' && namesAny(value.id, ids)
}

import type { Contact } from '../../../domain/contact.ts'

/** Who became whom in a merge. */
export type FormerIds = {
  /** The contact's id today, followed through every merge; null when there is no such contact. */
  todaysId(id: string): string | null
  /** A contact changed, came (`before` null) or went (`value` null). */
  follow(before: Contact | null, value: Contact | null): void
}

export function createFormerIds(contacts: ReadonlyMap<string, Contact>): FormerIds {
  const successor = new Map<string, string>()
  const follow = (before: Contact | null, value: Contact | null): void => {
    // Whoever took them over in the same change may have come first.
    for (const former of before?.formerIds ?? []) {
      if (successor.get(former) === before?.id) successor.delete(former)
    }
    for (const former of value?.formerIds ?? []) successor.set(former, value?.id ?? '')
  }
  for (const contact of contacts.values()) if (contact.formerIds.length > 0) follow(null, contact)

  return {
    follow,
    todaysId: id => {
      const passed = new Set<string>()
      for (let at: string | undefined = id; at !== undefined && !passed.has(at); at = successor.get(at)) {
        if (contacts.has(at)) return at
        passed.add(at)
      }
      return null
    },
  }
}

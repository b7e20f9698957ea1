import type { Contact, ContactDraft, Origin } from '../contact.ts'
import { lengths } from '../text.ts'
import { earlier, later } from './instants.ts'
import { proposal } from './survivor.ts'

/** How many origins and former identities a contact can have (contact.ts). */
const mostOrigins = 100
const mostFormerIds = 200

/**
 * The contact that `one` becomes when `other` goes into it, with this draft. What only Mallette writes follows
 * rules of its own: the first creation, the last review, the origins and former identities of both, and an
 * objection of either, which nothing takes back here. Null when it would have more former identities than it can.
 */
export function merged(one: Contact, other: Contact, draft: ContactDraft, now: Date): Contact | null {
  const formerIds = [...new Set([...one.formerIds, other.id, ...other.formerIds])].filter(id => id !== one.id)
  if (formerIds.length > mostFormerIds) return null
  return {
    ...draft,
    id: one.id,
    createdAt: earlier(one.createdAt, other.createdAt),
    changedAt: now.toISOString(),
    origins: originsOfBoth(one.origins, other.origins),
    opposition: oppositionOfBoth(one.opposition, other.opposition),
    reviewedOn: later(one.reviewedOn, other.reviewedOn),
    formerIds,
  }
}

/** Several contacts as one, each as it is proposed, the first of them surviving; null when something would be lost. */
export function mergedAll(chain: readonly Contact[], now: Date): Contact | null {
  const [first, ...others] = chain
  if (first === undefined) return null
  let survivor = first
  for (const other of others) {
    const { draft, isWhole } = proposal(survivor, other)
    const next = isWhole ? merged(survivor, other, draft, now) : null
    if (next === null) return null
    // Each is weighed against what was last written of those before it, not against the moment of merging.
    const changedAt = later(survivor.changedAt, other.changedAt)
    survivor = { ...next, changedAt }
  }
  return { ...survivor, changedAt: now.toISOString() }
}

/** In the order of time. Past the limit the first stays, which answers « d'où tenez-vous… ? », and the latest. */
function originsOfBoth(one: readonly Origin[], other: readonly Origin[]): Origin[] {
  const byText = new Map([...one, ...other].map(origin => [JSON.stringify(origin), origin]))
  const origins = [...byText.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return origins.length <= mostOrigins ? origins : [...origins.slice(0, 1), ...origins.slice(1 - mostOrigins)]
}

/** Since the first day on which either objected, in the words of both. */
function oppositionOfBoth(one: Contact['opposition'], other: Contact['opposition']): Contact['opposition'] {
  if (one === null || other === null) return one ?? other
  const notes = [...new Set([one.note.trim(), other.note.trim()])].filter(note => note !== '')
  return { on: earlier(one.on, other.on), note: notes.join(' – ').slice(0, lengths.line) }
}

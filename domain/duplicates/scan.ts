import type { Contact } from '../contact.ts'
import type { Confidence, DuplicateReason } from '../duplicate.ts'
import { type ContactKeys, contactKeys, type OutletNaming } from './contact-keys.ts'
import { type DuplicateIndex, duplicateIndex } from './duplicate-index.ts'

/** Two contacts that may be one; `one` is the older. */
export type FoundPair = {
  readonly one: string
  readonly other: string
  readonly confidence: Confidence
  readonly reasons: readonly DuplicateReason[]
}

export type Scanned = { readonly index: DuplicateIndex; readonly pairs: readonly FoundPair[] }

/** Steps done, of `total`. */
export type ScanProgress = { readonly done: number; readonly total: number }

/** A screen of more possible pairs helps nobody: past these, only surer ones are kept. */
const mostPossible = 20_000

/**
 * Compares contacts with each other. Yields after each bit of work, well under a millisecond but for the worst of
 * blocks: whoever runs it decides when to let others in. The index that it hands back asks `keysOf` from then on.
 */
export function* scan(
  contacts: readonly Contact[],
  keysOf: (id: string) => ContactKeys | null,
  outletOf?: OutletNaming,
): Generator<ScanProgress, Scanned> {
  // Reading keys costs as much as comparing them: they are kept while all are needed, and let go afterwards.
  const read = new Map<string, ContactKeys>()
  const created = new Map<string, string>()
  const index = duplicateIndex(id => read.get(id) ?? keysOf(id))
  const total = 2 * contacts.length
  let done = 0
  for (const contact of contacts) {
    const keys = contactKeys(contact, contact.id, outletOf)
    read.set(contact.id, keys)
    created.set(contact.id, contact.createdAt)
    index.add(keys)
    done += 1
    if (done % 16 === 0) yield { done, total }
  }
  const pairs: FoundPair[] = []
  let possible = 0
  for (const keys of read.values()) {
    for (const { id, confidence, reasons } of index.nearBefore(keys)) {
      possible += confidence === 'possible' ? 1 : 0
      if (confidence === 'possible' && possible > mostPossible) continue
      const contact = { id: keys.id, createdAt: created.get(keys.id) ?? '' }
      pairs.push({ ...olderFirst(contact, { id, createdAt: created.get(id) ?? '' }), confidence, reasons })
    }
    done += 1
    if (done % 4 === 0) yield { done, total }
  }
  read.clear()
  return { index, pairs }
}

type Created = Pick<Contact, 'id' | 'createdAt'>

/** The older of two contacts survives by rights: it is the one that lists and the log have named for longer. */
export function olderFirst(one: Created, other: Created): { readonly one: string; readonly other: string } {
  const isFirst = one.createdAt === other.createdAt ? one.id < other.id : one.createdAt < other.createdAt
  return isFirst ? { one: one.id, other: other.id } : { one: other.id, other: one.id }
}

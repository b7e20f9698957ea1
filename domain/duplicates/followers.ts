import type { ContactList } from '../contact-list.ts'
import type { LastUse } from '../contact-use.ts'
import type { DistinctPair } from '../duplicate.ts'
import type { Outlet } from '../outlet.ts'
import type { RecordChange } from '../press-file.ts'
import { distinctId } from './distinct.ts'
import { later } from './instants.ts'

/** What names contacts by their ids, beside the contacts themselves. */
export type Mentions = {
  readonly contactLists: Iterable<ContactList>
  readonly outlets: Iterable<Outlet>
  readonly lastUses: ReadonlyMap<string, LastUse>
  readonly distinctPairs: Iterable<DistinctPair>
}

/**
 * What must change with contacts that go into others: `into` gives the survivor of each that goes. A survivor is
 * on each list that either was on by hand, and taken off each list that either was taken off; its last use is the
 * later one; who was told apart from either is told apart from it. Notes and the log find it by its former ids.
 */
export function followers(into: ReadonlyMap<string, string>, mentions: Mentions): RecordChange[] {
  return [
    ...listChanges(into, mentions.contactLists),
    ...outletChanges(into, mentions.outlets),
    ...lastUseChanges(into, mentions.lastUses),
    ...distinctChanges(into, mentions.distinctPairs),
  ]
}

type Into = ReadonlyMap<string, string>

function listChanges(into: Into, lists: Iterable<ContactList>): RecordChange[] {
  const changes: RecordChange[] = []
  for (const list of lists) {
    const [members, excluded] = [renamed(list.members, into), renamed(list.excluded, into)]
    if (members === null && excluded === null) continue
    const value = { ...list, members: members ?? list.members, excluded: excluded ?? list.excluded }
    changes.push({ table: 'contactLists', id: list.id, value })
  }
  return changes
}

function outletChanges(into: Into, outlets: Iterable<Outlet>): RecordChange[] {
  const changes: RecordChange[] = []
  for (const outlet of outlets) {
    const deskIds = renamed(outlet.deskIds, into)
    if (deskIds !== null) changes.push({ table: 'outlets', id: outlet.id, value: { ...outlet, deskIds } })
  }
  return changes
}

/** The ids with survivors in the place of those that go, each once; null when none of them goes. */
function renamed(ids: readonly string[], into: Into): string[] | null {
  return ids.some(id => into.has(id)) ? [...new Set(ids.map(id => into.get(id) ?? id))] : null
}

function lastUseChanges(into: Into, lastUses: ReadonlyMap<string, LastUse>): RecordChange[] {
  const latest = new Map<string, string>()
  const changes: RecordChange[] = []
  for (const [gone, survivor] of into) {
    const use = lastUses.get(gone)
    if (use === undefined) continue
    changes.push({ table: 'lastUses', id: gone, value: null })
    const known = latest.get(survivor) ?? lastUses.get(survivor)?.at ?? ''
    latest.set(survivor, later(use.at, known))
  }
  for (const [id, at] of latest) {
    if (lastUses.get(id)?.at !== at) changes.push({ table: 'lastUses', id, value: { id, at } })
  }
  return changes
}

function distinctChanges(into: Into, pairs: Iterable<DistinctPair>): RecordChange[] {
  const changes: RecordChange[] = []
  const kept = new Map<string, DistinctPair>()
  for (const pair of pairs) {
    const [one, other] = [into.get(pair.one) ?? pair.one, into.get(pair.other) ?? pair.other]
    if (one === pair.one && other === pair.other) continue
    changes.push({ table: 'distinctPairs', id: pair.id, value: null })
    const id = distinctId(one, other)
    if (one !== other) kept.set(id, { ...pair, id, one, other })
  }
  for (const [id, value] of kept) changes.push({ table: 'distinctPairs', id, value })
  return changes
}

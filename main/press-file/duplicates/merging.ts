import { type Contact, type ContactDraft, contactName } from '../../../domain/contact.ts'
import type { Deed } from '../../../domain/deed.ts'
import { chains } from '../../../domain/duplicates/chains.ts'
import { contactKeys } from '../../../domain/duplicates/contact-keys.ts'
import { distinctId } from '../../../domain/duplicates/distinct.ts'
import { followers } from '../../../domain/duplicates/followers.ts'
import { couldBeOne } from '../../../domain/duplicates/judgement.ts'
import { merged, mergedAll } from '../../../domain/duplicates/merging.ts'
import type { FoundPair } from '../../../domain/duplicates/scan.ts'
import { type Result, refuse } from '../../../domain/failure.ts'
import type { RecordChange } from '../../../domain/press-file.ts'
import { inSlices } from '../slices.ts'
import type { PressFileWorld } from '../world.ts'
import { outletNaming } from './outlet-naming.ts'

/** Contacts that become one: the first of them, as it will be. */
type Merger = { readonly members: readonly Contact[]; readonly survivor: Contact }

/** Merges two contacts as the person saw them become one. `too-large` when more have gone into one than it can name. */
export async function mergeTwo(
  world: PressFileWorld,
  { one, other, draft }: { readonly one: Contact; readonly other: Contact; readonly draft: ContactDraft },
): Promise<Result<Deed | null>> {
  const survivor = merged(one, other, draft, world.now())
  if (survivor === null) return refuse('too-large')
  const changes = changesOf(world, [{ members: [one, other], survivor }])
  return world.deeds.perform('merge', contactName(survivor), changes)
}

/**
 * Merges all that these pairs join, each group as it is proposed, as one deed. A group that would lose something
 * is left for the person to look at.
 */
export async function mergePairs(
  world: PressFileWorld,
  pairs: readonly FoundPair[],
): Promise<Result<Deed | null>> {
  const mergers = await inSlices(mergersOf(world, pairs))
  const contacts = world.file.table('contacts')
  // Others were let in meanwhile: who has changed since is left for the next time.
  const isStill = ({ members }: Merger) => members.every(member => contacts.get(member.id) === member)
  return world.deeds.perform('merge', '', changesOf(world, mergers.filter(isStill)))
}

function* mergersOf({ file, now }: PressFileWorld, pairs: readonly FoundPair[]): Generator<void, Merger[]> {
  const contacts = file.table('contacts')
  const distinct = file.table('distinctPairs')
  const naming = outletNaming(file.table('outlets').values())
  const mayMeet = (one: string, other: string): boolean => {
    const [first, second] = [contacts.get(one), contacts.get(other)]
    if (first === undefined || second === undefined || distinct.has(distinctId(one, other))) return false
    return couldBeOne(contactKeys(first, one, naming), contactKeys(second, other, naming))
  }
  const mergers: Merger[] = []
  for (const group of yield* chains(pairs, mayMeet)) {
    const members = group.flatMap(id => contacts.get(id) ?? []).sort(byAge)
    const survivor = mergedAll(members, now())
    if (survivor !== null && members.length > 1) mergers.push({ members, survivor })
    yield
  }
  return mergers
}

const byAge = (one: Contact, other: Contact): number =>
  one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id < other.id) ? -1 : 1

function changesOf({ file }: PressFileWorld, mergers: readonly Merger[]): RecordChange[] {
  const into = new Map<string, string>()
  const changes: RecordChange[] = []
  for (const { members, survivor } of mergers) {
    changes.push({ table: 'contacts', id: survivor.id, value: survivor })
    for (const { id } of members) {
      if (id === survivor.id) continue
      into.set(id, survivor.id)
      changes.push({ table: 'contacts', id, value: null })
    }
  }
  const mentions = {
    contactLists: file.table('contactLists').values(),
    outlets: file.table('outlets').values(),
    lastUses: file.table('lastUses'),
    distinctPairs: file.table('distinctPairs').values(),
  }
  return [...changes, ...followers(into, mentions)]
}

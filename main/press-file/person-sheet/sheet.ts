import type { Contact } from '../../../domain/contact.ts'
import type { Membership } from '../../../domain/contact-list.ts'
import type { Use } from '../../../domain/contact-use.ts'
import type { Deed, DeedKind } from '../../../domain/deed.ts'
import { membershipOf } from '../../../domain/recipients.ts'
import { tracesOf } from '../../../domain/traces.ts'
import { deedsNaming, keptWays } from '../deeds/kept-ways.ts'
import { preferencesOf } from '../preferences.ts'
import type { PressFileWorld } from '../world.ts'

/** A list that the person is on, was taken off, or would be on had she not objected; and why, lists by name. */
export type SheetList = Membership & { readonly name: string; readonly purpose: string }

/** Something that was done to her record, perhaps with others: what it was about, where that names nobody. */
export type SheetDeed = Pick<Deed, 'kind' | 'at' | 'undoneAt'> & { readonly about: string }

/** Everything that is held about one person (RGPD, article 15). Nobody else is named in it. */
export type Sheet = {
  /** ISO instant. */
  readonly madeAt: string
  readonly contact: Contact
  /** Last instant at which she was written to or exported; empty for never. */
  readonly lastUsed: string
  /** After so many years without use her record comes up for review. */
  readonly reviewYears: number
  readonly lists: readonly SheetList[]
  /** The latest first, as are the deeds. */
  readonly uses: readonly Use[]
  readonly deeds: readonly SheetDeed[]
  /** With how many other contacts somebody said that she must not be confused. */
  readonly keptApartFrom: number
  /** Released documents that name her. */
  readonly documents: readonly string[]
}

/** What is held about the contact of that id, or the one it was merged into; null when there is neither. */
export async function sheetOf(world: PressFileWorld, contactId: string): Promise<Sheet | null> {
  const { file, directory, services, now } = world
  const contact = file.table('contacts').get(directory.todaysId(contactId) ?? '')
  if (contact === undefined) return null
  const identities = new Set([contact.id, ...contact.formerIds])
  const isShe = (id: string) => identities.has(id)
  return {
    madeAt: now().toISOString(),
    contact,
    lastUsed: file.table('lastUses').get(contact.id)?.at ?? '',
    reviewYears: preferencesOf(file).reviewYears,
    lists: listsOf(world, contact),
    uses: latestFirst(await usesOf(world, identities)),
    deeds: latestFirst(await deedsOf(world, identities)),
    keptApartFrom: [...file.table('distinctPairs').values()].filter(
      pair => isShe(pair.one) || isShe(pair.other),
    ).length,
    documents: await services.releasedNaming(tracesOf([contact])),
  }
}

function listsOf({ file, conditions }: PressFileWorld, contact: Contact): readonly SheetList[] {
  const around = conditions.surroundings()
  const lists = file.table('contactLists')
  const named = (reason: Membership['reasons'][number]) =>
    reason.kind === 'through' ? { ...reason, list: lists.get(reason.list)?.name ?? '' } : reason
  return [...lists.values()]
    .map(({ name, purpose, ...list }) => {
      const { isRecipient, reasons } = membershipOf({ name, purpose, ...list }, contact, around)
      return { name, purpose, isRecipient, reasons: reasons.map(named) }
    })
    .filter(({ reasons }) => reasons.some(({ kind }) => kind !== 'no-match' && kind !== 'opposed'))
    .sort((one, other) => one.name.localeCompare(other.name, 'fr'))
}

async function usesOf({ file }: PressFileWorld, identities: ReadonlySet<string>): Promise<readonly Use[]> {
  const named = await file.annexes.naming('uses', identities)
  return [...file.table('uses').values()].filter(({ id }) => named.has(id))
}

/** The titles of these name a file, a tag or a list; those of others may name another contact. */
const titledByThings: ReadonlySet<DeedKind> = new Set<DeedKind>(['import', 'tags', 'list'])

async function deedsOf(
  { file }: PressFileWorld,
  identities: ReadonlySet<string>,
): Promise<readonly SheetDeed[]> {
  const found: SheetDeed[] = []
  for (const { id, kind, at, title, undoneAt } of await deedsNaming(file, identities)) {
    const ways = await keptWays(file, id)
    if (!ways.ok || !ways.value.some(way => identities.has(way.id))) continue
    found.push({ kind, at, about: titledByThings.has(kind) ? title : '', undoneAt })
  }
  return found
}

const latestFirst = <T extends { readonly at: string }>(entries: readonly T[]): readonly T[] =>
  [...entries].sort((one, other) => (one.at < other.at ? 1 : -1))

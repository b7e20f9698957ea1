import type { Contact, ContactDraft } from '../contact.ts'
import type { OutletNaming } from '../duplicates/contact-keys.ts'
import { type NameRelation, nameRelation } from '../duplicates/person-name.ts'
import { foldIn } from './fold-in.ts'
import { type PersonKeys, personKeys, shareAny } from './person-keys.ts'
import type { RowReading } from './row-reading.ts'

/** Who a row is: somebody known, somebody near to one who is known, or nobody yet. */
export type Likeness =
  | { readonly kind: 'same'; readonly contact: Contact }
  /** By the identity that Mallette gave her. */
  | { readonly kind: 'herself'; readonly contact: Contact }
  /** Whatever the row calls her, it would write to where somebody objected to being written to. */
  | { readonly kind: 'opposed'; readonly contact: Contact }
  | { readonly kind: 'near'; readonly contact: Contact; readonly keys: PersonKeys }
  | { readonly kind: 'nobody'; readonly keys: PersonKeys }

/** Everybody that a row may be, found by what tells people apart. */
export type KnownPeople = {
  /** Adds somebody, or takes in what has changed about her; with her keys where they are worked out already. */
  put(contact: Contact, keys?: PersonKeys): void
  likeness(reading: RowReading): Likeness
}

/** More people than this behind one key tell nothing: the switchboard of a large house, a name without more. */
const crowd = 40

type Person = { readonly contact: Contact; readonly keys: PersonKeys }
type Found = Person & { readonly how: 'same' | 'near' }

/** Nobody is known yet. `outletOf` tells which names are one outlet's. */
export function knownPeople(outletOf?: OutletNaming): KnownPeople {
  const people = new Map<string, Person>()
  const former = new Map<string, string>()
  const indexes = { mails: index(), phones: index(), names: index(), families: index(), halves: index() }

  const behind = (found: readonly (readonly string[])[]): readonly Person[] => {
    const ids = new Set<string>()
    for (const crowded of found)
      for (let at = 0; at < crowded.length && at < crowd; at += 1) ids.add(crowded[at] ?? '')
    const persons: Person[] = []
    for (const id of ids) {
      const person = people.get(id)
      if (person !== undefined) persons.push(person)
    }
    return persons
  }

  const byMail = (keys: PersonKeys) => behind(keys.mails.map(indexes.mails.find))
  const byAnything = (keys: PersonKeys) =>
    behind([
      ...keys.mails.map(indexes.mails.find),
      ...(keys.name.whole === '' ? [] : [indexes.names.find(keys.name.whole)]),
      ...keys.families.map(indexes.families.find),
      ...(keys.isHalf ? [indexes.halves.find(keys.name.whole)] : []),
      ...keys.phones.map(indexes.phones.find),
    ])

  return {
    put: (contact, keys = personKeys(contact, outletOf)) => {
      for (const id of contact.formerIds) former.set(id, contact.id)
      people.set(contact.id, { contact, keys })
      // Keys of what a contact was before stay: it is compared as it is now when they lead to it.
      for (const mail of keys.mails) indexes.mails.add(mail, contact.id)
      for (const phone of keys.phones) indexes.phones.add(phone, contact.id)
      for (const half of keys.halves) indexes.halves.add(half, contact.id)
      for (const family of keys.families) indexes.families.add(family, contact.id)
      if (keys.name.whole !== '') indexes.names.add(keys.name.whole, contact.id)
    },

    likeness: ({ id, draft }) => {
      const named = id === '' ? undefined : people.get(former.get(id) ?? id)
      if (named !== undefined) return { kind: 'herself', contact: named.contact }
      const keys = personKeys(draft, outletOf)
      const [owner, ...others] = byMail(keys)
      if (owner !== undefined && others.length === 0 && relation(owner.keys, keys) === 'same') {
        return { kind: 'same', contact: owner.contact }
      }
      const candidates = byAnything(keys)
      const found = nearest(candidates, keys, draft)
      const opposed = found.kind === 'same' ? undefined : candidates.find(person => isOpposed(person, keys))
      return opposed === undefined ? found : { kind: 'opposed', contact: opposed.contact }
    },
  }
}

function nearest(candidates: readonly Person[], keys: PersonKeys, draft: ContactDraft): Likeness {
  const found: Found[] = []
  for (const person of candidates) {
    const how = relation(person.keys, keys)
    if (how !== 'none') found.push({ contact: person.contact, keys: person.keys, how })
  }
  const [first, ...others] = found
  if (first === undefined) return { kind: 'nobody', keys }
  if (first.how === 'same' && others.length === 0) return { kind: 'same', contact: first.contact }
  // Whoever says it all already is the one that an earlier import made of this very row.
  const holders = found.filter(one => mayHold(one, keys) && holds(one.contact, draft))
  const holder =
    holders.find(one => one.how === 'same' && one.keys.name.whole === keys.name.whole) ??
    holders.find(({ how }) => how === 'same') ??
    holders[0]
  const same = holder ?? found.find(({ how }) => how === 'same')
  return same === undefined
    ? { kind: 'near', contact: first.contact, keys }
    : { kind: 'same', contact: same.contact }
}

/** What folding in would find out as well, and takes twenty times as long to: an address more is no address held. */
const mayHold = ({ contact, keys: known }: Person, row: PersonKeys): boolean =>
  (contact.mails.length >= most || row.mails.every(mail => known.mails.includes(mail))) &&
  (contact.phones.length >= most || row.phones.every(phone => known.phones.includes(phone)))

/** Addresses of a kind that a contact has at most: above, further ones are held in the notes. */
const most = 20

const holds = (contact: Contact, draft: ContactDraft): boolean => foldIn(contact, draft, 'fill') === contact

/** Who objected keeps her own mailbox and mobile out under any name. */
const isOpposed = ({ contact, keys }: Person, row: PersonKeys): boolean =>
  contact.opposition !== null && sharesOwn(keys, row)

const sharesOwn = (known: PersonKeys, row: PersonKeys): boolean =>
  shareAny(known.ownMails, row.ownMails) || shareAny(known.mobiles, row.mobiles)

/**
 * `same`: one's own mail or mobile and no other name; a newsroom's mail or telephone and the very same name; the
 * same name at the same outlet, or with no outlet and no other mail on either side. `near` is what a person has to
 * look at: another name behind a mail, nearly the same behind a newsroom's, the same name elsewhere, nearly the
 * same at one outlet, half of the name alone.
 */
function relation(known: PersonKeys, row: PersonKeys): 'same' | 'near' | 'none' {
  const name = nameRelation(known.name, row.name)
  const agrees = agreeing.has(name)
  if (agrees && sharesOwn(known, row)) return 'same'
  if (shareAny(known.mails, row.mails)) return isOneEntry(known, row) ? 'same' : 'near'
  if (agrees && shareAny(known.phones, row.phones)) return isOneName(known, row) ? 'same' : 'near'
  if (name === 'unknown') return 'none'
  const isAtOneOutlet = shareAny(known.outlets, row.outlets)
  if (known.name.whole !== row.name.whole) return agrees && (isAtOneOutlet || row.isHalf) ? 'near' : 'none'
  if (isAtOneOutlet) return 'same'
  const hasNoOutlet = known.outlets.length === 0 && row.outlets.length === 0
  // Every newspaper has its « Rédaction »: only with the outlet does the name of a desk say which.
  if (row.isDesk && !hasNoOutlet) return 'none'
  // Homonyms with mails of their own are as many as there are Martins.
  if (known.mails.length > 0 && row.mails.length > 0) return hasNoOutlet ? 'near' : 'none'
  return hasNoOutlet ? 'same' : 'near'
}

const isOneName = (known: PersonKeys, row: PersonKeys): boolean =>
  known.name.whole !== '' && known.name.whole === row.name.whole

/** Who has no name behind a newsroom's mailbox is the newsroom, and nobody of whom a name is known. */
const isOneEntry = (known: PersonKeys, row: PersonKeys): boolean =>
  isOneName(known, row) ||
  ([known, row].every(({ name, isDesk }) => name.whole === '' || isDesk) &&
    [known, row].some(({ name }) => name.whole === ''))

const agreeing: ReadonlySet<NameRelation> = new Set(['same', 'near', 'akin', 'unknown'])

type Index = {
  find(key: string): readonly string[]
  add(key: string, id: string): void
}

function index(): Index {
  const ids = new Map<string, string[]>()
  const none: readonly string[] = []
  return {
    find: key => ids.get(key) ?? none,
    add: (key, id) => {
      const found = ids.get(key)
      if (found === undefined) ids.set(key, [id])
      // A crowd is never read to its end: there is no need to look whether she is in it.
      else if (found.length <= crowd && !found.includes(id)) found.push(id)
    },
  }
}

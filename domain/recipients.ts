import type { Contact } from './contact.ts'
import type { Condition } from './contact-condition.ts'
import {
  type ConditionSurroundings,
  type ContactTest,
  conditionTest,
  holds,
  nobody,
} from './contact-condition-rules.ts'
import type { ContactList, Membership } from './contact-list.ts'

/** The list of an id; null when there is none. */
export type ListOfId = (id: string) => ContactList | null

/** What the lists that conditions name need to know. */
export type ListSurroundings = Omit<ConditionSurroundings, 'isOnList'> & { readonly listOf: ListOfId }

/**
 * Surroundings in which conditions may name lists. Who objected to being written to stays on her lists, so that it
 * shows whom they leave out; whoever writes to a list leaves her out. A list that leads
 * back to itself finds nobody there, so that nothing turns in circles.
 */
export function withLists({ listOf, ...around }: ListSurroundings): ConditionSurroundings {
  const tests = new Map<string, ContactTest>()
  const surroundings: ConditionSurroundings = {
    ...around,
    isOnList: id => {
      const known = tests.get(id)
      if (known !== undefined) return known
      tests.set(id, nobody)
      const list = listOf(id)
      const test = list === null ? nobody : onceInARow(onListTest(list, surroundings))
      tests.set(id, test)
      return test
    },
  }
  return surroundings
}

/** Lists that name each other many times over would ask the same of one contact more often than can be done. */
function onceInARow(test: ContactTest): ContactTest {
  let asked: Contact | null = null
  let answer = false
  return contact => {
    if (contact !== asked) {
      answer = test(contact)
      asked = contact
    }
    return answer
  }
}

/** Whether a contact was put on a list by hand or meets its condition, and was not taken off by hand. */
export function onListTest(list: ContactList, around: ConditionSurroundings): ContactTest {
  const isMember = among(list.members)
  const isExcluded = among(list.excluded)
  const meetsIt = list.where === null ? nobody : conditionTest(list.where, around)
  return contact => !isExcluded(contact) && (isMember(contact) || meetsIt(contact))
}

/** Whether a contact is one of these, also by an id of somebody who was merged into her. */
function among(ids: readonly string[]): ContactTest {
  const all = new Set(ids)
  if (all.size === 0) return nobody
  return ({ id, formerIds }) => all.has(id) || formerIds.some(former => all.has(former))
}

/** Why a contact is on a list, or not. */
export function membershipOf(list: ContactList, contact: Contact, around: ConditionSurroundings): Membership {
  const isMember = among(list.members)(contact)
  const isExcluded = among(list.excluded)(contact)
  const isOpposed = contact.opposition !== null
  const met = list.where === null ? [] : holds(list.where, contact, around)
  const isOtherwiseOn = isMember || met.length > 0
  const reasons: Membership['reasons'] = [
    ...(isExcluded ? [{ kind: 'excluded' as const }] : []),
    ...(isOpposed && isOtherwiseOn ? [{ kind: 'opposed' as const }] : []),
    ...(isMember ? [{ kind: 'member' as const }] : []),
    ...met.map(part =>
      'list' in part
        ? { kind: 'through' as const, list: part.list }
        : { kind: 'meets' as const, condition: part },
    ),
    ...(isOtherwiseOn ? [] : [{ kind: 'no-match' as const }]),
  ]
  return { isRecipient: !isExcluded && !isOpposed && isOtherwiseOn, reasons }
}

/** How many of these a list reaches, how many it must leave out, and how many of the first have no address. */
export type Reach = { readonly recipients: number; readonly opposed: number; readonly withoutMail: number }

/** Counts contacts one by one. */
export type ReachCounter = {
  readonly add: (contact: Contact) => void
  /** Takes back a contact that was added as she was then. */
  readonly remove: (contact: Contact) => void
  readonly reach: () => Reach
}

export function reachCounter(): ReachCounter {
  let [recipients, opposed, withoutMail] = [0, 0, 0]
  function count({ opposition, mails }: Contact, by: 1 | -1): void {
    if (opposition !== null) {
      opposed += by
      return
    }
    recipients += by
    if (mails.length === 0) withoutMail += by
  }
  return {
    add: contact => count(contact, 1),
    remove: contact => count(contact, -1),
    reach: () => ({ recipients, opposed, withoutMail }),
  }
}

/** The lists that a condition names, at any depth of itself. */
export function listsNamedBy(condition: Condition | null): readonly string[] {
  if (condition === null || 'field' in condition) return []
  if ('list' in condition) return [condition.list]
  if ('not' in condition) return listsNamedBy(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(listsNamedBy)
}

/** The lists that a condition depends on: those it names, those that their conditions name, and so on. */
export function listsBehind(condition: Condition | null, listOf: ListOfId): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...listsNamedBy(condition)]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...listsNamedBy(listOf(id)?.where ?? null))
  }
  return found
}

/** All ids that mean these contacts: theirs, and those of who was merged into them. */
const idsOf = (contacts: readonly Contact[]): ReadonlySet<string> =>
  new Set(contacts.flatMap(({ id, formerIds }) => [id, ...formerIds]))

/** The list with these put on it by hand; who had been taken off is so no more. The same list if nothing changes. */
export function withMembers(list: ContactList, contacts: readonly Contact[]): ContactList {
  const put = idsOf(contacts)
  const known = new Set(list.members)
  const added = contacts.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  const excluded = list.excluded.filter(id => !put.has(id))
  const isSame = added.length === 0 && excluded.length === list.excluded.length
  return isSame ? list : { ...list, members: [...list.members, ...added], excluded }
}

/**
 * The list without these. Whoever would still meet its condition is remembered as taken off. The same list if
 * nothing changes.
 */
export function withoutMembers(
  list: ContactList,
  contacts: readonly Contact[],
  meetsIt: ContactTest,
): ContactList {
  const off = idsOf(contacts)
  const members = list.members.filter(id => !off.has(id))
  const excluded = new Set([...list.excluded, ...contacts.filter(meetsIt).map(({ id }) => id)])
  const isSame = members.length === list.members.length && excluded.size === list.excluded.length
  return isSame ? list : { ...list, members, excluded: [...excluded] }
}

import type { Contact } from '../../domain/contact.ts'
import { foldText } from '../../domain/contact-search/fold.ts'
import { isDeskMailbox, mailbox } from '../../domain/duplicates/addresses.ts'
import type { Outlet } from '../../domain/outlet.ts'
import { outletKey, outletsByKey } from '../../domain/outlet-rules.ts'
import type { Sought } from '../office.ts'
import { createPace } from '../store/pace.ts'
import type { PressFileWorld } from './world.ts'

/** What somebody is sought by: null where that much is not known of her. */
type Keys = { readonly box: string | null; readonly names: readonly string[] }

/**
 * The contact that each of these seems to be: who has that mail, else who has that name at that outlet. Null where
 * there is none or more than one: a guess would give somebody the accreditation of another. A mailbox that several
 * share, or that is a desk’s by its name, tells who it is only together with her name.
 */
export async function matched(
  { file }: Pick<PressFileWorld, 'file'>,
  people: readonly Sought[],
): Promise<readonly (string | null)[]> {
  const keyOf = outletKeys(file.table('outlets').values())
  const keys = people.map((one): Keys => keysOf(one, keyOf))
  const byBox = new Map(keys.flatMap(({ box }) => (box === null ? [] : [[box, new Set<Contact>()]])))
  const byName = new Map(keys.flatMap(({ names }) => names.map(name => [name, new Set<Contact>()])))

  const pace = createPace()
  for (const contact of [...file.table('contacts').values()]) {
    for (const { address } of contact.mails) byBox.get(mailbox(address))?.add(contact)
    for (const name of namesAtOutlets(contact, keyOf)) byName.get(name)?.add(contact)
    if (pace.isDue()) await pace.rest()
  }

  return people.map((one, at) => {
    const { box = null, names = [] } = keys[at] ?? {}
    const reached = box === null ? [] : reachedAt(box, [...(byBox.get(box) ?? [])], one)
    const found = reached.length > 0 ? reached : names.flatMap(name => [...(byName.get(name) ?? [])])
    const [only, ...others] = new Set(found)
    return only === undefined || others.length > 0 ? null : only.id
  })
}

/** Who of a mailbox’s holders is meant. */
function reachedAt(box: string, holders: readonly Contact[], { given, family }: Sought): readonly Contact[] {
  const isHers = holders.length === 1 && (!isDeskMailbox(box) || foldText(`${given}${family}`) === '')
  return isHers ? holders : holders.filter(contact => bothOrders(given, family).includes(nameOf(contact)))
}

/** The key of an outlet, the same one for all names that it answers to. Each name is folded once. */
function outletKeys(outlets: Iterable<Outlet>): (name: string) => string {
  const known = outletsByKey(outlets)
  const met = new Map<string, string>()
  return name => {
    const before = met.get(name)
    if (before !== undefined) return before
    const key = outletKey(name)
    const record = known.get(key)
    const main = record === undefined ? key : outletKey(record.name)
    met.set(name, main)
    return main
  }
}

/** Empty for who has no name. */
const nameOf = ({ desk, given, family }: Contact): string => foldText(desk || `${given} ${family}`)

const bothOrders = (given: string, family: string): readonly string[] =>
  [`${given} ${family}`, `${family} ${given}`].map(foldText)

function keysOf({ mail, given, family, outlet }: Sought, keyOf: (outlet: string) => string): Keys {
  const isNamed = foldText(`${given}${family}`) !== '' && outlet.trim() !== ''
  return {
    box: mail.trim() === '' ? null : mailbox(mail),
    names: isNamed ? [...new Set(bothOrders(given, family))].map(name => `${name} | ${keyOf(outlet)}`) : [],
  }
}

function namesAtOutlets(contact: Contact, keyOf: (outlet: string) => string): readonly string[] {
  const name = nameOf(contact)
  if (name === '') return []
  return contact.functions.flatMap(({ outlet }) => (outlet === '' ? [] : [`${name} | ${keyOf(outlet)}`]))
}

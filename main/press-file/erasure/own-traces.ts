import type { Contact } from '../../../domain/contact.ts'
import { mailbox, phoneKey } from '../../../domain/duplicates/addresses.ts'
import { type Traces, tracesOf } from '../../../domain/traces.ts'
import { createPace } from '../../store/pace.ts'

const keysOf = ({ mails, phones }: Contact): readonly string[] => [
  ...mails.map(({ address }) => mailbox(address)),
  ...phones.map(({ number }) => phoneKey(number) || number),
]

/**
 * The traces of contacts who go. A newsroom's mailbox or switchboard that somebody who stays has too is no trace of
 * who goes: it stays in the notes that give it.
 */
export async function ownTraces(
  all: ReadonlyMap<string, Contact>,
  going: readonly Contact[],
  gone: ReadonlySet<string>,
): Promise<Traces> {
  const own = new Set(going.flatMap(keysOf))
  const pace = createPace()
  for (const contact of [...all.values()]) {
    if (!gone.has(contact.id)) for (const key of keysOf(contact)) own.delete(key)
    if (pace.isDue()) await pace.rest()
  }
  const { names, addresses } = tracesOf(going)
  const isOwn = (address: string): boolean =>
    own.has(address.includes('@') ? mailbox(address) : phoneKey(address) || address)
  return { names, addresses: addresses.filter(isOwn) }
}

import { dayOf } from '../../domain/condition-days.ts'
import { type Contact, contactName } from '../../domain/contact.ts'
import { contactViewSchema } from '../../domain/contact-view.ts'
import { mostRecipients, type Recipient } from '../../domain/dispatch.ts'
import { mailbox } from '../../domain/duplicates/addresses.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { outletsOn } from '../../domain/functions-of-today.ts'
import type { Addressees } from '../../domain/mailing.ts'
import { lengths } from '../../domain/text.ts'
import type { Addressed, ResolvedRecipients } from '../office.ts'
import { createPace } from '../store/pace.ts'
import { refusedAmong } from './identity-hash.ts'
import type { PressFileWorld } from './world.ts'

type Typed = Addressees['addresses'][number]
type RecipientWorld = Pick<PressFileWorld, 'file' | 'directory' | 'now'>

/**
 * Whom addressees stand for: the contacts of lists, those that were chosen (also under an id that they had before they
 * were merged), and the addresses that were typed. Each address once; who objected to being written to is left out
 * and counted, also where her address was typed by hand and where she was erased since. A contact’s address is the
 * first of her sheet, and so it is where she left the one at which she `had` something. `invalid` where a list is gone, `too-large` beyond `mostRecipients`.
 */
export async function recipientsOf(
  world: RecipientWorld,
  { listIds, contactIds, addresses: typedNow, had = [] }: Addressed,
): Promise<Result<ResolvedRecipients>> {
  const lists = world.file.table('contactLists')
  const gone = listIds.findIndex(id => !lists.has(id))
  if (gone !== -1) return refuse('invalid', `listIds[${gone}]`)

  const chosen = [...listIds.map(id => onList(world, id)), contactsOf(world, contactIds)]
  const gathered = gathering(dayOf(world.now()))
  for (const contacts of chosen) for (const contact of contacts) gathered.addContact(contact)

  const moved = new Map(had.flatMap(one => movedContact(world, one)))
  const addresses: readonly (Typed | Recipient)[] = [...typedNow, ...had]
  const known = await holdersOf(world, addresses)
  const erased = await refusedAmong(world, addresses.map(asDraft))
  for (const [index, typed] of addresses.entries()) {
    const holders = known.get(mailbox(typed.mail)) ?? []
    const written = holders.find(({ opposition }) => opposition === null)
    const elsewhere = 'contactId' in typed ? moved.get(typed) : undefined
    if (written !== undefined) gathered.addTyped(typed, written)
    else if (elsewhere !== undefined && holders.length === 0) gathered.addContact(elsewhere)
    else if (holders.length > 0) for (const holder of holders) gathered.addContact(holder)
    else if (erased.has(index)) gathered.leaveOut(mailbox(typed.mail))
    else gathered.addTyped(typed, null)
  }
  const resolved = gathered.resolved()
  return resolved.recipients.length > mostRecipients ? refuse('too-large') : succeed(resolved)
}

/** Those of a list by name, who objected among them. */
function onList({ file, directory }: RecipientWorld, list: string): readonly Contact[] {
  const contacts = file.table('contacts')
  const ids = directory.ids(contactViewSchema.parse({ where: { list } }), 0, contacts.size)
  return ids.flatMap(id => contacts.get(id) ?? [])
}

/** The contacts that ids mean today, each once; who was erased is none. */
function contactsOf({ file, directory }: RecipientWorld, ids: readonly string[]): readonly Contact[] {
  const contacts = file.table('contacts')
  const today = new Set(ids.flatMap(id => directory.todaysId(id) ?? []))
  return [...today].flatMap(id => contacts.get(id) ?? [])
}

/** Who had something at an address that she has left since: she is asked for by herself, or she could not object. */
function movedContact(
  { file, directory }: RecipientWorld,
  recipient: Recipient,
): readonly (readonly [Recipient, Contact])[] {
  const id = recipient.contactId === null ? null : directory.todaysId(recipient.contactId)
  const contact = id === null ? undefined : file.table('contacts').get(id)
  if (contact === undefined || (contact.opposition === null && contact.mails.length === 0)) return []
  return [[recipient, contact]]
}

/** The contacts who have one of these addresses, by mailbox. Others have their turn while it looks. */
async function holdersOf(
  { file }: RecipientWorld,
  addresses: readonly Typed[],
): Promise<ReadonlyMap<string, readonly Contact[]>> {
  const holders = new Map<string, Contact[]>(addresses.map(({ mail }) => [mailbox(mail), []]))
  if (holders.size === 0) return holders
  const pace = createPace()
  for (const contact of [...file.table('contacts').values()]) {
    for (const { address } of contact.mails) holders.get(mailbox(address))?.push(contact)
    if (pace.isDue()) await pace.rest()
  }
  return holders
}

/** What a typed address says of a person, so that one who was erased after she objected is known again. */
const asDraft = ({ name, mail }: Typed) => ({
  given: '',
  family: name,
  desk: '',
  functions: [],
  mails: [{ label: '', address: mail }],
  phones: [],
})

type Gathering = {
  readonly addContact: (contact: Contact) => void
  /** An address as it was typed, and who it belongs to, if anybody. */
  readonly addTyped: (typed: Typed, contact: Contact | null) => void
  readonly leaveOut: (who: string) => void
  readonly resolved: () => ResolvedRecipients
}

function gathering(today: string): Gathering {
  const byMailbox = new Map<string, Recipient>()
  const opposed = new Set<string>()
  const withoutMail = new Set<string>()
  let folded = 0

  function add(recipient: Recipient): void {
    const box = mailbox(recipient.mail)
    if (byMailbox.has(box)) folded += 1
    else byMailbox.set(box, recipient)
  }

  return {
    addContact: contact => {
      const [main] = contact.mails
      if (contact.opposition !== null) opposed.add(contact.id)
      else if (main === undefined) withoutMail.add(contact.id)
      else add(recipientOf(contact, main.address, today))
    },
    addTyped: ({ name, mail }, contact) =>
      add(contact === null ? { contactId: null, name, outlet: '', mail } : recipientOf(contact, mail, today)),
    leaveOut: who => void opposed.add(who),
    resolved: () => ({
      recipients: [...byMailbox.values()],
      opposed: opposed.size,
      withoutMail: withoutMail.size,
      folded,
    }),
  }
}

const recipientOf = (contact: Contact, mail: string, today: string): Recipient => ({
  contactId: contact.id,
  name: contactName(contact).slice(0, lengths.line),
  outlet: outletsOn(contact, today)[0] ?? '',
  mail,
})

import { Low } from 'lowdb'
import { type Contact, contactSchema } from '../../domain/contact.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { change, checked } from './change.ts'
import { attempt } from './disk-failure.ts'
import { documentFile } from './document-file.ts'
import { removeDurably } from './durable-file.ts'
import { frozen } from './frozen.ts'
import { namesFile, type Places } from './places.ts'
import { readApart } from './read-apart.ts'
import { shapes } from './shape.ts'
import type { Collection } from './store.ts'
import type { Turns } from './turns.ts'

/** The contacts, and a way back for those of a last good copy. */
export type Contacts = Collection<Contact> & {
  /** Adds the contacts that are missing; those of the same id stay as they are now. */
  takeBack(contacts: readonly Contact[]): Promise<Result<unknown>>
}

/**
 * The contacts, all in one file, starting with what was read from it. Only the contact that changes is checked:
 * the others were, and are frozen, so that fifty thousand of them do not slow down each change.
 */
export function contactsFile(places: Places, turns: Turns, values: Contact[]): Contacts {
  const { place } = shapes.contacts
  const low = new Low(documentFile(places.file(place), shapes.contacts), frozen(values))
  const binnedAt = (id: string) => places.binned(`${place}/${id}`)
  const find = (id: string) => low.data.find(contact => contact.id === id) ?? null
  const write = (alter: (contacts: Contact[]) => Contact[]) =>
    change(low, contacts => succeed(frozen(alter(contacts))))

  return {
    list: () => low.data,
    get: find,

    put: async candidate => {
      const contact = checked(contactSchema, candidate)
      if (!contact.ok) return contact
      if (!namesFile(contact.value.id)) return refuse('invalid', 'id')
      return turns.take(place, async () => {
        const written = await write(contacts => withContact(contacts, contact.value))
        return written.ok ? contact : written
      })
    },

    remove: id =>
      turns.take(place, async () => {
        const contact = find(id)
        if (contact === null) return refuse('not-found')
        // Binned first: a crash in between leaves the contact in both places rather than in none.
        const binned = await attempt(() => documentFile(binnedAt(id), shapes.contacts).write([contact]))
        if (!binned.ok) return binned
        const written = await write(contacts => contacts.filter(other => other.id !== id))
        return written.ok ? succeed(contact) : written
      }),

    restore: async id => {
      if (!namesFile(id)) return refuse('not-found')
      return turns.take(place, async () => {
        const present = find(id)
        if (present !== null) return succeed(present)
        const found = await readApart(binnedAt(id), shapes.contacts)
        if (!found.ok) return found
        const contact = found.value.find(binned => binned.id === id)
        if (contact === undefined) return refuse('broken')
        const written = await write(contacts => withContact(contacts, contact))
        if (!written.ok) return written
        await attempt(() => removeDurably(binnedAt(id)))
        return succeed(contact)
      })
    },

    takeBack: contacts =>
      turns.take(place, () =>
        write(current => {
          const present = new Set(current.map(contact => contact.id))
          return [...current, ...contacts.filter(contact => !present.has(contact.id))]
        }),
      ),
  }
}

function withContact(contacts: readonly Contact[], contact: Contact): Contact[] {
  const present = contacts.some(other => other.id === contact.id)
  return present ? contacts.map(other => (other.id === contact.id ? contact : other)) : [...contacts, contact]
}

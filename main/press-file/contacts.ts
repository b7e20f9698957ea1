import type { Question } from '../../domain/channels.ts'
import type { Contact } from '../../domain/contact.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { contactFromSignature } from '../../domain/signature.ts'
import { tidyContact } from '../../domain/tidy-contact.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import { contactHistory } from './contact-history.ts'
import { keepingOut } from './kept-out.ts'
import { namesIn } from './names.ts'
import { retagged } from './retagged.ts'
import { eachInSlices } from './slices.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { PressFileWorld } from './world.ts'

type Questions = Extract<Question, `contacts.${string}`>

/** The answers about contacts. */
export function contactAnswers(world: PressFileWorld): AnswersTo<Questions> {
  const { file, directory, deeds, now, newId, changed } = world
  const contacts = file.table('contacts')

  /** The contact of that id, or the one it was merged into. */
  function today(id: string): Contact | null {
    const todaysId = directory.todaysId(id)
    return todaysId === null ? null : (contacts.get(todaysId) ?? null)
  }

  async function put(contact: Contact) {
    const written = await file.change([{ table: 'contacts', id: contact.id, value: contact }])
    if (!written.ok) return written
    changed('contacts', contact.id)
    return succeed(contacts.get(contact.id) ?? contact)
  }

  /** Who objected to being written to stays out when a later file brings her back. Undone with the removal. */
  async function refusalsOf(ids: readonly string[]): Promise<Result<readonly RecordChange[]>> {
    const opposed = ids.flatMap(id => contacts.get(id) ?? []).filter(({ opposition }) => opposition !== null)
    const refusals = await keepingOut(file, opposed, new Set(ids), now().toISOString())
    // The key of the hashes is no part of the deed: without it those that are kept already would say nothing.
    const key = await file.change(refusals.filter(({ table }) => table === 'singles'))
    return key.ok ? succeed(refusals.filter(({ table }) => table !== 'singles')) : key
  }

  return {
    'contacts.view': ({ view, from, count }) => succeed(directory.rows(view, from, count)),

    'contacts.ids': ({ view, from, count }) => succeed([...directory.ids(view, from, count)]),

    'contacts.get': ({ id }) => {
      const contact = today(id)
      return contact === null ? refuse('not-found') : succeed(contact)
    },

    'contacts.create': ({ draft, from }) => {
      const at = now().toISOString()
      return put({
        ...tidyContact(draft),
        id: newId(),
        createdAt: at,
        changedAt: at,
        origins: [{ kind: from, at, source: '' }],
        opposition: null,
        reviewedOn: '',
        formerIds: [],
      })
    },

    'contacts.save': async ({ id, draft }) => {
      const contact = today(id)
      if (contact === null) return refuse('not-found')
      return put({ ...contact, ...tidyContact(draft), changedAt: now().toISOString() })
    },

    'contacts.remove': async ({ selection }) => {
      const ids = directory.chosen(selection)
      const removals = ids.map((id): RecordChange => ({ table: 'contacts', id, value: null }))
      const refusals = await refusalsOf(ids)
      if (!refusals.ok) return refusals
      const deed = await deeds.perform('removal', '', [...removals, ...refusals.value])
      return deed.ok ? succeed({ deed: deed.value }) : deed
    },

    'contacts.tag': async ({ selection, add, remove }) => {
      const at = now().toISOString()
      const changes = await eachInSlices(directory.chosen(selection), (id): RecordChange[] => {
        const contact = contacts.get(id)
        const tags = contact === undefined ? null : retagged(contact.tags, add, remove)
        return contact === undefined || tags === null
          ? []
          : [{ table: 'contacts', id, value: { ...contact, tags, changedAt: at } }]
      })
      const deed = await deeds.perform('tags', [...add, ...remove].join(', '), changes.flat())
      return deed.ok ? succeed({ deed: deed.value }) : deed
    },

    'contacts.history': async ({ id }) => {
      const contact = today(id)
      return contact === null ? refuse('not-found') : succeed(await contactHistory(file, contact))
    },

    'contacts.fromSignature': ({ text }) => succeed(contactFromSignature(text)),

    'contacts.names': async () => succeed(await namesIn(contacts, file.table('outlets'))),
    'contacts.vocabulary': () => succeed(vocabularyOf(contacts, file.table('outlets'))),
  }
}

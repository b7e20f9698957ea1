import type { Question } from '../../domain/channels.ts'
import type { Contact } from '../../domain/contact.ts'
import { conditionTest, nobody } from '../../domain/contact-condition-rules.ts'
import type { ContactList, ListSummary } from '../../domain/contact-list.ts'
import type { Selection } from '../../domain/contact-view.ts'
import type { Deed } from '../../domain/deed.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import {
  listsBehind,
  listsNamedBy,
  membershipOf,
  withMembers,
  withoutMembers,
} from '../../domain/recipients.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import { createListReach } from './list-reach.ts'
import type { PressFileWorld } from './world.ts'

type Questions = Extract<Question, `contactLists.${string}`>

/** The answers about lists of recipients. */
export function contactListAnswers(world: PressFileWorld): AnswersTo<Questions> {
  const { file, directory, deeds, conditions, now, newId, changed } = world
  const lists = file.table('contactLists')
  const contacts = file.table('contacts')
  const reach = createListReach(world)
  const chosen = (selection: Selection): Contact[] =>
    directory.chosen(selection).flatMap(id => contacts.get(id) ?? [])
  const listOf = (id: string): ContactList | null => lists.get(id) ?? null

  async function put(list: ContactList): Promise<Result<ContactList>> {
    const written = await file.change([{ table: 'contactLists', id: list.id, value: list }])
    if (!written.ok) return written
    changed('contactLists', list.id)
    return succeed(list)
  }

  async function summary(list: ContactList): Promise<ListSummary> {
    const { id, name, purpose, where, changedAt } = list
    return { id, name, purpose, isSmart: where !== null, ...(await reach.of(list)), changedAt }
  }

  /** Writes the list as `alter` makes it, as a deed. */
  async function perform(
    id: string,
    alter: (list: ContactList) => ContactList,
  ): Promise<Result<{ deed: Deed | null }>> {
    const list = listOf(id)
    if (list === null) return refuse('not-found')
    const altered = alter(list)
    if (altered === list) return succeed({ deed: null })
    const value = { ...altered, changedAt: now().toISOString() }
    const deed = await deeds.perform('list', list.name, [{ table: 'contactLists', id, value }])
    return deed.ok ? succeed({ deed: deed.value }) : deed
  }

  return {
    'contactLists.list': async () => {
      const summaries: ListSummary[] = []
      for (const list of [...lists.values()]) summaries.push(await summary(list))
      return succeed(summaries.sort((one, other) => one.name.localeCompare(other.name, 'fr')))
    },

    'contactLists.get': ({ id }) => {
      const list = listOf(id)
      return list === null ? refuse('not-found') : succeed(list)
    },

    'contactLists.create': draft => {
      const at = now().toISOString()
      return put({ ...draft, id: newId(), createdAt: at, changedAt: at, members: [], excluded: [] })
    },

    'contactLists.save': async ({ id, draft }) => {
      const list = listOf(id)
      if (list === null) return refuse('not-found')
      if (listsBehind(draft.where, listOf).has(id)) return refuse('invalid', 'draft.where')
      return put({ ...list, ...draft, changedAt: now().toISOString() })
    },

    'contactLists.remove': async ({ id }) => {
      const list = listOf(id)
      if (list === null) return refuse('not-found')
      // Without it, a list that says « but not those » would suddenly write to them.
      if ([...lists.values()].some(({ where }) => listsNamedBy(where).includes(id))) return refuse('in-use')
      const deed = await deeds.perform('list', list.name, [{ table: 'contactLists', id, value: null }])
      return deed.ok ? succeed({ deed: deed.value }) : deed
    },

    'contactLists.add': ({ id, selection }) => perform(id, list => withMembers(list, chosen(selection))),

    'contactLists.takeOff': ({ id, selection }) =>
      perform(id, list => {
        const { where } = list
        const meetsIt = where === null ? nobody : conditionTest(where, conditions.surroundings())
        return withoutMembers(list, chosen(selection), meetsIt)
      }),

    'contactLists.count': async ({ where }) => {
      const { recipients, opposed } = await reach.meeting(where)
      return succeed({ recipients, opposed })
    },

    'contactLists.why': ({ id, contactId }) => {
      const list = listOf(id)
      const contact = contacts.get(directory.todaysId(contactId) ?? '')
      if (list === null || contact === undefined) return refuse('not-found')
      return succeed(membershipOf(list, contact, conditions.surroundings()))
    },
  }
}

import type { ContactList } from '../../../domain/contact-list.ts'
import type { Deed } from '../../../domain/deed.ts'
import { type Result, refuse, succeed } from '../../../domain/failure.ts'
import type { RecordChange } from '../../../domain/press-file.ts'
import { lengths } from '../../../domain/text.ts'
import { logUse } from '../log-use.ts'
import type { PressFileWorld } from '../world.ts'
import type { ReadTable } from './read-file.ts'
import { rememberedChanges } from './remembered.ts'
import type { Planned } from './session.ts'

/** The most contacts that a list holds by hand. */
const longestList = 60_000

/**
 * Writes what was planned, as one deed; with it the log entry and the mappings, which an undo leaves alone. Fails as
 * `file.change` does, when nothing has changed, and with `not-found` when the list to put everyone on has gone.
 */
export async function applyPlan(
  world: Pick<PressFileWorld, 'file' | 'deeds' | 'now' | 'newId'>,
  tables: readonly ReadTable[],
  { plan, mappings, options }: Planned,
): Promise<Result<Deed | null>> {
  const lists = listChanges(world, options.listId, plan.concerned)
  if (!lists.ok) return lists
  const contacts = plan.contacts.map((value): RecordChange => ({ table: 'contacts', id: value.id, value }))
  const title = titleOf(tables) || options.source
  const logged = await logUse(world, {
    kind: 'import',
    purpose: options.source,
    subject: title,
    format: tables[0]?.format ?? '',
    contactIds: plan.concerned,
    marksUse: false,
  })
  if (!logged.ok) return logged
  const remembered = rememberedChanges(tables, mappings, world.now().toISOString())
  const changes = [...contacts, ...lists.value]
  return world.deeds.perform('import', title, changes, [...logged.value, ...remembered])
}

function listChanges(
  { file, now }: Pick<PressFileWorld, 'file' | 'now'>,
  listId: string | null,
  ids: readonly string[],
): Result<readonly RecordChange[]> {
  if (listId === null) return succeed([])
  const list = file.table('contactLists').get(listId)
  if (list === undefined) return refuse('not-found')
  const held = new Set(list.members)
  const added = ids.filter(id => !held.has(id))
  if (added.length === 0) return succeed([])
  const members = [...list.members, ...added]
  if (members.length > longestList) return refuse('too-large')
  const value: ContactList = { ...list, members, changedAt: now().toISOString() }
  return succeed([{ table: 'contactLists', id: listId, value }])
}

const titleOf = (tables: readonly ReadTable[]): string =>
  [...new Set(tables.map(({ name }) => name))].join(', ').slice(0, lengths.line)

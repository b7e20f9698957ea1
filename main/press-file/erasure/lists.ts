import { isDeepStrictEqual } from 'node:util'
import { type ConditionLeaf, withLeaves } from '../../../domain/condition-leaves.ts'
import type { ContactList } from '../../../domain/contact-list.ts'
import type { RecordChange } from '../../../domain/press-file.ts'
import type { TraceReader } from '../../../domain/traces.ts'
import type { PressFileWorld } from '../world.ts'

/**
 * The lists without contacts. A test that asks for the name or address of one of them and finds nobody else is
 * emptied: it finds nobody then either.
 */
export function listsWithout(
  { file, conditions }: Pick<PressFileWorld, 'file' | 'conditions'>,
  gone: ReadonlySet<string>,
  { isTrace }: TraceReader,
): RecordChange[] {
  const findsOthers = (leaf: ConditionLeaf): boolean =>
    [...conditions.meeting(leaf)].some(id => !gone.has(id))
  const emptied = (leaf: ConditionLeaf): ConditionLeaf =>
    isTrace(leaf.value) && !findsOthers(leaf) ? { ...leaf, value: '' } : leaf

  return [...file.table('contactLists').values()].flatMap((list): RecordChange[] => {
    const value: ContactList = {
      ...list,
      where: list.where === null ? null : withLeaves(list.where, emptied),
      members: list.members.filter(id => !gone.has(id)),
      excluded: list.excluded.filter(id => !gone.has(id)),
    }
    return isDeepStrictEqual(value, list) ? [] : [{ table: 'contactLists', id: list.id, value }]
  })
}

import { type Result, succeed } from '../../domain/failure.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { readTraces } from '../../domain/traces.ts'
import type { PressFile } from '../store/press-file.ts'
import { listsWithout } from './erasure/lists.ts'
import { withoutWordsAbout } from './erasure/log-words.ts'
import { ownTraces } from './erasure/own-traces.ts'
import { withoutReferences } from './erasure/references.ts'
import { keepingOut } from './kept-out.ts'
import type { PressFileWorld } from './world.ts'

/** How many were erased, and the released documents that still name one of them and cannot be changed. */
export type Erased = { erased: number; released: string[] }

/**
 * Erases contacts for good, from notes, records and whatever is beside them. With `keepOut`, and in any case for
 * who had objected to being written to, a keyed hash remembers not to take them in again. Killed in between, it
 * leaves either the contacts, to be erased again, or what `finishErasure` needs.
 */
export async function erase(
  world: PressFileWorld,
  ids: readonly string[],
  keepOut: boolean,
): Promise<Result<Erased>> {
  const { file, services, now, newId, changed } = world
  const contacts = file.table('contacts')
  const erased = ids.flatMap(id => contacts.get(id) ?? [])
  if (erased.length === 0) return succeed({ erased: 0, released: [] })
  const gone = new Set(erased.flatMap(({ id, formerIds }) => [id, ...formerIds]))
  const kept = erased.filter(({ opposition }) => keepOut || opposition !== null)
  const at = now().toISOString()
  const refusals = await keepingOut(file, kept, gone, at)
  const traces = await ownTraces(contacts, erased, gone)
  const reader = readTraces(traces)
  const released = await services.forgetInNotes(traces, [...gone])

  const use = { id: newId(), kind: 'erasure', at, purpose: '', subject: '', format: '' } as const
  const written = await file.change([
    ...erased.map(({ id }): RecordChange => ({ table: 'contacts', id, value: null })),
    ...withoutReferences(file, gone),
    ...listsWithout(world, gone, reader),
    ...withoutWordsAbout(file, reader),
    ...refusals,
    beingErased([...erasing(file), ...gone]),
    { table: 'uses', id: use.id, value: { ...use, count: erased.length } },
  ])
  if (!written.ok) return written
  for (const noun of ['contacts', 'contactLists', 'outlets', 'deeds'] as const) changed(noun, '')
  const finished = await finishErasure(file)
  return finished.ok ? succeed({ erased: erased.length, released: [...released] }) : finished
}

/** Erases what is beside the records of contacts that are gone from them, also after having been killed before. */
export async function finishErasure(file: PressFile): Promise<Result<unknown>> {
  const ids = erasing(file)
  if (ids.length === 0) return succeed({})
  const forgotten = await file.forget(new Set(ids))
  const ended = forgotten.ok ? await file.change([beingErased([])]) : forgotten
  // The snapshot still says who was being erased.
  return ended.ok ? file.forget(new Set()) : ended
}

function erasing(file: PressFile): readonly string[] {
  const single = file.table('singles').get('erasing')
  return single?.id === 'erasing' ? single.value : []
}

const beingErased = (ids: readonly string[]): RecordChange => ({
  table: 'singles',
  id: 'erasing',
  value: ids.length === 0 ? null : { id: 'erasing', value: [...new Set(ids)] },
})

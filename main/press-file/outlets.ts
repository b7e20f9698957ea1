import type { Question } from '../../domain/channels.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { Outlet, OutletDraft } from '../../domain/outlet.ts'
import {
  keysToRename,
  outletKey,
  takenField,
  tidyOutlet,
  withOutletRenamed,
} from '../../domain/outlet-rules.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { remembering } from '../../domain/remembering.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import { createOutletBook } from './outlet-book.ts'
import { outletRows } from './outlet-rows.ts'
import { eachInSlices } from './slices.ts'
import type { PressFileWorld } from './world.ts'

type Questions = Extract<Question, `outlets.${string}`>

/** The answers about outlets. */
export function outletAnswers(world: PressFileWorld): AnswersTo<Questions> {
  const { file, directory, deeds, now, newId, changed } = world
  const outlets = file.table('outlets')
  const contacts = file.table('contacts')
  const book = createOutletBook(file)
  const rows = outletRows(world)

  /** The draft as it is kept: desks by the ids that they have today, without those that are gone. */
  function kept(draft: OutletDraft): OutletDraft {
    const deskIds = draft.deskIds.flatMap(id => directory.todaysId(id) ?? [])
    return tidyOutlet({ ...draft, deskIds: [...new Set(deskIds)] })
  }

  /** The contacts of an outlet that is saved under other names, with the name that it has now. */
  async function renamings(before: Outlet, draft: OutletDraft, at: string): Promise<RecordChange[]> {
    const keys = keysToRename(before, draft)
    if (keys.size === 0) return []
    const isOld = remembering(name => keys.has(outletKey(name)))
    const changes = await eachInSlices(contacts.values(), (contact): RecordChange[] => {
      const renamed = withOutletRenamed(contact, isOld, draft.name)
      if (renamed === contact) return []
      return [{ table: 'contacts', id: contact.id, value: { ...renamed, changedAt: at } }]
    })
    return changes.flat()
  }

  async function put(outlet: Outlet, others: readonly RecordChange[]): Promise<Result<Outlet>> {
    const changes: readonly RecordChange[] = [{ table: 'outlets', id: outlet.id, value: outlet }, ...others]
    if (others.length > 0) {
      const deed = await deeds.perform('outlet', outlet.name, changes)
      return deed.ok ? succeed(outlet) : deed
    }
    const written = await file.change(changes)
    if (!written.ok) return written
    changed('outlets', outlet.id)
    return succeed(outlet)
  }

  return {
    'outlets.list': async () => succeed([...(await rows())]),

    'outlets.get': ({ id }) => {
      const outlet = outlets.get(id)
      return outlet === undefined ? refuse('not-found') : succeed(outlet)
    },

    'outlets.create': async given => {
      const draft = kept(given)
      const field = takenField(draft, book.byKey(), null)
      if (field !== null) return refuse('taken', field)
      const at = now().toISOString()
      return put({ ...draft, id: newId(), createdAt: at, changedAt: at }, [])
    },

    'outlets.save': async ({ id, draft: given }) => {
      const before = outlets.get(id)
      if (before === undefined) return refuse('not-found')
      const draft = kept(given)
      const field = takenField(draft, book.byKey(), id)
      if (field !== null) return refuse('taken', `draft.${field}`)
      const at = now().toISOString()
      return put({ ...before, ...draft, changedAt: at }, await renamings(before, draft, at))
    },

    'outlets.remove': async ({ id }) => {
      const outlet = outlets.get(id)
      if (outlet === undefined) return refuse('not-found')
      const deed = await deeds.perform('outlet', outlet.name, [{ table: 'outlets', id, value: null }])
      return deed.ok ? succeed({ deed: deed.value }) : deed
    },
  }
}

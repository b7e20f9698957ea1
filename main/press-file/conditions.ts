import { dayOf } from '../../domain/condition-days.ts'
import type { Contact } from '../../domain/contact.ts'
import type { Condition } from '../../domain/contact-condition.ts'
import {
  type ConditionSurroundings,
  type ContactTest,
  conditionTest,
} from '../../domain/contact-condition-rules.ts'
import { listsBehind } from '../../domain/recipients.ts'
import type { AppliedChange } from '../store/press-file.ts'
import { conditionSurroundings, type SurroundingsPlace } from './condition-surroundings.ts'

/** Who meets conditions, as things are now. */
export type Conditions = {
  /** The ids of those who meet a condition. The same set comes back until somebody joins or leaves it. */
  meeting(where: Condition): ReadonlySet<string>
  /** What conditions are asked with at this moment. */
  surroundings(): ConditionSurroundings
}

/** Those who met a condition, and who must be asked again. */
type Found = { readonly where: Condition; ids: ReadonlySet<string>; readonly outdated: Set<string> }

/** How many found ids are kept for conditions that are not being asked; more would weigh more than they save. */
const mostKept = 400_000
/** After more changes than that, all are asked again. */
const mostOutdated = 2_000

export function createConditions(place: SurroundingsPlace): Conditions {
  const { file, now } = place
  const contacts = file.table('contacts')
  const lists = file.table('contactLists')
  const surroundings = conditionSurroundings(place)
  const kept = new Map<string, Found>()
  let keptOn = ''

  file.onChange(changes => {
    if (changes.length > mostOutdated) return kept.clear()
    for (const [key, found] of kept) {
      for (const { table, id } of changes) if (table === 'contacts') found.outdated.add(id)
      if (isOverturned(found, changes) || found.outdated.size > mostOutdated) kept.delete(key)
    }
  })

  /** Whether the changes may concern everybody, so that all must be asked again. */
  function isOverturned({ where }: Found, changes: readonly AppliedChange[]): boolean {
    const behind = listsBehind(where, id => lists.get(id) ?? null)
    return changes.some(
      ({ table, id }) =>
        table === 'outlets' || table === 'lastUses' || (table === 'contactLists' && behind.has(id)),
    )
  }

  function refreshed(found: Found): ReadonlySet<string> {
    if (found.outdated.size === 0) return found.ids
    const test = conditionTest(found.where, surroundings())
    const meets = (id: string): boolean => holdsFor(test, contacts.get(id))
    const moved = [...found.outdated].filter(id => meets(id) !== found.ids.has(id))
    found.outdated.clear()
    if (moved.length > 0) {
      const ids = new Set(found.ids)
      for (const id of moved) if (!ids.delete(id)) ids.add(id)
      found.ids = ids
    }
    return found.ids
  }

  function find(where: Condition): Found {
    const test = conditionTest(where, surroundings())
    const ids = new Set<string>()
    for (const contact of contacts.values()) if (test(contact)) ids.add(contact.id)
    return { where, ids, outdated: new Set() }
  }

  /** Forgets what was asked longest ago while too much is kept. */
  function tidy(): void {
    let total = 0
    for (const { ids } of kept.values()) total += ids.size
    for (const [key, { ids }] of kept) {
      if (total <= mostKept) return
      kept.delete(key)
      total -= ids.size
    }
  }

  return {
    surroundings,

    meeting: where => {
      const today = dayOf(now())
      if (today !== keptOn) kept.clear()
      keptOn = today
      const key = JSON.stringify(where)
      const found = kept.get(key) ?? find(where)
      tidy()
      // Put last: the first of the map is the one asked longest ago.
      kept.delete(key)
      kept.set(key, found)
      return refreshed(found)
    },
  }
}

const holdsFor = (test: ContactTest, contact: Contact | undefined): boolean =>
  contact !== undefined && test(contact)

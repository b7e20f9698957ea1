import { dayOf } from '../../domain/condition-days.ts'
import type { Contact } from '../../domain/contact.ts'
import type { Condition } from '../../domain/contact-condition.ts'
import { type ContactTest, conditionTest } from '../../domain/contact-condition-rules.ts'
import type { ContactList } from '../../domain/contact-list.ts'
import {
  listsBehind,
  onListTest,
  type Reach,
  type ReachCounter,
  reachCounter,
} from '../../domain/recipients.ts'
import { createPace } from '../store/pace.ts'
import type { AppliedChange } from '../store/press-file.ts'
import type { PressFileWorld } from './world.ts'

/** Counts whom lists reach. */
export type ListReach = {
  readonly of: (list: ContactList) => Promise<Reach>
  /** Of a condition that is being made. */
  readonly meeting: (where: Condition) => Promise<Reach>
}

/** A list as it was counted on a day, and the test by which it follows the contacts that change. */
type Counted = {
  readonly list: ContactList
  readonly day: string
  readonly test: ContactTest
  readonly counter: ReachCounter
  readonly done: Promise<void>
}

/** More contacts than that are not counted over one by one. */
const mostFollowed = 500

/**
 * Counts each list once, a stretch at a time, and then follows the contacts that change: a screen of thirty lists
 * over fifty thousand contacts asks often.
 */
export function createListReach({ file, conditions, now }: PressFileWorld): ListReach {
  const contacts = file.table('contacts')
  const lists = file.table('contactLists')
  const counted = new Map<string, Counted>()

  file.onChange(changes => {
    if (changes.length > mostFollowed) return counted.clear()
    for (const [id, count] of counted) {
      if (isOverturned(count, changes)) counted.delete(id)
      else follow(count, changes)
    }
  })

  /** Whether what changed may concern everybody on the list. */
  function isOverturned({ list }: Counted, changes: readonly AppliedChange[]): boolean {
    const behind = listsBehind(list.where, id => lists.get(id) ?? null)
    return changes.some(({ table, id }) => {
      if (table === 'contactLists') return id === list.id || behind.has(id)
      return list.where !== null && (table === 'outlets' || table === 'lastUses')
    })
  }

  function count(list: ContactList, day: string): Counted {
    const test = onListTest(list, conditions.surroundings())
    const counter = reachCounter()
    // Those of this moment: whoever changes meanwhile is followed like everybody later.
    return { list, day, test, counter, done: addAll([...contacts.values()], test, counter) }
  }

  return {
    of: async list => {
      const day = dayOf(now())
      const known = counted.get(list.id)
      const current = known?.list === list && known.day === day ? known : count(list, day)
      counted.set(list.id, current)
      await current.done
      return current.counter.reach()
    },

    meeting: async where => {
      const counter = reachCounter()
      const test = conditionTest(where, conditions.surroundings())
      await addAll([...contacts.values()], test, counter)
      return counter.reach()
    },
  }
}

async function addAll(all: readonly Contact[], test: ContactTest, counter: ReachCounter): Promise<void> {
  const pace = createPace()
  for (const contact of all) {
    if (test(contact)) counter.add(contact)
    if (pace.isDue()) await pace.rest()
  }
}

function follow({ test, counter }: Counted, changes: readonly AppliedChange[]): void {
  for (const change of changes) {
    if (change.table !== 'contacts') continue
    if (change.before !== null && test(change.before)) counter.remove(change.before)
    if (change.value !== null && test(change.value)) counter.add(change.value)
  }
}

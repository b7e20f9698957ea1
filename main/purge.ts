import { type Register, registerRulesSchema } from '../domain/accreditation.ts'
import type { EventNote } from '../domain/event-note.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import { localOf } from '../domain/local-time.ts'
import { identified, isPurgeDue, lastDayOf, withoutIdentities } from '../domain/register-purge.ts'
import type { PressFileDoor } from './office.ts'
import type { Store } from './store/store.ts'
import type { World } from './world.ts'

type PurgeWorld = Pick<World, 'store' | 'now' | 'changed'>

/**
 * Removes the identity data of events that are over for as long as their registers say, with what was set aside of
 * those registers; gives of how many people. Each purge is written into the log first: killed in between, it is in
 * the log twice and never missing. Counts, names and statuses remain. An event in the bin is purged like any other.
 */
export async function purgeIdentities(
  { store, now, changed }: PurgeWorld,
  { logUse }: Pick<PressFileDoor, 'logUse'>,
): Promise<Result<number>> {
  const eventOf = await eventsIn(store)
  let purged = 0
  for (const id of await store.registers.ids()) {
    const register = await store.registers.get(id)
    // What cannot be read has been put aside by this question, and is looked at below.
    if (!register.ok) continue
    const event = eventOf(id)
    const count = identified(register.value).length
    if (count === 0 || !(await isDue(store, register.value, event, now()))) continue
    const logged = await logUse({
      kind: 'identity-purge',
      purpose: '',
      subject: event?.title || 'Événement sans titre',
      format: '',
      contactIds: identified(register.value).flatMap(({ contactId }) => contactId ?? []),
      count,
    })
    if (!logged.ok) return logged
    const done = await store.registers.change(id, current =>
      current === null ? refuse('not-found') : succeed(withoutIdentities(current, now().toISOString())),
    )
    if (!done.ok) return done
    changed('registers', id)
    purged += count
  }
  const cleared = await purgeSetAside(store, eventOf, now())
  return cleared.ok ? succeed(purged) : cleared
}

async function isDue(store: Store, register: Register, event: EventNote | null, now: Date): Promise<boolean> {
  const changedAt = (await store.registers.changedAt(register.id)) ?? now.toISOString()
  return isOver(event, register, changedAt, now)
}

type Rules = Pick<Register, 'sequences' | 'purgeAfterDays'>

/** Days are those of the event’s own clocks. */
function isOver(event: EventNote | null, rules: Rules, changedAt: string, now: Date): boolean {
  const zone = event?.timeZone ?? 'Europe/Paris'
  const dayOf = (instant: string): string => localOf(instant, zone).day
  const lastDay = lastDayOf(event, rules.sequences)
  const clock = { lastDay, changedOn: dayOf(changedAt), today: dayOf(now.toISOString()) }
  return isPurgeDue(clock, rules.purgeAfterDays)
}

/** Nobody can read them, but their bytes hold what the register held. Without their rules the usual ones count. */
async function purgeSetAside(
  store: Store,
  eventOf: (id: string) => EventNote | null,
  now: Date,
): Promise<Result<unknown>> {
  const usual = registerRulesSchema.parse({})
  for (const { id, at } of await store.registers.setAside()) {
    const register = await store.registers.get(id)
    const rules = register.ok ? register.value : usual
    if (!isOver(eventOf(id), rules, at, now)) continue
    const removed = await store.registers.removeSetAside(id)
    if (!removed.ok) return removed
  }
  return succeed({})
}

/** Events by id, those of the bin too. */
async function eventsIn({ eventNotes, bin }: Store): Promise<(id: string) => EventNote | null> {
  const listed = await bin.list()
  const binned = new Map(
    (listed.ok ? listed.value : []).flatMap(thing =>
      thing.noun === 'eventNotes' ? [[thing.value.id, thing.value] as const] : [],
    ),
  )
  return id => eventNotes.get(id) ?? binned.get(id) ?? null
}

import type { Accreditation, Register, RegisterPool, RegisterSequence } from '../accreditation.ts'
import type { AccreditationDesk } from '../accreditation-desk.ts'
import { outletKey } from '../outlet-rules.ts'
import { holdsPlace, placeAt } from './places.ts'

/** More who hold or ask for a place than there are. A pool is counted at each sequence by itself. */
export type QuotaWarning =
  | { readonly kind: 'outlet'; readonly outlet: string; readonly asked: number; readonly quota: number }
  | {
      readonly kind: 'pool'
      readonly pool: RegisterPool
      /** The sequence where it is passed most; null is the whole event. */
      readonly sequence: RegisterSequence | null
      /** Sequences where it is passed too. */
      readonly others: number
      readonly asked: number
      readonly quota: number
    }

/** People of one outlet that are let in: the register's own limit, else the strictest of the desks; null for none. */
export function quotaPerOutlet(register: Register, desks: readonly AccreditationDesk[]): number | null {
  if (register.quotaPerOutlet !== null) return register.quotaPerOutlet
  const quotas = desks.flatMap(desk => desk.quotaPerOutlet ?? [])
  return quotas.length === 0 ? null : Math.min(...quotas)
}

/** Which limits are passed, outlets first, those furthest above their limit first. */
export function quotaWarnings(
  register: Register,
  desks: readonly AccreditationDesk[],
): readonly QuotaWarning[] {
  const quota = quotaPerOutlet(register, desks)
  const outlets = quota === null ? [] : outletsAbove(register.accreditations, quota)
  const pools = register.pools.flatMap(pool => poolsAbove(register, pool))
  return [outlets, pools].flatMap(warnings =>
    [...warnings].sort((one, other) => other.asked - other.quota - (one.asked - one.quota)),
  )
}

function outletsAbove(people: readonly Accreditation[], quota: number): QuotaWarning[] {
  const counts = new Map<string, { readonly outlet: string; readonly asked: number }>()
  for (const { outlet, places } of people) {
    const key = outletKey(outlet)
    if (key === '' || !places.some(holdsPlace)) continue
    const known = counts.get(key)
    counts.set(key, { outlet: known?.outlet ?? outlet.trim(), asked: (known?.asked ?? 0) + 1 })
  }
  return [...counts.values()]
    .filter(({ asked }) => asked > quota)
    .map(({ outlet, asked }) => ({ kind: 'outlet', outlet, asked, quota }))
}

function poolsAbove(
  { accreditations, sequences }: Register,
  pool: RegisterPool,
): Extract<QuotaWarning, { kind: 'pool' }>[] {
  const { quota } = pool
  if (quota === null) return []
  const where = sequences.length === 0 ? [null] : sequences
  const above = where
    .map(sequence => {
      const people = accreditations.filter(person => isInPool(person, sequence?.id ?? null, pool.id))
      return { kind: 'pool' as const, pool, sequence, asked: people.length, quota, others: 0 }
    })
    .filter(({ asked }) => asked > quota)
    .sort((one, other) => other.asked - one.asked)
  return above.slice(0, 1).map(worst => ({ ...worst, others: above.length - 1 }))
}

function isInPool(person: Accreditation, sequence: string | null, pool: string): boolean {
  const place = placeAt(person, sequence)
  return place !== null && place.pool === pool && holdsPlace(place)
}

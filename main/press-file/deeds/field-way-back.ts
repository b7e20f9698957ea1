import * as z from 'zod'
import { canonicalText, digest, isSame } from './digest.ts'

/** An item that went from a list, and the place that it had. */
const wentSchema = z.object({ at: z.int(), item: z.unknown() })

/**
 * How one field goes back: to the value that it had, as long as it is still what the deed `wrote` (its digest); or,
 * for a list, without the items that came and with those that went.
 */
export const fieldWayBackSchema = z.union([
  z.strictObject({ field: z.string(), wrote: z.string(), had: z.unknown() }),
  z.strictObject({ field: z.string(), came: z.array(z.unknown()), went: z.array(wentSchema) }),
])

export type FieldWayBack = z.output<typeof fieldWayBackSchema>
type Went = z.output<typeof wentSchema>

/** A field as it would be after the undo. `isKept` when somebody changed it since, and it stays. */
export type FieldBack = { readonly value: unknown; readonly isKept: boolean }

/** How a field that goes from one value to another goes back. Lists keep only what came and went: they are long. */
export function fieldWayBack(field: string, before: unknown, after: unknown): FieldWayBack {
  const whole: FieldWayBack = { field, wrote: digest(after), had: before }
  if (!Array.isArray(before) || !Array.isArray(after)) return whole
  const [known, next] = [keysOf(before), keysOf(after)]
  const came = after.filter(item => !known.has(canonicalText(item)))
  const went = before.flatMap((item, at): Went[] => (next.has(canonicalText(item)) ? [] : [{ at, item }]))
  // An order of its own, or an item that is there twice, only comes back whole.
  return isSame(rewound(after, came, went), before) ? { field, came, went } : whole
}

/** What an undo makes of the field as it is now. */
export function fieldBack(way: FieldWayBack, now: unknown): FieldBack {
  if ('had' in way) {
    if (digest(now) === way.wrote) return { value: way.had, isKept: false }
    return { value: now, isKept: !isSame(now, way.had) }
  }
  if (!Array.isArray(now)) return { value: now, isKept: true }
  const present = keysOf(now)
  // An item without a value named somebody who was erased since.
  const missing = way.went.filter(({ item }) => item !== null && !present.has(canonicalText(item)))
  return { value: rewound(now, way.came, missing), isKept: false }
}

const keysOf = (items: readonly unknown[]): ReadonlySet<string> => new Set(items.map(canonicalText))

/** The list without what came and with what went; a place beyond the end is the end. */
function rewound(items: readonly unknown[], came: readonly unknown[], went: readonly Went[]): unknown[] {
  const leaving = keysOf(came)
  const kept = items.filter(item => !leaving.has(canonicalText(item)))
  const back: unknown[] = []
  let next = 0
  for (const { at, item } of went) {
    while (back.length < at && next < kept.length) {
      back.push(kept[next])
      next += 1
    }
    back.push(item)
  }
  return [...back, ...kept.slice(next)]
}

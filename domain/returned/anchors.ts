import type { ItemRef, Path } from './edit.ts'
import type { Pairing } from './pairing.ts'
import { itemRef, type Place, pathTo, placeOf, textOfPlace, valueAt } from './path.ts'
import type { ReadLine } from './read-lines.ts'
import type { Frame, Slot } from './slot.ts'

/** What stays just before and just after a place of the returned document. */
export type Beside = { readonly before: Slot | null; readonly after: Slot | null }

/** Up to each line, the last slot that stays at its place. */
function lastOf(read: readonly ReadLine[], slotOf: Pairing['slotOf']): (Slot | null)[] {
  let last: Slot | null = null
  return read.map(line => {
    last = slotOf.get(line) ?? last
    return last
  })
}

/** Finds what stays beside lines that came or moved. */
export function besideIn({ read, slotOf }: Pairing): (lines: readonly ReadLine[]) => Beside {
  const places = new Map(read.map((line, at) => [line, at]))
  const before = lastOf(read, slotOf)
  const after = lastOf([...read].reverse(), slotOf).reverse()
  return lines => {
    const [first, last] = [lines[0], lines.at(-1)]
    const start = first === undefined ? 0 : (places.get(first) ?? 0)
    const end = last === undefined ? 0 : (places.get(last) ?? 0)
    return { before: before[start - 1] ?? null, after: after[end + 1] ?? null }
  }
}

/** A place in a list of the note, between two of its items. */
export type Spot = { readonly list: Path; readonly after: ItemRef | null }

/** The item of a list that a slot stands in, however deep; null where it is in none of them. */
export function itemIn(slot: Slot | null, list: Place): number | null {
  const place = placeOf(slot?.at ?? '')
  if (place.length <= list.length) return null
  if (textOfPlace(place.slice(0, list.length)) !== textOfPlace(list)) return null
  const index = place[list.length]
  return typeof index === 'number' ? index : null
}

/** Behind the item before, else in front of the item after; null where neither stands in the list. */
export function spotIn(frame: Frame, list: Place, { before, after }: Beside): Spot | null {
  const items = valueAt(frame.file, list)
  if (!Array.isArray(items)) return null
  const path = pathTo(frame.file, list)
  const previous = itemIn(before, list)
  if (previous !== null) return { list: path, after: itemRef(items, previous) }
  const next = itemIn(after, list)
  if (next === null) return null
  return { list: path, after: next === 0 ? null : itemRef(items, next - 1) }
}

/** The end of a list, or its beginning where it is empty. */
export function endOf(frame: Frame, list: Place): Spot | null {
  const items = valueAt(frame.file, list)
  if (!Array.isArray(items)) return null
  return {
    list: pathTo(frame.file, list),
    after: items.length === 0 ? null : itemRef(items, items.length - 1),
  }
}

import type { ItemRef, Path } from './edit.ts'
import { alike, bagOf, lineKey } from './line-key.ts'

/** Longest text that an item is known by. */
const longestWords = 240
/** From here on, an item that changed meanwhile is still that one. */
const enough = 0.5

/** A place as it stands in one value: names and positions. */
export type Place = readonly (string | number)[]

/** The texts in a value, until they are long enough to know it by. */
function leavesOf(value: unknown, into: string[], room: number): number {
  if (room <= 0) return 0
  if (typeof value === 'string') {
    into.push(value)
    return room - value.length - 1
  }
  if (typeof value !== 'object' || value === null) return room
  return Object.values(value).reduce<number>((left, inside) => leavesOf(inside, into, left), room)
}

function wordsIn(item: unknown): string {
  const leaves: string[] = []
  leavesOf(item, leaves, 4 * longestWords)
  return lineKey(leaves.join(' ').slice(0, 4 * longestWords)).slice(0, longestWords)
}

/** Items never change, and are looked for again and again. */
const known = new WeakMap<object, string>()

/** What an item of a list is known by: the texts in it. */
export function itemWords(item: unknown): string {
  if (typeof item !== 'object' || item === null) return wordsIn(item)
  const words = known.get(item) ?? wordsIn(item)
  known.set(item, words)
  return words
}

/** What stands at a key of a value; undefined where nothing does. */
export function childOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined
  if (typeof value !== 'object' || value === null || typeof key === 'number') return undefined
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

export const valueAt = (root: unknown, place: Place): unknown =>
  place.reduce<unknown>((value, key) => childOf(value, key), root)

/** `programme.days[0].date` as names and positions. */
export const placeOf = (at: string): Place =>
  [...at.matchAll(/([^.[\]]+)|\[(\d+)\]/gu)].map(([, name, index]) => name ?? Number(index))

/** Names and positions as `programme.days[0].date`. */
export const textOfPlace = (place: Place): string =>
  place
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./u, '')

export const itemRef = (list: readonly unknown[], index: number): ItemRef => ({
  index,
  was: itemWords(list[index]),
  of: list.length,
})

/** The path to a place of the value as it left. */
export function pathTo(root: unknown, place: Place): Path {
  let value = root
  return place.map(key => {
    const list = value
    value = childOf(value, key)
    return typeof key === 'number' ? itemRef(Array.isArray(list) ? list : [], key) : key
  })
}

/** Where an item stands now, or null where it is gone. */
export function indexOf(list: readonly unknown[], { index, was, of }: ItemRef): number | null {
  if (index < list.length && itemWords(list[index]) === was) return index
  const nearest = [...list.keys()].sort((one, other) => Math.abs(one - index) - Math.abs(other - index))
  const words = nearest.map(at => itemWords(list[at]))
  const same = words.indexOf(was)
  if (same >= 0) return nearest[same] ?? null
  const bag = bagOf(was)
  const weighed = words.map((text, rank) => ({ at: nearest[rank] ?? 0, weight: alike(bag, bagOf(text)) }))
  const [best] = weighed.sort((one, other) => other.weight - one.weight)
  if (best !== undefined && best.weight >= enough) return best.at
  // As many as there were: it is the one at its place, rewritten.
  return list.length === of && index < of ? index : null
}

/** Where a path leads in the value as it is now; null where something on the way is gone. */
export function resolved(root: unknown, path: Path): Place | null {
  const place: (string | number)[] = []
  let value = root
  for (const step of path) {
    const key = typeof step === 'string' ? step : Array.isArray(value) ? indexOf(value, step) : null
    if (key === null || typeof value !== 'object' || value === null) return null
    place.push(key)
    value = childOf(value, key)
  }
  return place
}

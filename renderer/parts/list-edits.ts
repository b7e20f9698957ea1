/** The list with `item` at `index`, what followed moved on. */
export const inserted = <T>(list: readonly T[], index: number, item: T): T[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
]

/** The list less the item at `index`. */
export const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index)

/** The list with the item at `from` taken out and put where `to` then is. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list.slice(from, from + 1)
  const rest = without(list, from)
  return [...rest.slice(0, to), ...item, ...rest.slice(to)]
}

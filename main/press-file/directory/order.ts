import { type Comparison, mergeInSteps, sortInSteps } from './sort-in-steps.ts'

/** The contacts in one order, kept up to date. */
export type Order = {
  /** The contact of that number came, changed or went. */
  touch(slot: number): void
  /** Does a little of what is left to do; false when the order is up to date. */
  step(): boolean
  /** All contacts, those without anything to go by last in both directions. Does first whatever is left to do. */
  sorted(direction: 'up' | 'down'): readonly number[]
  compare: Comparison<number>
}

type OrderPlace = {
  readonly isThere: (slot: number) => boolean
  readonly keyOf: (slot: number) => string
  /** What decides where keys are the same. */
  readonly tie: Comparison<number>
}

/** After every key that can be written. */
const last = '\uFFFF'

/** Those that changed are taken out and merged back in: a change never sorts the others again. */
export function createOrder({ isThere, keyOf, tie }: OrderPlace): Order {
  const keys: string[] = []
  let dirty = new Set<number>()
  let up: readonly number[] = []
  let down: readonly number[] | null = null
  let making: Iterator<undefined, readonly number[]> | null = null

  const compare: Comparison<number> = (one, other) => {
    const [key, otherKey] = [keys[one] ?? last, keys[other] ?? last]
    if (key === otherKey) return one === other ? 0 : tie(one, other)
    return key < otherKey ? -1 : 1
  }

  function* make(moved: ReadonlySet<number>): Generator<undefined, readonly number[]> {
    const kept = up.filter(slot => !moved.has(slot))
    yield
    const groups = new Map<string, number[]>()
    for (const slot of moved) {
      if (!isThere(slot)) continue
      const key = keyOf(slot) || last
      keys[slot] = key
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [slot])
      else group.push(slot)
      yield
    }
    const coming: number[] = []
    for (const key of yield* sortInSteps([...groups.keys()], (one, other) => (one < other ? -1 : 1))) {
      coming.push(...(groups.get(key) ?? []).sort(tie))
      yield
    }
    return yield* mergeInSteps(kept, coming, compare)
  }

  function step(): boolean {
    if (making === null && dirty.size === 0) return false
    if (making === null) {
      making = make(dirty)
      dirty = new Set()
    }
    const next = making.next()
    if (next.done === true) {
      making = null
      up = next.value
      down = null
    }
    return making !== null || dirty.size > 0
  }

  return {
    touch: slot => {
      dirty.add(slot)
    },
    step,
    sorted: direction => {
      while (step());
      if (direction === 'up') return up
      down ??= reversed(up, keys)
      return down
    },
    compare,
  }
}

/** The order the other way round, but for what ties decide and for those without a key, who stay last. */
function reversed(up: readonly number[], keys: readonly string[]): readonly number[] {
  const keyAt = (place: number): string => keys[up[place] ?? -1] ?? last
  const startOf = (end: number): number => {
    let start = end - 1
    while (start > 0 && keyAt(start - 1) === keyAt(end - 1)) start -= 1
    return start
  }
  const without = up.length > 0 && keyAt(up.length - 1) === last ? startOf(up.length) : up.length
  const down: number[] = []
  for (let end = without; end > 0; ) {
    const start = startOf(end)
    for (let place = start; place < end; place += 1) down.push(up[place] ?? 0)
    end = start
  }
  for (let place = without; place < up.length; place += 1) down.push(up[place] ?? 0)
  return down
}

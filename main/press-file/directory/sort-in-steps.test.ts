import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeInSteps, sortInSteps } from './sort-in-steps.ts'

type Item = { readonly key: number; readonly place: number }

const byKey = (one: Item, other: Item): number => one.key - other.key
const items = (seed: number, count: number): Item[] =>
  Array.from({ length: count }, (_, place) => ({ key: (seed * (place + 1) * 7_919) % 97, place }))

/** What the steps come to, and how many there were. */
function run<T>(steps: Iterator<unknown, T>): { result: T; count: number } {
  let count = 0
  for (;;) {
    const step = steps.next()
    if (step.done === true) return { result: step.value, count }
    count += 1
  }
}

test('it sorts as at once, stably, whatever the length', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(5_000), (seed, count) => {
      const list = items(seed, count)
      expect(run(sortInSteps(list, byKey)).result).toEqual([...list].sort(byKey))
    }),
    { numRuns: 20 },
  )
})

test('two sorted lists become one, those of the first first', () => {
  const [one, other] = [items(3, 1_500).sort(byKey), items(5, 2_300).sort(byKey)]
  expect(run(mergeInSteps(one, other, byKey)).result).toEqual([...one, ...other].sort(byKey))
})

test('a long list takes many steps', () => {
  expect(run(sortInSteps(items(11, 20_000), byKey)).count).toBeGreaterThan(60)
})

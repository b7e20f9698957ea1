import fc from 'fast-check'
import { expect, it } from 'vitest'
import { classOfCount, mapClasses, mostClasses } from './map-classes.ts'

it.each([
  [0, []],
  [1, ['1-1']],
  [3, ['1-1', '2-2', '3-3']],
  [6, ['1-1', '2-2', '3-3', '4-4', '5-6']],
  [40, ['1-2', '3-4', '5-9', '10-19', '20-40']],
])('counts up to %i', (highest, expected) => {
  expect(mapClasses(highest).map(({ from, to }) => `${from}-${to}`)).toEqual(expected)
})

it('puts every count in one class, and a larger count never in a lower one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), highest => {
      const classes = mapClasses(highest)
      expect(classes.length).toBeLessThanOrEqual(mostClasses)
      expect([classes[0]?.from, classes.at(-1)?.to]).toEqual([1, highest])
      for (const [at, { from, to }] of classes.entries()) {
        expect(to).toBeGreaterThanOrEqual(from)
        if (at > 0) expect(from).toBe((classes[at - 1]?.to ?? 0) + 1)
        expect(classOfCount(classes, from)).toBe(at + 1)
      }
      expect(classOfCount(classes, 0)).toBe(0)
    }),
  )
})

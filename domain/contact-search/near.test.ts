import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfPrefix, isNearStart, nearStretches, slipsAllowed, startOfPrefix } from './near.ts'

/** The distance by its definition, to hold the clever one against. */
function distance(one: string, other: string): number {
  const cell = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const same = one[i - 1] === other[j - 1] ? 0 : 1
    const least = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same)
    const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
    return isSwap ? Math.min(least, cell(i - 2, j - 2) + 1) : least
  }
  return cell(one.length, other.length)
}

const startsNear = (typed: string, word: string, slips: number): boolean =>
  Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end)).some(
    start => distance(typed, start) <= slips,
  )

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 0, maxLength: 6 })
const typed = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 6 })

test.each([
  ['duopnt', 'dupont', true],
  ['dupnt', 'dupont', true],
  ['duppont', 'dupont', true],
  ['dupant', 'dupont', true],
  ['dupin', 'dupont', true],
  ['diupnot', 'dupont', false],
  ['martni', 'martinez', true],
  ['lbi', 'liberation', false],
  ['librtaion', 'liberation', true],
  ['2024', '2025', false],
])('%s is near the start of %s: %s', (one, other, expected) => {
  expect(isNearStart(one, other, slipsAllowed(one))).toBe(expected)
})

test('near starts are those that the definition of the distance gives', () => {
  fc.assert(
    fc.property(
      typed,
      fc.uniqueArray(word, { maxLength: 12 }),
      fc.integer({ min: 1, max: 2 }),
      (one, words, slips) => {
        const sorted = [...words].sort()
        const found = nearStretches(one, sorted, slips).flatMap(([from, to]) => sorted.slice(from, to))
        expect(found).toEqual(sorted.filter(other => startsNear(one, other, slips)))
      },
    ),
  )
})

test('a prefix bounds exactly the words that start with it', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 20 }), (prefix, words) => {
      const sorted = [...words].sort()
      const from = startOfPrefix(sorted, prefix)
      expect(sorted.slice(from, endOfPrefix(sorted, prefix, from))).toEqual(
        sorted.filter(other => other.startsWith(prefix)),
      )
    }),
  )
})

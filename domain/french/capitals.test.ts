import fc from 'fast-check'
import { expect, it } from 'vitest'
import { capitalized } from './capitals.ts'

it.each([
  ['à l’issue', 'À l’issue'],
  ['état', 'État'],
  ['œuvre', 'Œuvre'],
  ['Paris', 'Paris'],
  ['', ''],
])('%s: %s', (sentence, expected) => {
  expect(capitalized(sentence)).toBe(expected)
})

it('leaves everything after the first letter as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom('à', 'é', 'p', 'Œ', '4'), fc.string(), (initial, rest) => {
      expect(capitalized(initial + rest).slice(1)).toBe(rest)
    }),
  )
})

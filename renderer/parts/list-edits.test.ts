import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inserted, moved, without } from './list-edits.ts'

const list = ['a', 'b', 'c', 'd']

it('moves an item up and down', () => {
  expect(moved(list, 0, 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moved(list, 3, 1)).toEqual(['a', 'd', 'b', 'c'])
  expect(moved(list, 1, 1)).toEqual(list)
})

it('puts back what it took out', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (items, seed) => {
      const index = seed % items.length
      const [item = ''] = items.slice(index, index + 1)
      expect(inserted(without(items, index), index, item)).toEqual(items)
    }),
  )
})

it('leaves the list that it was given alone', () => {
  const given = Object.freeze([...list])
  moved(given, 0, 3)
  expect(given).toEqual(list)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNearWord, slips, sound } from './spelling.ts'

describe('how a French name sounds', () => {
  it.each([
    ['dupond', 'dupont'],
    ['lefebvre', 'lefevre'],
    ['thibault', 'thibaud'],
    ['philippe', 'filipe'],
    ['mathieu', 'matthieu'],
    ['christelle', 'kristelle'],
    ['lecoq', 'lecocq'],
    ['renaud', 'renault'],
    ['bouchaud', 'bouchaux'],
    ['wolf', 'volf'],
    ['legrand', 'legrant'],
    ['reynaud', 'renaud'],
    ['deschamp', 'deschamps'],
  ])('is the same for %s and %s', (one, other) => {
    expect(sound(one)).toBe(sound(other))
  })

  it.each([
    ['martin', 'martinez'],
    ['martin', 'morton'],
    ['robert', 'robertet'],
    ['petit', 'petitjean'],
    ['leblanc', 'lebrun'],
    ['roux', 'rousseau'],
    ['girard', 'gerard'],
    ['cheron', 'caron'],
  ])('is not for %s and %s', (one, other) => {
    expect(sound(one)).not.toBe(sound(other))
  })
})

describe('slips of the keyboard', () => {
  it.each([
    ['lemarchand', 'lemarchand', 0],
    ['lemarchand', 'lemrachand', 1],
    ['lemarchand', 'lemarchan', 1],
    ['lemarchand', 'lemarchands', 1],
    ['lemarchand', 'lamarchant', 2],
    ['', 'abc', 3],
  ])('from %s to %s are %i', (one, other, count) => {
    expect(slips(one, other, 5)).toBe(count)
  })

  it('are counted no further than asked', () => {
    expect(slips('abcdefgh', 'stuvwxyz', 2)).toBe(3)
  })

  it('are as many one way as the other, and none only between equals', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const count = slips(one, other, 9)
        expect(slips(other, one, 9)).toBe(count)
        expect(count === 0).toBe(one === other)
        expect(count).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })

  it('are allowed in proportion to the length', () => {
    expect(isNearWord('paul', 'saul')).toBe(false)
    expect(isNearWord('garnier', 'garmier')).toBe(true)
    expect(isNearWord('garnier', 'garmeir')).toBe(false)
    expect(isNearWord('montgolfier', 'montglofeir')).toBe(true)
  })
})

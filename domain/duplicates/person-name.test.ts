import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenRelation } from './given-names.ts'
import { namePart } from './name-part.ts'
import { nameRelation, personName } from './person-name.ts'

const relation = (one: readonly [string, string], other: readonly [string, string]) =>
  nameRelation(personName(...one), personName(...other))

describe('two names', () => {
  it.each([
    [
      ['Jean', 'Dupont'],
      ['DUPONT', 'Jean'],
    ],
    [
      ['Jean', 'Dupont'],
      ['', 'DUPONT Jean'],
    ],
    [
      ['Hélène', 'de Villepin'],
      ['Helene', 'VILLEPIN'],
    ],
    [
      ['Jean-Pierre', 'Martin'],
      ['Jean Pierre', 'Martin'],
    ],
    [
      ['Agnès', 'Pannier-Runacher'],
      ['Agnes', 'PANNIER RUNACHER'],
    ],
    [
      ['Charlotte', 'd’Ornellas'],
      ['Charlotte', "D'ORNELLAS"],
    ],
    [
      ['Cœline', 'Le Goff'],
      ['Coeline', 'LE GOFF'],
    ],
  ] as const)('%j and %j are the same', (one, other) => {
    expect(relation(one, other)).toBe('same')
  })

  it.each([
    [
      ['Jean', 'Dupont'],
      ['Jean', 'Dupond'],
    ],
    [
      ['Mathieu', 'Lefebvre'],
      ['Matthieu', 'Lefèvre'],
    ],
    [
      ['Jean', 'Dupont'],
      ['DUPOND', 'Jean'],
    ],
    [
      ['Marie', 'Dupont'],
      ['Marie', 'Dupont-Moretti'],
    ],
    [
      ['Sophie', 'Bouchardeau'],
      ['Sophie', 'Bouhcardeau'],
    ],
  ] as const)('%j and %j are near', (one, other) => {
    expect(relation(one, other)).toBe('near')
  })

  it.each([
    [
      ['J.', 'Dupont'],
      ['Jean', 'Dupont'],
    ],
    [
      ['JP', 'Dupont'],
      ['Jean-Pierre', 'Dupont'],
    ],
    [
      ['', 'Dupont'],
      ['Jean', 'Dupont'],
    ],
    [
      ['Fred', 'Dupont'],
      ['Frédéric', 'Dupont'],
    ],
    [
      ['Jean', 'Dupont'],
      ['Jean-Baptiste', 'Dupont'],
    ],
    [
      ['Christine', 'Dupont'],
      ['Christien', 'Dupont'],
    ],
    [
      ['', 'Dupont'],
      ['', 'Dupont'],
    ],
  ] as const)('%j and %j are akin', (one, other) => {
    expect(relation(one, other)).toBe('akin')
  })

  it.each([
    [['Marie', 'Dupont'], ['Marie', 'Moretti'], 'same-given'],
    [['Marie', 'Dupont'], ['Paul', 'Dupont'], 'same-family'],
    [['Michel', 'Durand'], ['Michèle', 'Durand'], 'same-family'],
    [['Marie', 'Dupont'], ['Paul', 'Moretti'], 'other'],
    [['Marie', 'Le Goff'], ['Marie', 'Le Bihan'], 'same-given'],
    [['', ''], ['Paul', 'Moretti'], 'unknown'],
  ] as const)('%j and %j are %s', (one, other, expected) => {
    expect(relation(one, other)).toBe(expected)
  })

  it('stand to each other alike, whichever comes first', () => {
    const part = fc.constantFrom(
      '',
      'Jean',
      'Jeanne',
      'J.',
      'Dupont',
      'Dupond',
      'Le Goff',
      'Jean-Paul',
      'Goff',
    )
    fc.assert(
      fc.property(part, part, part, part, (given, family, otherGiven, otherFamily) => {
        const [one, other] = [personName(given, family), personName(otherGiven, otherFamily)]
        expect(nameRelation(one, other)).toBe(nameRelation(other, one))
      }),
    )
  })
})

describe('given names', () => {
  it.each([
    ['paul', 'paule'],
    ['lucien', 'lucienne'],
    ['frederic', 'frederique'],
    ['julien', 'julie'],
    ['stephane', 'stephanie'],
    ['alexandre', 'alexandra'],
    ['jean', 'jeanne'],
    ['emmanuel', 'emmanuelle'],
    ['rene', 'renee'],
  ])('of a man and a woman are two: %s, %s', (man, woman) => {
    expect(givenRelation(namePart([man]), namePart([woman]))).toBe('other')
    expect(givenRelation(namePart([woman]), namePart([man]))).toBe('other')
  })
})

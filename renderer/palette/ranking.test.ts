import { describe, expect, it } from 'vitest'
import { findableOf, ranked } from './ranking.ts'

const titles = [
  'Visite de Lieusaint',
  'Écoles de production',
  'Note aux rédactions',
  'Imprimer la note',
  'Déplacement à Saint-Denis',
]
const found = (typed: string): string[] => ranked(titles, typed, findableOf).map(({ item }) => item)

describe('what is typed', () => {
  it.each([
    ['', titles],
    ['ecole', ['Écoles de production']],
    ['EDACT', ['Note aux rédactions']],
    ['note imp', ['Imprimer la note']],
    ['saint', ['Déplacement à Saint-Denis', 'Visite de Lieusaint']],
    ['nar', ['Note aux rédactions']],
    ['note', ['Note aux rédactions', 'Imprimer la note']],
    ['lieusiant', ['Visite de Lieusaint']],
    ['saintdenis', ['Déplacement à Saint-Denis']],
    ['zzz', []],
    ['visite zzz', []],
    ['?', titles],
  ])('%j finds %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected)
  })
})

it('ranks ten thousand titles', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    findableOf(`Visite numéro ${index} de la ministre`),
  )
  expect(ranked(many, 'numero 99', one => one).length).toBeGreaterThan(100)
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { communeIndex } from '../../domain/communes.ts'
import { communeChoices } from './commune-choices.ts'

const communes = communeIndex(readFileSync(`${import.meta.dirname}/../../resources/communes.txt`, 'utf8'))
const rows = (typed: string): string[] =>
  communeChoices(communes, typed).map(row => `${row.commune} ${row.postalCode} ${row.departement}`)

test.each([
  ['lieus', ['Lieusaint 77127 Seine-et-Marne', 'Lieusaint 50700 Manche']],
  ['77127', ['Lieusaint 77127 Seine-et-Marne']],
  ['77 127', ['Lieusaint 77127 Seine-et-Marne']],
  ['l', []],
  ['', []],
  ['7', []],
])('%s', (typed, found) => {
  expect(rows(typed)).toEqual(found)
})

test('a commune of several postal codes has a row for each', () => {
  const found = rows('Saint-Denis')
  expect(found.slice(0, 3)).toEqual([
    'Saint-Denis 93200 Seine-Saint-Denis',
    'Saint-Denis 93210 Seine-Saint-Denis',
    'Saint-Denis 93380 Seine-Saint-Denis',
  ])
  expect(new Set(found).size).toBe(found.length)
})

test('an arrondissement has its own code', () => {
  expect(rows('Paris 15e')[0]).toBe('Paris 75015 Paris')
  expect(rows('Lyon 3e')[0]).toBe('Lyon 69003 Rhône')
})

test('no more rows than can be read', () => {
  for (const typed of ['Paris', 'Marseille', 'Saint', '75', '97']) {
    expect(rows(typed).length).toBeLessThanOrEqual(30)
  }
})

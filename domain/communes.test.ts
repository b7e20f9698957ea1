import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { communeIndex, communeKey } from './communes.ts'

const text = readFileSync(`${import.meta.dirname}/../resources/communes.txt`, 'utf8')
const communes = communeIndex(text)
const namesOf = (found: readonly { readonly name: string }[]): string[] => found.map(({ name }) => name)

describe('by name', () => {
  test.each(['Lieusaint', 'LIEUSAINT', ' lieusaint '])('%s is two communes, the greatest first', typed => {
    expect(communes.named(typed).map(({ departement }) => departement)).toEqual(['77', '50'])
  })

  test.each([
    ['Evry-Courcouronnes', 'Évry-Courcouronnes'],
    ['evry courcouronnes', 'Évry-Courcouronnes'],
    ["L'Haÿ-les-Roses", 'L’Haÿ-les-Roses'],
    ['St-Denis', 'Saint-Denis'],
    ['Ste-Geneviève-des-Bois', 'Sainte-Geneviève-des-Bois'],
    ['PARIS 12e', 'Paris'],
    ['Lyon 3e arrondissement', 'Lyon'],
    ['Paris Cedex 07', 'Paris'],
    ['PARIS 07 SP', 'Paris'],
    ['Œuilly', 'Œuilly'],
    ['Bellegarde-sur-Valserine', 'Bellegarde-sur-Valserine'],
  ])('%s is %s', (typed, name) => {
    expect(communes.named(typed)[0]?.name).toBe(name)
  })

  test('what is no commune is none', () => {
    for (const typed of ['', '  ', 'Lieusain', '77', '!']) expect(communes.named(typed)).toEqual([])
  })

  test('a former commune knows the code of the one that it belongs to', () => {
    expect(communes.named('Bellegarde-sur-Valserine')).toEqual([
      {
        name: 'Bellegarde-sur-Valserine',
        departement: '01',
        postalCodes: ['01200'],
        size: 0,
        isFormer: true,
      },
    ])
  })
})

describe('by postal code', () => {
  test.each([
    ['77127', ['Lieusaint']],
    ['75012', ['Paris']],
    ['97400', ['Saint-Denis']],
    ['20000', ['Ajaccio']],
    ['75700', []],
    ['', []],
  ])('%s', (code, names) => {
    expect(namesOf(communes.byPostalCode(code))).toEqual(names)
  })
})

describe('by what is typed', () => {
  test('the greatest of those that begin so, an exact name before them', () => {
    expect(namesOf(communes.startingWith('lieus', 5))).toEqual(['Lieusaint', 'Lieusaint'])
    expect(namesOf(communes.startingWith('Saint-Den', 2))).toEqual(['Saint-Denis', 'Saint-Denis'])
    expect(namesOf(communes.startingWith('paris', 3))[0]).toBe('Paris')
    expect(namesOf(communes.startingWith('Y', 3))[0]).toBe('Y')
  })

  test('without the article that its name begins with', () => {
    expect(namesOf(communes.startingWith('havre', 1))).toEqual(['Le Havre'])
  })

  test('by a postal code, as far as it is typed', () => {
    expect(namesOf(communes.startingWith('77127', 5))).toEqual(['Lieusaint'])
    expect(communes.startingWith('77 1', 50).every(({ departement }) => departement === '77')).toBe(true)
  })

  test('nothing for nothing', () => {
    expect(communes.startingWith('', 5)).toEqual([])
    expect(communes.startingWith('xqz', 5)).toEqual([])
  })
})

describe('the nearest name', () => {
  test.each([
    ['LIEUSAIN', '77127', 'Lieusaint'],
    ['Lieu-saint', '77127', 'Lieusaint'],
    ['Monplelier', '34000', 'Montpellier'],
    ['Bobigni', '93000', 'Bobigny'],
  ])('%s with %s is %s', (typed, code, name) => {
    expect(communes.nearest(typed, code)?.name).toBe(name)
  })

  test.each([
    ['Melun', '77127'],
    ['LIEUSAIN', '50000'],
    ['Li', '77127'],
    ['LIEUSAIN', '00000'],
  ])('%s with %s is none', (typed, code) => {
    expect(communes.nearest(typed, code)).toBeNull()
  })

  test('within a département, where one alone is near', () => {
    expect(communes.nearestIn('Lieusain', '77')?.name).toBe('Lieusaint')
    expect(communes.nearestIn('Lieusain', '75')).toBeNull()
  })
})

test('every commune is found by its name and by its postal codes', () => {
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  expect(lines.length).toBeGreaterThan(34_900)
  for (const line of lines.filter((_, index) => index % 7 === 0)) {
    const [name = '', departement = ''] = line.split(';')
    const found = communes.named(name).find(commune => commune.departement === departement)
    expect(found?.name, line).toBe(name)
    for (const code of found?.postalCodes ?? []) {
      expect(namesOf(communes.byPostalCode(code)), line).toContain(name)
    }
  }
})

test('a key is as the names are kept in order', () => {
  expect(communeKey('Saint-Ouen-l’Aumône')).toBe('saint ouen l aumone')
})

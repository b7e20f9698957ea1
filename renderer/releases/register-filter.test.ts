import { describe, expect, test } from 'vitest'
import { issuerSchema } from '../../domain/issuer.ts'
import type { ReleaseSummary } from '../../domain/release.ts'
import { stretchWords } from '../release/stretch-words.ts'
import { filtered, issuersIn, noFilter, yearsOf } from './register-filter.ts'
import { seriesFaults } from './series-faults.ts'

const issuer = issuerSchema.parse({
  id: '00000000-0000-4000-8000-000000000009',
  name: 'Ministère chargé de l’Industrie',
  series: { next: 964, yearly: true, year: 2021 },
})

const releaseOf = (number: string, over: Partial<ReleaseSummary> = {}): ReleaseSummary => ({
  id: `release ${number}`,
  noteId: `note ${number}`,
  eventNoteId: null,
  kind: 'communique',
  number,
  seriesIssuerId: issuer.id,
  title: 'La filière navale',
  day: '2021-05-05',
  releasedAt: '2021-05-05T17:42:00.000Z',
  embargo: null,
  corrects: null,
  files: [],
  issuerNames: [issuer.name],
  state: 'current',
  supersededBy: null,
  changes: [],
  ...over,
})

describe('the register', () => {
  const register = [
    releaseOf('963'),
    releaseOf('962', { kind: 'note-aux-redactions', title: 'Visite de l’École de Lieusaint' }),
    releaseOf('12', {
      day: '',
      releasedAt: '2020-02-01T09:00:00.000Z',
      state: 'replaced',
      issuerNames: ['Élysée'],
    }),
  ]
  const numbers = (filter: Partial<typeof noFilter>): string[] =>
    filtered(register, { ...noFilter, ...filter }).map(({ number }) => number)

  test.each([
    ['', ['963', '962', '12']],
    ['filiere NAVALE', ['963', '12']],
    ['lieusaint 962', ['962']],
    ['communique', ['963', '12']],
    ['elysee', ['12']],
    ['industrie  navale', ['963']],
    ['bateau', []],
  ])('is searched by « %s » without accents or capitals, each word', (words, found) => {
    expect(numbers({ words })).toEqual(found)
  })

  test('is narrowed by year, issuer and state, all at once', () => {
    expect(yearsOf(register)).toEqual(['2021', '2020'])
    expect(issuersIn(register)).toEqual(['Élysée', issuer.name])
    expect(numbers({ year: '2020' })).toEqual(['12'])
    expect(numbers({ issuer: issuer.name })).toEqual(['963', '962'])
    expect(numbers({ state: 'replaced' })).toEqual(['12'])
    expect(numbers({ state: 'replaced', year: '2021' })).toEqual([])
  })
})

test('a series shows what is missing and what was given twice, each year by itself', () => {
  const register = [
    releaseOf('960'),
    releaseOf('963'),
    { ...releaseOf('963'), noteId: 'another' },
    releaseOf('1', { day: '2020-01-02' }),
    releaseOf('', { day: '2020-01-02' }),
  ]
  expect(seriesFaults(register, [issuer])).toEqual([
    { issuer: issuer.name, year: 2021, gaps: [{ from: 961, to: 962 }], duplicates: ['963'] },
  ])
  expect(seriesFaults(register.slice(1, 2), [issuer])).toEqual([])
})

test('stretches of numbers read as people write them, a dozen at most', () => {
  expect(
    stretchWords(
      [
        { from: 12, to: 12 },
        { from: 15, to: 18 },
      ],
      'et d’autres',
    ),
  ).toBe('12, 15–18')
  const many = Array.from({ length: 13 }, (_, at) => ({ from: at * 2, to: at * 2 }))
  expect(stretchWords(many, 'et d’autres').endsWith('22, et d’autres')).toBe(true)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Contact, contactSchema } from './contact.ts'
import { foldText, isFound, nearlyHolds, readQuery, searchTextOf, wordsOf } from './contact-search.ts'

const stamp = '2026-01-05T08:00:00.000Z'

const contact = (part: object): Contact =>
  contactSchema.parse({
    id: '00000000-0000-4000-8000-000000000001',
    createdAt: stamp,
    changedAt: stamp,
    ...part,
  })

const dupont = contact({
  given: 'Élodie',
  family: 'Dupont-Moreau',
  functions: [
    { outlet: 'Le Monde', role: 'Grand reporter' },
    { outlet: 'L’Œil de Saint-Denis', until: '2026-12-31' },
    { outlet: 'Sud Radio', until: '2025-12-31' },
  ],
  beats: ['Économie'],
  tags: ['à relancer'],
  place: { postalCode: '93200', town: 'Saint-Denis' },
  mails: [{ address: 'e.dupont@lemonde.example' }],
  phones: [{ number: '+33639981234' }, { number: '+262262902121' }, { number: '+442079460958' }],
})

const around = {
  today: '2026-03-01',
  otherNames: (outlet: string) => (outlet === 'Le Monde' ? ['Monde Abonnés'] : []),
}
const text = searchTextOf(dupont, around)

test.each([
  ['Le Monde', 'le monde'],
  ['L’Œil', 'l oeil'],
  ["l'oeil", 'l oeil'],
  ['SAINT‑DENIS', 'saint denis'],
  ['Œuvre & Cie', 'oeuvre cie'],
  ['  Ångström  ', 'angstrom'],
  ['Straße', 'strasse'],
  ['20 Minutes', '20 minutes'],
  ['…', ''],
])('%s is compared as « %s »', (words, folded) => {
  expect(foldText(words)).toBe(folded)
})

test('a compound is found by its parts and in one piece', () => {
  expect(wordsOf('L’Express de Saint-Denis')).toEqual([
    'l',
    'express',
    'lexpress',
    'de',
    'saint',
    'denis',
    'saintdenis',
  ])
})

test.each([
  'dup mon',
  'MON DUP',
  'élo',
  'elodie dupont-moreau',
  'dupontmor',
  'oeil',
  'œil',
  'l’œil',
  'loeil',
  'saint-den',
  'saintdenis',
  'saint d',
  'econ',
  'relancer',
  'abonnés',
  '932',
  'e.dupont@lemonde.example',
  'monde.ex',
  'E.Dupont@lemonde.ex.',
  'El.Dupont',
  'upont@le',
  '06',
  '06 39',
  '0639981234',
  '06.39.98.12.34',
  '+33 6 39',
  '+33 (0)6 39',
  '0033 6 39',
  '9812',
  '0262 90',
  '+262 262',
  '+44 20 7946',
  '020 7946',
  'dup 06 39',
  '',
  '…',
])('« %s » finds her', typed => {
  expect(isFound(readQuery(typed), text)).toBe(true)
})

test.each(['nald', 'sud radio', 'reporter', 'dup figaro', '07', '+33 7', '99812 99', '12', 'fr'])(
  '« %s » does not find her',
  typed => {
    expect(isFound(readQuery(typed), text)).toBe(false)
  },
)

test.each([
  ['duopnt', true],
  ['dupnt-moreau', true],
  ['elodei', true],
  ['duqpnq', false],
  ['dpu', false],
  ['06 93', false],
])('« %s » is near: %s', (typed, expected) => {
  expect(readQuery(typed).every(needle => nearlyHolds(needle, text))).toBe(expected)
})

test('whoever is named is found by the start of each of her words, in any order', () => {
  const names = fc.array(fc.string({ unit: fc.constantFrom(...'aeéèoœç -’bcdMNT'), maxLength: 12 }), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(names, fc.nat({ max: 5 }), (parts, cut) => {
      const [given = '', family = '', desk = ''] = parts
      const found = searchTextOf(contact({ given, family, desk }), around)
      const starts = parts.flatMap(wordsOf).map(word => word.slice(0, 1 + cut))
      expect(isFound(readQuery(starts.reverse().join(' ')), found)).toBe(true)
    }),
  )
})

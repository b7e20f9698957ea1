import { expect, test } from 'vitest'
import {
  readBasis,
  readChannel,
  readCountry,
  readDay,
  readKind,
  readLanguage,
  readOpposition,
} from './choices.ts'

test.each([
  ['2024-03-12', '2024-03-12'],
  ['12/03/2024', '2024-03-12'],
  ['1.3.24', '2024-03-01'],
  ['2024-03-12T09:30:00Z', '2024-03-12'],
  ['31/02/2024', null],
  ['hier', null],
])('day « %s »', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test.each([
  ['oui', { on: '2026-01-02', note: '' }],
  ['X', { on: '2026-01-02', note: '' }],
  ['12/03/2024', { on: '2024-03-12', note: '' }],
  ['2024-03-12 par téléphone', { on: '2024-03-12', note: 'par téléphone' }],
  ['ne plus écrire', { on: '2026-01-02', note: 'ne plus écrire' }],
  ['non', null],
  ['', null],
])('opposition « %s »', (text, opposition) => {
  expect(readOpposition(text, '2026-01-02')).toEqual(opposition)
})

test('words of newsrooms for the choices of the form', () => {
  expect([readLanguage('Français'), readLanguage('fr-FR'), readLanguage('klingon')]).toEqual([
    'fr',
    'fr',
    null,
  ])
  expect([readCountry('Belgique'), readCountry('re'), readCountry('Ailleurs')]).toEqual(['BE', 'RE', null])
  expect([readKind('Rédaction'), readChannel('Courriel'), readBasis('Mission d’intérêt public')]).toEqual([
    'newsroom',
    'mail',
    'public-task',
  ])
})

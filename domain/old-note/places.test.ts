import { expect, test } from 'vitest'
import { isReception, receptionOf } from './reception-words.ts'
import { saysPlace, siteOf } from './site-words.ts'

test.each([
  ['École ICAM – 34 Points de Vue 77127 LIEUSAIN', 'École ICAM|34 Points de Vue|77127|LIEUSAIN'],
  [
    'Lieu : Chantier Nordwind – 12 rue du Port, 59140 Dunkerque',
    'Chantier Nordwind|12 rue du Port|59140|Dunkerque',
  ],
  ['Salle des Tilleuls, 14 avenue des Peupliers, Paris', 'Salle des Tilleuls|14 avenue des Peupliers||Paris'],
  ['sur le site de l’Usine bleue', 'Usine bleue|||'],
  ['Dunkerque', '|||Dunkerque'],
])('%s', (text, site) => {
  const read = siteOf(text)
  expect(read === null ? '' : [read.name, read.address, read.postalCode, read.commune].join('|')).toBe(site)
})

test('a number alone makes no place', () => {
  expect(saysPlace('500 médiateurs pour les collèges')).toBe(false)
  expect(saysPlace('22 rue des Chantiers')).toBe(true)
})

test.each([
  ['Rendez-vous presse à 8h45 : Centre Polaris', '08:45', '', 'all'],
  ['Accueil de la presse de 9 h à 9 h 30', '09:00', '09:30', 'all'],
  ['Rendez-vous avant 10h : parvis', '', '10:00', 'all'],
  ['Pool : rendez-vous à 8h15', '08:15', '', 'pool'],
])('%s', (text, from, to, audience) => {
  expect(isReception(text)).toBe(true)
  expect(receptionOf(text).reception).toMatchObject({ from, to, audience })
})
test('a meeting is no reception of the press', () =>
  expect(isReception('Rendez-vous avec le maire')).toBe(false))

import { describe, expect, test } from 'vitest'
import { correctionLine, embargoLine } from './correction-line.ts'
import { kindLine } from './kind-line.ts'
import { numberLine, placeDateLine } from './place-date-line.ts'

const today = '2026-11-23'

describe('the kind of a note', () => {
  test.each([
    ['NOTE AUX REDACTIONS', 'note-aux-redactions', ''],
    ['Note aux rédactions n°58', 'note-aux-redactions', 'n°58'],
    ['NOTE À L’ATTENTION DES RÉDACTIONS', 'note-aux-redactions', ''],
    ['COMMUNIQUÉ DE PRESSE – Paris, le 5 mai 2021', 'communique', 'Paris, le 5 mai 2021'],
    ['RECTIFICATIF – COMMUNIQUÉ', 'communique', ''],
    ['Invitation presse', 'invitation', ''],
    ['Agenda prévisionnel de Mme Durand', 'agenda', 'de Mme Durand'],
    ['ANNONCE DE POINT PRESSE', 'point-presse', ''],
    ['Dossier de presse', 'dossier', ''],
  ])('%s', (line, kind, rest) => {
    expect(kindLine(line)).toMatchObject({ kind, rest })
  })
  test.each(['Invitation à visiter le port', 'Communiquer avec la presse', 'Le communiqué de presse', ''])(
    '%s says no kind',
    line => expect(kindLine(line)).toBeNull(),
  )
})

test.each([
  ['Paris, le 5 mai 2021', 'Paris', '2021-05-05'],
  ['Lyon le mercredi 5 mai 2021', 'Lyon', '2021-05-05'],
  ['Nantes, mardi 8 mars 2022', 'Nantes', '2022-03-08'],
  ['Bar-le-Duc, le 1er juin 2021 – N° 4', 'Bar-le-Duc', '2021-06-01'],
  ['Le 05/05/2021', '', '2021-05-05'],
])('%s', (line, place, date) => {
  expect(placeDateLine(line, today)).toMatchObject({ place, date })
})

test.each([
  'Jeudi 6 mai – Matinée',
  'Visite du port le 5 mai 2021 avec les élus',
  'Du 5 au 6 mai 2021',
  '31 février 2021',
])('%s is no place and date', line => expect(placeDateLine(line, today)).toBeNull())

test.each([
  ['N°962', '962'],
  ['N° 2021-118', '2021-118'],
  ['Communiqué n° 45', '45'],
  ['CP n°2023-441', '2023-441'],
  ['Réf. : 12/2021', '12/2021'],
])('%s', (line, number) => expect(numberLine(line)).toBe(number))
test.each(['Nous', 'N° de carte de presse', '962 élèves', ''])('%s is no number', line =>
  expect(numberLine(line)).toBeNull(),
)

test.each([
  [
    'Cette note annule et remplace la note n° 961 du 1er mai 2021',
    'cancels-and-replaces',
    '961',
    '2021-05-01',
  ],
  ['RECTIFICATIF', 'corrects', '', ''],
  ['Mise à jour', 'updates', '', ''],
  ['Cette note annule la note n° 77', 'cancels', '77', ''],
])('%s', (line, effect, number, day) => {
  expect(correctionLine(line, '2021-05-05', today)).toMatchObject({ effect, number, day })
})
test('other lines correct nothing', () =>
  expect(correctionLine('La mise en service est prévue', '', today)).toBeNull())

test('an embargo has a day, and an hour where it is said', () => {
  expect(embargoLine('SOUS EMBARGO jusqu’au 6 mai 2021 à 6h00', '', today)).toEqual({
    day: '2021-05-06',
    clock: '06:00',
  })
  expect(embargoLine('Sous embargo jusqu’à 18 h', '2021-05-06', today)).toEqual({
    day: '2021-05-06',
    clock: '18:00',
  })
  expect(embargoLine('Sous embargo', '2021-05-06', today)).toBeNull()
})

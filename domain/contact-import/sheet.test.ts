import { expect, test } from 'vitest'
import { guessDelimiter } from './delimiter.ts'
import { sheetOf } from './sheet.ts'

test('headings are found below titles; empty lines and columns are left out', () => {
  const sheet = sheetOf([
    ['FICHIER PRESSE', '', '', ''],
    ['', '', '', ''],
    ['Média', 'Nom', 'Mail', ''],
    ['Le Fanal', 'Ba', 'ba@x.example', ''],
    ['', '', '', ''],
    ['Le Fanal', 'Roy', '', ''],
  ])
  expect(sheet.headings).toEqual(['Média', 'Nom', 'Mail'])
  expect(sheet.isTitled).toBe(true)
  expect(sheet.rows.map(({ line }) => line)).toEqual([4, 6])
})

test('a file without headings loses no row', () => {
  const sheet = sheetOf([
    ['Jean Dupont', 'jean@x.example'],
    ['Zoé Ba', 'zoe@x.example'],
  ])
  expect(sheet).toMatchObject({ headings: ['A', 'B'], isTitled: false })
  expect(sheet.rows).toHaveLength(2)
})

test('titles of sections stand beside the rows under them', () => {
  const sheet = sheetOf([
    ['Nom', 'Mail', 'Téléphone'],
    ['LE SOIR DU SUD', '', ''],
    ['Alix Bonnet', 'alix@x.example', ''],
    ['Radio Calanques', '', ''],
    ['Noa Girard', '', '06 39 98 12 34'],
    ['Sacha Roy', '', ''],
  ])
  expect(sheet.headings).toEqual(['Nom', 'Mail', 'Téléphone', '§'])
  expect(sheet.rows.map(({ cells }) => [cells[0], cells[3]])).toEqual([
    ['Alix Bonnet', 'LE SOIR DU SUD'],
    ['Noa Girard', 'Radio Calanques'],
    ['Sacha Roy', 'Radio Calanques'],
  ])
})

test.each([
  ['a;b;c\n1,5;2;3', ';'],
  ['a,b\n"x;y;z",2\n3,4', ','],
  ['a\tb\n1\t2', '\t'],
  ['a|b\n1|2', '|'],
  ['un@x.example\ndeux@x.example', ''],
  ['Bonjour, voici\nun texte\nsans colonnes', ''],
])('what divides %j', (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  importCountsSchema,
  importTargets,
  type ReadFile,
  type Reading,
} from '../../domain/contact-import.ts'
import { columnsOf, moveColumn, rowsIn, stageOfReading, writtenBy } from './import-stage.ts'

const file: ReadFile = {
  name: 'rédactions.csv',
  format: 'csv',
  encoding: 'UTF-8',
  delimiter: ';',
  headings: ['Nom', ' Courriel ', '', 'Fax'],
  mapping: ['full-name', 'mail', 'notes', 'notes'],
  isRemembered: false,
  samples: [
    ['Élodie Étienne', 'elodie@exemple.fr', '', ''],
    ['Paul Martin', ' ', 'vu au salon', ''],
    ['Élodie Étienne', 'e@exemple.fr', 'vu au salon', ''],
    ['Anne', 'a@exemple.fr', '', ''],
    ['Zoé', 'z@exemple.fr', '', ''],
  ],
  rows: 5,
}
const reading: Reading = {
  session: '00000000-0000-4000-8000-000000000000',
  files: [file, { ...file, name: 'autre.csv' }],
  refused: [],
}

test('the examples of a column are different ones, three at most, and empty columns come apart', () => {
  const { filled, empty } = columnsOf(file)
  expect(filled).toEqual([
    { index: 0, heading: 'Nom', samples: ['Élodie Étienne', 'Paul Martin', 'Anne'] },
    { index: 1, heading: 'Courriel', samples: ['elodie@exemple.fr', 'e@exemple.fr', 'a@exemple.fr'] },
    { index: 2, heading: '', samples: ['vu au salon'] },
  ])
  expect(empty).toEqual([{ index: 3, heading: 'Fax', samples: [] }])
})

test('nothing that could be read leaves the import at its first step', () => {
  expect(stageOfReading({ ...reading, files: [] })).toEqual({ at: 'bring' })
  expect(stageOfReading(reading).at).toBe('columns')
})

test('a column that goes elsewhere moves alone, and the mapping keeps one target a column', () => {
  const stage = stageOfReading(reading)
  if (stage.at !== 'columns') throw new Error('files were read')
  const { placement } = stage
  const columns = file.headings.length
  fc.assert(
    fc.property(
      fc.nat({ max: reading.files.length - 1 }),
      fc.nat({ max: columns - 1 }),
      fc.constantFrom(...importTargets),
      (at, column, target) => {
        const moved = moveColumn(placement, at, column, target).mappings
        const expected = placement.mappings.map((mapping, other) =>
          other === at ? [...mapping.slice(0, column), target, ...mapping.slice(column + 1)] : mapping,
        )
        expect(moved).toEqual(expected)
      },
    ),
  )
})

test('doubtful rows are written too; what is known as it is, refused or opposed is not', () => {
  const counts = importCountsSchema.parse({
    created: 100,
    updated: 43,
    unchanged: 20,
    doubtful: 39,
    refused: 2,
    opposed: 1,
  })
  expect(writtenBy(counts)).toBe(182)
  expect(rowsIn(counts)).toBe(205)
})

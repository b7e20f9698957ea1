import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sequenceSchema } from '../programme.ts'
import { usualAccessNamed } from '../usual-access.ts'
import { isProgrammeTable, stepsOfTable } from './from-table.ts'

const brief = (rows: readonly (readonly string[])[]): unknown[] =>
  stepsOfTable(rows).map(({ time, text }) => [time, text])

describe('a table with heads', () => {
  const table = [
    ['Horaires', 'Séquence', 'Lieu', 'Accès presse'],
    ['9h15', 'Arrivée de la ministre', 'Parvis', 'Pool images'],
    ['à l’issue', 'Échanges avec les élèves', '', 'Presse locale, sur invitation'],
  ]

  test('gives hours, texts, places and access', () => {
    const [first, second] = stepsOfTable(table)
    expect(first).toEqual({
      time: { kind: 'at', at: '09:15' },
      text: 'Arrivée de la ministre',
      venue: 'Parvis',
      access: usualAccessNamed('Pool images'),
      steps: [],
    })
    expect(second?.time).toEqual({ kind: 'after' })
    expect(second?.access).toEqual({ phases: [], words: 'Presse locale, sur invitation' })
  })

  test('is a programme', () => {
    expect(isProgrammeTable(table)).toBe(true)
    expect(
      isProgrammeTable([
        ['Ville', 'Habitants'],
        ['Lieusaint', '13 000'],
      ]),
    ).toBe(false)
    expect(isProgrammeTable([['9h15'], ['10h']])).toBe(false)
    expect(isProgrammeTable([])).toBe(false)
  })
})

test('a table without heads is read by what its columns hold', () => {
  expect(
    brief([
      ['9 h 15 – 10 h', 'Visite'],
      ['', 'Point presse'],
      ['en fin de matinée', 'Départ'],
      ['11:30', 'Déjeuner'],
    ]),
  ).toEqual([
    [{ kind: 'range', from: '09:15', to: '10:00' }, 'Visite'],
    [{ kind: 'none' }, 'Point presse'],
    [{ kind: 'words', words: 'en fin de matinée' }, 'Départ'],
    [{ kind: 'at', at: '11:30' }, 'Déjeuner'],
  ])
})

test('lines of a cell become sub-steps and access', () => {
  const [step] = stepsOfTable([
    ['9h15', 'Visite des ateliers\n– 9 h 30 : soudure\n- Usinage : deux élèves\nHors presse'],
    ['10h', 'Hors presse'],
  ])
  expect(step?.text).toBe('Visite des ateliers')
  expect(step?.steps.map(({ time, text }) => [time, text])).toEqual([
    [{ kind: 'at', at: '09:30' }, 'soudure'],
    [{ kind: 'none' }, 'Usinage : deux élèves'],
  ])
  expect(step?.access).toEqual(usualAccessNamed('Hors presse'))
})

test('empty rows vanish, and no other does', () => {
  expect(
    brief([
      ['', ''],
      ['9h', 'A'],
    ]),
  ).toEqual([[{ kind: 'at', at: '09:00' }, 'A']])
  const many = Array.from({ length: 1_000 }, (_, index) => [`${index % 24}h`, `Étape ${index}`])
  expect(stepsOfTable(many)).toHaveLength(1_000)
})

test('whatever a table holds, its steps can be stored', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), { maxLength: 20 }),
      rows => {
        const steps = stepsOfTable(rows)
        expect(sequenceSchema.safeParse({ steps }).success).toBe(true)
      },
    ),
  )
})

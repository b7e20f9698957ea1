import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idOf } from '../../tests/any-register.ts'
import { accreditationSchema } from '../accreditation.ts'
import { type Programme, programmeSchema } from '../programme.ts'
import { alignedSequences, followsProgramme, sequenceClocks } from './sequences.ts'

const programme = (...titles: readonly string[]): Programme =>
  programmeSchema.parse({ days: [{ date: '2021-05-06', sequences: titles.map(title => ({ title })) }] })

/** A source of ids: the first is that of 1, and so on. */
function numbered(from = 1): () => string {
  let next = from
  return () => {
    next += 1
    return idOf(next - 1)
  }
}

const known = alignedSequences([], [], programme('Accueil', 'Visite', 'Discours'), numbered()).sequences
const idsOf = (now: Programme, people = [] as Parameters<typeof alignedSequences>[1]) =>
  alignedSequences(known, people, now, numbered(50)).sequences.map(({ id, label }) => [label, id])

describe('the sequences of the programme', () => {
  it('come with a new identity each, at first', () => {
    expect(known).toEqual([
      { id: idOf(1), day: '2021-05-06', label: 'Accueil' },
      { id: idOf(2), day: '2021-05-06', label: 'Visite' },
      { id: idOf(3), day: '2021-05-06', label: 'Discours' },
    ])
  })

  it('keep it when they change places', () => {
    expect(idsOf(programme('Discours', 'Accueil', 'Visite'))).toEqual([
      ['Discours', idOf(3)],
      ['Accueil', idOf(1)],
      ['Visite', idOf(2)],
    ])
  })

  it('keep it when a title is written anew', () => {
    expect(idsOf(programme('Accueil', 'Visite de l’atelier', 'Discours'))).toEqual([
      ['Accueil', idOf(1)],
      ['Visite de l’atelier', idOf(2)],
      ['Discours', idOf(3)],
    ])
  })

  it('keep it when the day moves', () => {
    const moved = programmeSchema.parse({
      days: [
        { date: '2021-05-20', sequences: [{ title: 'ACCUEIL' }, { title: 'Visite' }, { title: 'Discours' }] },
      ],
    })
    expect(idsOf(moved).map(([, id]) => id)).toEqual([idOf(1), idOf(2), idOf(3)])
  })

  it('make room for a new one', () => {
    expect(idsOf(programme('Accueil', 'Déjeuner', 'Visite', 'Discours'))).toEqual([
      ['Accueil', idOf(1)],
      ['Déjeuner', idOf(50)],
      ['Visite', idOf(2)],
      ['Discours', idOf(3)],
    ])
  })

  it('go when nobody asked for them, and stay last when somebody did', () => {
    expect(idsOf(programme('Accueil', 'Discours')).map(([label]) => label)).toEqual(['Accueil', 'Discours'])
    const person = accreditationSchema.parse({ id: idOf(9), places: [{ sequence: idOf(2) }] })
    const { sequences, gone } = alignedSequences(
      known,
      [person],
      programme('Accueil', 'Discours'),
      numbered(50),
    )
    expect(sequences.map(({ label }) => label)).toEqual(['Accueil', 'Discours', 'Visite'])
    expect(gone.map(({ id }) => id)).toEqual([idOf(2)])
  })

  it('without a title bear the name of their site', () => {
    const now = programmeSchema.parse({ days: [{ sequences: [{ site: { name: 'Gare' } }] }] })
    expect(alignedSequences([], [], now, numbered()).sequences[0]?.label).toBe('Gare')
  })

  it('never lend one identity twice, and are the same when nothing changed', () => {
    const anyTitles = fc.array(fc.constantFrom('', 'Accueil', 'Visite', 'Déjeuner', 'Discours'), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyTitles, anyTitles, (before, after) => {
        const first = alignedSequences([], [], programme(...before), numbered()).sequences
        const { sequences } = alignedSequences(first, [], programme(...after), numbered(50))
        expect(new Set(sequences.map(({ id }) => id)).size).toBe(after.length)
        expect(sequences.map(({ label }) => label)).toEqual(after)
        expect(followsProgramme(first, [], programme(...before))).toBe(true)
      }),
    )
  })
})

it('the hour of a sequence is that of its first step that has one', () => {
  const now = programmeSchema.parse({
    days: [
      {
        date: '2021-05-06',
        sequences: [
          { title: 'Accueil', steps: [{ text: 'Arrivée' }, { time: { kind: 'at', at: '09:30' } }] },
          { title: 'Visite', steps: [{ time: { kind: 'range', from: '10:00', to: '11:00' } }] },
          { title: 'Discours', steps: [{ time: { kind: 'after' } }] },
        ],
      },
    ],
  })
  expect([...sequenceClocks(known, [], now)]).toEqual([
    [idOf(1), '09:30'],
    [idOf(2), '10:00'],
  ])
})

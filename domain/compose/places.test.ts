import { describe, expect, test } from 'vitest'
import { eventFactsSchema } from '../event-note.ts'
import { whenLine, whereLine } from './places.ts'

const where = (...sites: object[]): string =>
  whereLine(
    eventFactsSchema.parse({ programme: { days: [{ sequences: sites.map(site => ({ site })) }] } }),
  ).replaceAll('\u00A0', ' ')

const paris = (postalCode: string) => ({ commune: 'Paris', postalCode })

describe('the « where » line', () => {
  test.each<[string, object[], string]>([
    ['Paris with its arrondissement', [paris('75008')], 'Paris (8e)'],
    ['the first', [paris('75001')], 'Paris (1er)'],
    ['the second code of the sixteenth', [paris('75116')], 'Paris (16e)'],
    ['several, once and in order', [paris('75013'), paris('75007'), paris('75013')], 'Paris (7e et 13e)'],
    ['one of them unknown', [paris('75013'), paris('75572')], 'Paris'],
    ['another city with arrondissements', [{ commune: 'Lyon', postalCode: '69003' }], 'Lyon (69)'],
    ['Corsica', [{ commune: 'Ajaccio', postalCode: '20000' }], 'Ajaccio (2A)'],
    ['overseas', [{ commune: 'Saint-Denis', postalCode: '97400' }], 'Saint-Denis (974)'],
    ['a collectivity', [{ commune: 'Nouméa', postalCode: '98800' }], 'Nouméa'],
    ['abroad', [{ commune: 'Bruxelles' }], 'Bruxelles'],
    [
      'articles stay as they are in a list',
      [
        { commune: 'Le Havre', postalCode: '76600' },
        { commune: 'Les Mureaux', postalCode: '78130' },
      ],
      'Le Havre (76) et Les Mureaux (78)',
    ],
    [
      'with and without its code',
      [{ commune: 'Lille', postalCode: '59000' }, { commune: 'Lille' }],
      'Lille (59)',
    ],
    [
      'two communes of one name',
      [
        { commune: 'Lieusaint', postalCode: '77127' },
        { commune: 'Lieusaint', postalCode: '50700' },
      ],
      'Lieusaint (77) et Lieusaint (50)',
    ],
  ])('%s', (_, sites, line) => {
    expect(where(...sites)).toBe(line)
  })
})

const when = (days: object[]): string =>
  whenLine(eventFactsSchema.parse({ programme: { days } }), '2021-05-05').replaceAll('\u00A0', ' ')

const at = (hour: string) => ({ kind: 'at', at: hour })
const range = (from: string, to: string) => ({ kind: 'range', from, to })
const part = (...times: object[]): string =>
  when([{ date: '2021-05-06', sequences: [{ steps: times.map(time => ({ time })) }] }]).replace(
    /^Jeudi 6 mai(?: – )?/u,
    '',
  )

describe('the part of the day', () => {
  test.each<[object[], string]>([
    [[at('09:30'), at('12:30')], 'Matinée'],
    [[range('10:00', '13:00')], 'Matinée'],
    [[range('10:00', '15:00')], ''],
    [[at('12:30')], ''],
    [[at('12:00'), at('15:00')], ''],
    [[at('13:00'), at('17:45')], 'Après-midi'],
    [[range('16:00', '18:00')], 'Après-midi'],
    [[at('17:00'), at('18:30')], ''],
    [[at('18:00'), range('22:00', '23:30')], 'Soirée'],
    [[at('09:30'), { kind: 'words', words: 'en fin d’après-midi' }], ''],
    [[at('09:30'), { kind: 'words', words: 'vers 16 h' }], ''],
    [[at('09:30'), { kind: 'words', words: 'vers 11 h' }], 'Matinée'],
    [[{ kind: 'after' }], ''],
  ])('%j: %s', (times, expected) => {
    expect(part(...times)).toBe(expected)
  })

  test('looks at sub-steps, and at days that have no date yet', () => {
    const steps = [{ time: at('09:30'), steps: [{ time: at('19:00') }] }]
    expect(when([{ date: '2021-05-06', sequences: [{ steps }] }])).toBe('Jeudi 6 mai')
    const morning = [{ time: at('09:30') }]
    expect(when([{ date: '2021-05-06', sequences: [{ steps: morning }] }, { label: 'Deuxième jour' }])).toBe(
      'Jeudi 6 mai',
    )
  })
})

test('days that do not follow each other are listed, not bridged', () => {
  expect(when([{ date: '2021-05-06' }, { date: '2021-05-12' }])).toBe('Jeudi 6 et mercredi 12 mai 2021')
  expect(when([{ date: '2021-04-30' }, { date: '2021-05-01' }, { date: '2021-05-02' }])).toBe(
    'Du vendredi 30 avril au dimanche 2 mai 2021',
  )
})

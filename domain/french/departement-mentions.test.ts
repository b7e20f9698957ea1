import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { departementMentions, isRightNumber, namesakes } from './departement-mentions.ts'
import { collectivites, departements } from './departements.ts'

const wrong = (text: string) =>
  departementMentions(text)
    .filter(mention => !isRightNumber(mention))
    .map(({ from, to, right }) => [text.slice(from, to), right])

describe('a département and its number', () => {
  test.each([
    ['en Seine-et-Marne (78)', [['78', '77']]],
    ['dans le Val d’Oise (94)', [['94', '95']]],
    [
      "dans les Côtes-d'Armor (29) et en Corse-du-Sud (2B)",
      [
        ['29', '22'],
        ['2B', '2A'],
      ],
    ],
    ['EN LOIRE-ATLANTIQUE (49)', [['49', '44']]],
    ['à La Réunion (971)', [['971', '974']]],
  ])('%s', (text, found) => {
    expect(wrong(text)).toEqual(found)
  })

  test.each([
    'en Seine-et-Marne (77)',
    'en Haute-Loire (43)',
    'en Corse-du-Sud (2a)',
    'à Vienne (38)',
    'dans la Marne (page 12)',
    'Villeneuve-la-Marne (77)',
    'en Seine-et-Marne (77127)',
  ])('%s is right', text => {
    expect(wrong(text)).toEqual([])
  })
})

test('communes named like the département of another number are known', () => {
  const lines = readFileSync(`${import.meta.dirname}/../../resources/communes.txt`, 'utf8').split('\n')
  const codes = new Map([...departements, ...collectivites].map(({ name, code }) => [name, code]))
  const found: Record<string, string[]> = {}
  for (const line of lines) {
    const [name = '', code = ''] = line.split(';')
    const own = codes.get(name)
    if (line.startsWith('#') || own === undefined || own === code || own === '977' || own === '978') continue
    found[name] = [...(found[name] ?? []), code]
  }
  expect(found).toEqual(namesakes)
})

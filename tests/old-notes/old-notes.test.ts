import { expect, test } from 'vitest'
import { fixturesOf } from './fixtures.ts'
import { bagsOf, missesOf, scoresOf, scoreTable } from './score.ts'

/** The fields that a reader must be able to rely on, on the notes that the rules were made with. */
const relied = ['kind', 'number', 'date', 'persons', 'times', 'access', 'contacts']
const least = 0.95

const noted = (set: 'tuned' | 'aside') =>
  fixturesOf(set).map(({ name, expected, read }) => ({ name, bags: bagsOf(expected, read.draft) }))

test('the notes that the rules were made with are read as a press attaché reads them', () => {
  const notes = noted('tuned')
  expect(notes.length).toBeGreaterThanOrEqual(20)
  const scores = scoresOf(notes.map(({ bags }) => bags))
  console.info(`The rules were made with these ${notes.length} notes:\n${scoreTable(scores)}`)
  for (const { name, bags } of notes) {
    for (const miss of missesOf(bags)) console.info(`${name}  ${miss}`)
  }
  for (const { field, precision, recall } of scores.filter(score => relied.includes(score.field))) {
    expect.soft(precision, `precision of ${field}`).toBeGreaterThanOrEqual(least)
    expect.soft(recall, `recall of ${field}`).toBeGreaterThanOrEqual(least)
  }
})

/** What is reached on notes that no rule was made with: nothing may fall below it. */
const reached: Readonly<Record<string, number>> = {
  kind: 1,
  number: 1,
  place: 0.9,
  date: 0.9,
  persons: 0.88,
  roles: 0.76,
  parts: 0.7,
  days: 0.84,
  sites: 0.3,
  receptions: 0.6,
  times: 0.94,
  steps: 0.92,
  access: 1,
  desks: 1,
  deadlines: 0.88,
  contacts: 0.98,
  boilerplates: 1,
  letterhead: 0.93,
  title: 0.6,
  body: 0.73,
  purpose: 1,
  caveat: 0,
  motto: 1,
  offices: 1,
  embargo: 1,
  links: 1,
  sequences: 0.5,
  scopes: 0,
  notices: 0.5,
  'to send': 1,
  'to bring': 1,
  footer: 1,
  corrects: 1,
  'programme title': 1,
}

test('notes that no rule was made with', () => {
  const notes = noted('aside')
  const scores = scoresOf(notes.map(({ bags }) => bags))
  console.info(`Kept aside, ${notes.length} notes:\n${scoreTable(scores)}`)
  for (const { field, precision, recall } of scores) {
    expect.soft(Math.min(precision, recall), field).toBeGreaterThanOrEqual(reached[field] ?? 0)
  }
})

/** Fields that only repeat, or tell nothing of the note. */
const untold =
  /(?:^|\.)kind$|^(?:timeZone|silenced|issuers\[0\]\.(?:name|hourStyle|charter|series|surnameCapitals))/u

/** The paths at which a draft says something. */
function told(value: unknown, at: string): string[] {
  if (typeof value === 'string') return value === '' ? [] : [at]
  if (Array.isArray(value)) return value.flatMap((item, index) => told(item, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => told(inner, at === '' ? key : `${at}.${key}`))
}

test('all that the drafts say was found somewhere', () => {
  for (const { name, read } of fixturesOf('tuned')) {
    const found = read.found.map(({ at }) => at)
    const covers = (path: string): boolean =>
      found.some(at => path.startsWith(at) || at.startsWith(path.replace(/\.[a-zA-Z]+$/u, '')))
    expect(
      told(read.draft, '').filter(path => !untold.test(path) && !covers(path)),
      name,
    ).toEqual([])
  }
})

import { describe, expect, test } from 'vitest'
import { type Boilerplate, boilerplateSchema, copyOf } from './boilerplate.ts'
import {
  changedSince,
  differsFrom,
  isStale,
  keepAsIs,
  plainTextOf,
  searchBoilerplates,
  sourceOf,
} from './boilerplate-rules.ts'

const about = (title: string, text: string, reviewBy = ''): Boilerplate =>
  boilerplateSchema.parse({
    id: crypto.randomUUID(),
    title,
    body: [{ kind: 'paragraph', spans: [{ text }] }],
    reviewBy,
    changedAt: '2021-05-01T00:00:00.000Z',
  })

const schools = about('À propos des écoles de production', 'Elles accueillent des jeunes de 15 à 18 ans.')
const recovery = about('À propos de « France Relance »', 'Un plan pour l’industrie et les écoles.')

describe('a section', () => {
  test.each([
    ['', '2021-05-05', false],
    ['2021-05-04', '2021-05-05', true],
    ['2021-05-05', '2021-05-05', false],
    ['2021-05-04', '', false],
  ])('to be read again before « %s » is stale on « %s »: %s', (reviewBy, today, expected) => {
    expect(isStale({ reviewBy }, today)).toBe(expected)
  })

  test('is found by the beginnings of its words, titles first, whatever the accents', () => {
    expect(searchBoilerplates([recovery, schools], 'ecol')).toEqual([schools, recovery])
    expect(searchBoilerplates([recovery, schools], 'INDUSTRIE plan')).toEqual([recovery])
    expect(searchBoilerplates([recovery, schools], 'production jeunes')).toEqual([schools])
    expect(searchBoilerplates([recovery, schools], 'coles')).toEqual([])
    expect(searchBoilerplates([recovery, schools], '  ')).toEqual([recovery, schools])
  })

  test('reads as plain text, whatever it is made of', () => {
    const { body } = boilerplateSchema.parse({
      id: schools.id,
      changedAt: schools.changedAt,
      body: [
        { kind: 'subheading', text: 'Chiffres' },
        { kind: 'list', items: [[{ text: 'un' }], [{ text: 'deux' }]] },
        { kind: 'page-break' },
        { kind: 'quote', spans: [{ text: 'Bravo' }], speaker: 'La ministre' },
        { kind: 'figures', figures: [{ value: '35', label: 'écoles' }] },
      ],
    })
    expect(plainTextOf(body)).toBe('Chiffres\nun\ndeux\nBravo\n35 écoles')
  })
})

describe('a copy', () => {
  const copy = copyOf(schools)
  const rewritten = { ...schools, title: 'Les écoles', changedAt: '2021-05-12T00:00:00.000Z' }

  test('knows that its source was written again since', () => {
    expect(changedSince(copy, schools)).toBe(false)
    expect(changedSince(copy, rewritten)).toBe(true)
    expect(changedSince(copy, { ...recovery, changedAt: rewritten.changedAt })).toBe(false)
  })

  test('kept as it is, it says no more of it until the source changes again', () => {
    const kept = keepAsIs(copy, rewritten)
    expect(kept).toEqual({ ...copy, sourceChangedAt: rewritten.changedAt })
    expect(changedSince(kept, rewritten)).toBe(false)
  })

  test('knows that its own words were changed', () => {
    expect(differsFrom(copy, schools)).toBe(false)
    expect(differsFrom({ ...copy, title: 'Les écoles' }, schools)).toBe(true)
    expect(differsFrom({ ...copy, body: recovery.body }, schools)).toBe(true)
  })

  test('finds its source, where it has one', () => {
    expect(sourceOf(copy, [recovery, schools])).toBe(schools)
    expect(sourceOf({ ...copy, sourceId: null }, [schools])).toBeNull()
    expect(sourceOf(copy, [recovery])).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Contact, contactSchema } from './contact.ts'
import { type Condition, conditionFields, conditionTests } from './contact-condition.ts'
import { type ConditionSurroundings, holds, meets } from './contact-condition-rules.ts'
import { foldText } from './contact-search.ts'
import { outletSchema } from './outlet.ts'
import { outletKey, outletsByKey } from './outlet-rules.ts'

const stamps = { createdAt: '2026-03-02T10:00:00.000Z', changedAt: '2026-05-01T10:00:00.000Z' }
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const contact = (given: Record<string, unknown> = {}): Contact =>
  contactSchema.parse({ id: uuid(1), ...stamps, ...given })

const records = outletsByKey([
  outletSchema.parse({
    id: uuid(9),
    ...stamps,
    name: 'Le Progrès',
    otherNames: ['LP Lyon'],
    type: 'regional-daily',
    coverage: ['R-84'],
  }),
])

const around: ConditionSurroundings = {
  today: '2026-05-04',
  fold: foldText,
  outletNamed: name => records.get(outletKey(name)) ?? null,
  lastUsed: id => (id === uuid(2) ? '2026-04-30T08:00:00.000Z' : ''),
  findsWords:
    words =>
    ({ family }) =>
      foldText(family).startsWith(foldText(words)),
  isOnList:
    list =>
    ({ tags }) =>
      list === uuid(7) && tags.includes('vu'),
}

/** Whether a contact with these values meets « field test value ». */
const finds = (
  [field, condition, value]: readonly [string, string, string],
  given: Record<string, unknown>,
): boolean => meets(leaf(field, condition, value), contact(given), around)

function leaf(field: string, condition: string, value: string): Condition {
  const known = conditionFields.find(name => name === field)
  const asked = conditionTests.find(name => name === condition)
  if (known === undefined || asked === undefined) throw new Error(`no such test: ${field} ${condition}`)
  return { field: known, test: asked, value }
}

describe('a single test', () => {
  const person = {
    kind: 'journalist',
    civility: 'Mme',
    given: 'Zoé',
    family: 'Lefèvre',
    functions: [
      { outlet: 'LP LYON', role: 'Rédactrice en chef' },
      { outlet: 'Libération', role: 'Pigiste', until: '2026-05-03' },
    ],
    beats: ['Économie'],
    mails: [{ label: '', address: 'zoe.lefevre@leprogres.fr' }],
    phones: [{ label: '', number: '+33639981234' }],
    tags: ['Déplacement'],
    place: { town: 'Saint-Étienne', postalCode: '42000' },
    notes: 'Préfère qu’on l’appelle le matin.',
    origins: [{ kind: 'import', at: stamps.createdAt, source: 'annuaire 2025.csv' }],
    informedOn: '2026-02-01',
  }

  test.each([
    ['name', 'is', 'lefevre'],
    ['name', 'starts', 'Zoé LEF'],
    ['name', 'starts', 'lefèvre z'],
    ['outlet', 'is', 'le progres'],
    ['outlet', 'is', 'lp lyon'],
    ['outlet-type', 'is', 'regional-daily'],
    ['role', 'contains', 'en chef'],
    ['beat', 'is', 'economie'],
    ['coverage', 'contains', 'D-69'],
    ['coverage', 'is', 'R-84'],
    ['coverage', 'starts', 'FR'],
    ['town', 'is', 'saint etienne'],
    ['postal-code', 'starts', '42'],
    ['country', 'is', 'fr'],
    ['tag', 'is', 'deplacement'],
    ['mail', 'contains', '@LeProgres.fr'],
    ['phone', 'starts', '06 39'],
    ['phone', 'starts', '+33 (0)6'],
    ['phone', 'contains', '99 81'],
    ['press-card', 'empty', ''],
    ['notes', 'contains', 'le matin'],
    ['origin', 'is', 'import'],
    ['origin', 'contains', 'annuaire'],
    ['words', 'is', 'lef'],
    ['created', 'is', '2026-03-02'],
    ['created', 'after', '2026-03-01'],
    ['changed', 'within-days', '3'],
    ['created', 'older-than-days', '62'],
    ['last-used', 'empty', ''],
    ['informed', 'before', '2026-02-02'],
    ['reviewed', 'empty', ''],
    ['opposition', 'empty', ''],
  ])('%s %s « %s » finds her', (...asked) => {
    expect(finds(asked, person)).toBe(true)
  })

  test.each([
    ['name', 'is', 'zoe le'],
    ['outlet', 'is', 'Libération'],
    ['outlet-type', 'is', 'television'],
    ['coverage', 'is', 'D-69'],
    ['coverage', 'contains', 'D-75'],
    ['coverage', 'starts', 'D-69'],
    ['mail', 'contains', 'leprogres-fr'],
    ['phone', 'starts', '39'],
    ['created', 'after', '2026-03-02'],
    ['created', 'older-than-days', '63'],
    ['changed', 'within-days', '2'],
    ['informed', 'before', '2026-02-01'],
    // What nobody finished must not write to everybody.
    ['name', 'contains', ''],
    ['words', 'is', ' '],
    ['created', 'before', ''],
    ['created', 'within-days', 'dix'],
    ['created', 'before', '2026-02-30'],
    // A test that its field does not know.
    ['name', 'before', '2026-01-01'],
    ['created', 'contains', '2026'],
    ['last-used', 'before', '2026-01-01'],
  ])('%s %s « %s » does not', (...asked) => {
    expect(finds(asked, person)).toBe(false)
  })

  test('her own coverage goes before that of her outlets', () => {
    expect(finds(['coverage', 'contains', 'D-69'], { ...person, coverage: ['D-42'] })).toBe(false)
  })

  test('the last use is looked up by her id', () => {
    const used = contact({ id: uuid(2) })
    expect(meets(leaf('last-used', 'within-days', '4'), used, around)).toBe(true)
    expect(meets(leaf('last-used', 'within-days', '3'), used, around)).toBe(false)
  })

  test('an objection is a day like another', () => {
    const objected = { opposition: { on: '2026-04-01', note: '' } }
    expect(finds(['opposition', 'after', '2026-03-31'], objected)).toBe(true)
    expect(finds(['opposition', 'empty', ''], objected)).toBe(false)
  })
})

const contacts = fc
  .record({
    family: fc.constantFrom('', 'Dupont', 'Lefèvre', 'Martin'),
    tags: fc.subarray(['vu', 'télé', 'Nord']),
    coverage: fc.subarray(['FR', 'R-84', 'D-69', 'D-75']),
    phones: fc.subarray([{ label: '', number: '+33639981234' }]),
    informedOn: fc.constantFrom('', '2026-05-01', '2021-01-01'),
    opposition: fc.constantFrom(null, { on: '2026-01-02', note: '' }),
  })
  .map(contact)

const leaves: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    field: fc.constantFrom(...conditionFields),
    test: fc.constantFrom(...conditionTests),
    value: fc.constantFrom('dupont', 'VU', 'tele', 'D-69', 'FR', '06 39', '2026-05-01', '30', 'le'),
  }),
  fc.constantFrom({ list: uuid(7) }, { list: uuid(8) }),
)
const { condition: conditions } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaves,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 4 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))
const several = fc.array(conditions, { maxLength: 4 })

/** Checks that two conditions are met by the same contacts, whatever they are made of. */
const sameFor = <T>(made: fc.Arbitrary<T>, one: (parts: T) => Condition, other: (parts: T) => Condition) =>
  fc.assert(
    fc.property(made, contacts, (parts, whom) => {
      expect(meets(one(parts), whom, around)).toBe(meets(other(parts), whom, around))
    }),
    { numRuns: 500 },
  )

describe('conditions together', () => {
  test('a test without its value finds nobody, denied or not', () => {
    const unfinished = leaf('tag', 'is', ' ')
    const denials: Condition[] = [
      { not: unfinished },
      { not: { not: unfinished } },
      { not: { any: [unfinished, leaf('tag', 'is', 'autre')] } },
      { all: [leaf('tag', 'empty', ''), { not: { all: [unfinished] } }] },
    ]
    for (const condition of [unfinished, ...denials]) {
      expect(meets(condition, contact({}), around)).toBe(false)
      expect(holds(condition, contact({}), around)).toEqual([])
    }
    expect(meets({ not: leaf('name', 'is', 'Martin') }, contact({}), around)).toBe(true)
  })

  test('a denial denied is what it was', () => {
    sameFor(
      conditions,
      part => ({ not: { not: part } }),
      part => part,
    )
  })

  test('none of several is all of their denials (De Morgan)', () => {
    const denied = (parts: Condition[]) => parts.map(not => ({ not }))
    sameFor(
      several,
      any => ({ not: { any } }),
      parts => ({ all: denied(parts) }),
    )
    sameFor(
      several,
      all => ({ not: { all } }),
      parts => ({ any: denied(parts) }),
    )
  })

  test('the order and the nesting of parts mean nothing', () => {
    sameFor(
      several,
      all => ({ all }),
      parts => ({ all: [{ all: [...parts].reverse() }] }),
    )
    sameFor(
      several,
      any => ({ any }),
      parts => ({ any: [...[...parts].reverse(), { any: [] }] }),
    )
  })

  test('there is a reason exactly where the condition is met, and each reason holds by itself', () => {
    fc.assert(
      fc.property(conditions, contacts, (part, whom) => {
        const reasons = holds(part, whom, around)
        expect(reasons.length > 0).toBe(meets(part, whom, around))
        for (const reason of reasons) expect(meets(reason, whom, around)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

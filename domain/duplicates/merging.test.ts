import { describe, expect, it } from 'vitest'
import { idOf, mail, named, person } from '../../tests/duplicates/person.ts'
import { draftOf, type Origin } from '../contact.ts'
import { merged, mergedAll } from './merging.ts'

const now = new Date('2026-03-02T09:30:00Z')
const origin = (source: string, day: string): Origin => ({
  kind: 'import',
  at: `${day}T08:00:00.000Z`,
  source,
})

describe('what a merge keeps that only Mallette writes', () => {
  const one = named('Jean', 'Dupont', '', {
    createdAt: '2025-01-01T00:00:00.000Z',
    origins: [origin('presse.xlsx', '2025-01-01')],
    reviewedOn: '2025-06-01',
    formerIds: [idOf(9_001)],
  })
  const other = named('Jean', 'Dupont', '', {
    createdAt: '2024-01-01T00:00:00.000Z',
    origins: [origin('outlook.csv', '2024-01-01'), origin('presse.xlsx', '2025-01-01')],
    opposition: { on: '2025-05-05', note: 'par téléphone' },
    formerIds: [idOf(9_002)],
  })

  it('is the first creation, the last review, all origins in order and all former identities', () => {
    expect(merged(one, other, draftOf(one), now)).toEqual({
      ...one,
      createdAt: other.createdAt,
      changedAt: now.toISOString(),
      origins: [origin('outlook.csv', '2024-01-01'), origin('presse.xlsx', '2025-01-01')],
      opposition: other.opposition,
      formerIds: [idOf(9_001), other.id, idOf(9_002)],
    })
  })

  it('is an objection of either, since the first day, in the words of both', () => {
    const objecting = { ...one, opposition: { on: '2025-04-04', note: 'par courrier' } }
    expect(merged(objecting, other, draftOf(one), now)?.opposition).toEqual({
      on: '2025-04-04',
      note: 'par courrier – par téléphone',
    })
    expect(merged(other, one, draftOf(one), now)?.opposition).toEqual(other.opposition)
  })

  it('is the first origin and the latest when there are too many', () => {
    const origins = Array.from({ length: 100 }, (_, index) => origin(`${index}.csv`, '2025-02-01'))
    const kept = merged(one, { ...other, origins }, draftOf(one), now)?.origins
    expect(kept).toHaveLength(100)
    expect(kept?.[0]).toEqual(origin('presse.xlsx', '2025-01-01'))
    expect(kept?.at(-1)).toEqual(origins.at(-1))
  })

  it('is refused when former identities would be forgotten', () => {
    const formerIds = Array.from({ length: 200 }, (_, index) => idOf(10_000 + index))
    expect(merged({ ...one, formerIds }, other, draftOf(one), now)).toBeNull()
  })
})

describe('a chain of contacts', () => {
  it('becomes its first, with what all of them hold', () => {
    const chain = [
      named('J.', 'Dupont', 'AFP', mail('a@x.fr')),
      named('Jean', 'Dupont', 'RTL', mail('a@x.fr', 'b@x.fr')),
      named('Jean', 'DUPONT', 'BFM', mail('b@x.fr', 'c@x.fr')),
    ]
    const survivor = mergedAll(chain, now)
    expect(survivor).toMatchObject({ id: chain[0]?.id, given: 'Jean', family: 'Dupont' })
    expect(survivor?.mails.map(({ address }) => address).sort()).toEqual(['a@x.fr', 'b@x.fr', 'c@x.fr'])
    expect(survivor?.functions.map(({ outlet }) => outlet).sort()).toEqual(['AFP', 'BFM', 'RTL'])
    expect(survivor?.formerIds).toEqual([chain[1]?.id, chain[2]?.id])
    expect(survivor?.changedAt).toBe(now.toISOString())
  })

  it('stays as it is when its notes would be cut', () => {
    expect(
      mergedAll([person({ notes: 'a'.repeat(9_000) }), person({ notes: 'b'.repeat(9_000) })], now),
    ).toBeNull()
  })
})

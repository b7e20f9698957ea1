import { describe, expect, it } from 'vitest'
import { conditionSchema } from '../../domain/contact-condition.ts'
import {
  activeFilters,
  type ContactFilters,
  conditionOf,
  noFilters,
  withoutFilter,
} from './contact-filters.ts'

const list = '5f5c1a52-3c0b-4c41-9f0e-0a5f3f1d2b11'
const all: ContactFilters = {
  kinds: ['newsroom', 'adviser'],
  beats: ['Industrie'],
  outletTypes: ['radio'],
  coverage: ['R-84'],
  tags: ['VIP'],
  lists: [list],
  isWithoutMail: true,
  isOpposed: true,
}

describe('the quick filters', () => {
  it('ask nothing while none is set', () => {
    expect(conditionOf(noFilters)).toBeNull()
    expect(activeFilters(noFilters)).toEqual([])
  })

  it('must all hold, each by one of its values', () => {
    expect(
      conditionOf({ ...noFilters, kinds: ['newsroom', 'adviser'], lists: [list], isOpposed: true }),
    ).toEqual({
      all: [
        {
          any: [
            { field: 'kind', test: 'is', value: 'newsroom' },
            { field: 'kind', test: 'is', value: 'adviser' },
          ],
        },
        { any: [{ list }] },
        { not: { field: 'opposition', test: 'empty', value: '' } },
      ],
    })
  })

  it('make a condition that main takes', () => {
    expect(conditionSchema.safeParse(conditionOf(all)).success).toBe(true)
  })

  it('can each be taken away', () => {
    const left = activeFilters(all).reduce(withoutFilter, all)
    expect(activeFilters(all)).toHaveLength(9)
    expect(left).toEqual(noFilters)
  })
})

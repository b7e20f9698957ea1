import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf } from './mailing-batches.ts'

describe('batches', () => {
  it('hold each recipient exactly once, in order, and never more than the cap', () => {
    const recipients = fc.array(fc.integer(), { maxLength: 500 })
    fc.assert(
      fc.property(recipients, fc.integer({ min: 1, max: 1_000 }), (all, cap) => {
        const batches = batchesOf(all, cap)
        expect(batches.flat()).toEqual(all)
        expect(batches.length).toBe(Math.ceil(all.length / cap))
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0)
          expect(batch.length).toBeLessThanOrEqual(cap)
        }
      }),
    )
  })

  it('are as even as can be', () => {
    expect(batchesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 10).map(({ length }) => length)).toEqual([6, 5])
  })

  it('of ten thousand under a cap of a hundred are a hundred', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => `${index}@exemple.fr`)
    expect(batchesOf(all, 100)).toHaveLength(100)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inTurns, median, quantile, spread, timed } from './measure.mjs'

describe('inTurns', () => {
  it('asks each contender once a round, every other round in reverse', async () => {
    /** @type {string[]} */
    const asked = []
    const contender = (/** @type {string} */ name) => async () => asked.push(name)
    const samples = await inTurns({ ours: contender('ours'), theirs: contender('theirs') }, 3)
    expect(asked).toEqual(['ours', 'theirs', 'theirs', 'ours', 'ours', 'theirs'])
    expect(samples).toEqual({ ours: [1, 4, 5], theirs: [2, 3, 6] })
  })
})

describe('timed', () => {
  it('waits for each run before the next', async () => {
    let running = 0
    const times = await timed(async () => {
      running += 1
      await new Promise(resolve => setTimeout(resolve))
      expect(running).toBe(1)
      running -= 1
    }, 5)
    expect(times).toHaveLength(5)
  })
})

describe('quantile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2.5],
    [[10, 20], 0.95, 19.5],
    [[7], 0.95, 7],
  ])('of %j at %d is %d', (samples, share, expected) => {
    expect(quantile(samples, share)).toBeCloseTo(expected)
  })

  it('lies within the spread and leaves the samples as they were', () => {
    const samples = fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1 })
    fc.assert(
      fc.property(samples, fc.double({ noNaN: true, min: 0, max: 1 }), (values, share) => {
        const before = [...values]
        const [least, most] = spread(values)
        expect(quantile(values, share)).toBeGreaterThanOrEqual(least)
        expect(quantile(values, share)).toBeLessThanOrEqual(most)
        expect(values).toEqual(before)
      }),
    )
  })

  it('refuses to make a figure of nothing', () => {
    expect(() => median([])).toThrow('no sample')
  })
})

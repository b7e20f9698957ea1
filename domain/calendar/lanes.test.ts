import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inLanes, type Stretch } from './lanes.ts'

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 1_400 }), fc.integer({ min: 1, max: 300 }))
  .map(([from, length]) => ({ from, to: from + length }))

const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to

describe('lanes', () => {
  test('what follows takes the whole width again', () => {
    expect(
      inLanes([
        { from: 60, to: 120 },
        { from: 0, to: 60 },
      ]),
    ).toEqual([
      { item: { from: 0, to: 60 }, lane: 0, lanes: 1 },
      { item: { from: 60, to: 120 }, lane: 0, lanes: 1 },
    ])
  })

  test('what overlaps stands side by side, and a lane that is free again is used again', () => {
    const morning = { from: 0, to: 100 }
    const early = { from: 10, to: 40 }
    const late = { from: 50, to: 90 }
    expect(inLanes([late, early, morning])).toEqual([
      { item: morning, lane: 0, lanes: 2 },
      { item: early, lane: 1, lanes: 2 },
      { item: late, lane: 1, lanes: 2 },
    ])
  })

  test('nothing is lost, and nothing in one lane overlaps', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 40 }), items => {
        const placed = inLanes(items)
        expect(placed.map(({ item }) => item)).toHaveLength(items.length)
        expect(new Set(placed.map(({ item }) => item))).toEqual(new Set(items))
        placed.forEach((one, index) => {
          expect(one.lane).toBeLessThan(one.lanes)
          for (const other of placed.slice(index + 1)) {
            if (one.lane === other.lane) expect(overlap(one.item, other.item)).toBe(false)
          }
        })
      }),
    )
  })

  test('things that overlap are as wide as one another, and no wider room is kept than is needed at once', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), items => {
        const placed = inLanes(items)
        for (const one of placed) {
          const beside = placed.filter(other => overlap(one.item, other.item))
          expect(beside.every(other => other.lanes === one.lanes)).toBe(true)
        }
        const most = Math.max(
          0,
          ...items.map(({ from }) => items.filter(one => one.from <= from && from < one.to).length),
        )
        expect(Math.max(0, ...placed.map(({ lanes }) => lanes))).toBe(most)
      }),
    )
  })
})

import { expect, test } from 'vitest'
import { daysLeft } from './days-left.ts'

const removedAt = '2021-05-01T10:00:00.000Z'

test.each([
  ['2021-05-01T10:00:00.000Z', 30],
  ['2021-05-01T10:00:01.000Z', 30],
  ['2021-05-19T11:00:00.000Z', 12],
  ['2021-05-31T09:59:00.000Z', 1],
  ['2021-07-01T12:00:00.000Z', 0],
])('at %s there are %i days left', (now, left) => {
  expect(daysLeft(removedAt, new Date(now))).toBe(left)
})

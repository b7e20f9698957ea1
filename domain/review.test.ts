import { expect, test } from 'vitest'
import { reviewKey, reviewLimit, reviewTest } from './review.ts'

const never = { createdAt: '2019-06-01T10:00:00.000Z', informedOn: '', reviewedOn: '' }

test('the limit is that many years back', () => {
  expect(reviewLimit('2026-05-04', 3)).toBe('2023-05-04')
  expect(reviewLimit('2028-02-29', 3)).toBe('2025-02-28')
})

test.each([
  ['nothing since', never, '', true],
  ['used on the day', never, '2023-05-04T12:00:00.000Z', false],
  ['used the day before', never, '2023-05-03T12:00:00.000Z', true],
  ['taken in since', { ...never, createdAt: '2025-06-01T10:00:00.000Z' }, '', false],
  ['informed since', { ...never, informedOn: '2023-05-04' }, '', false],
  ['kept since', { ...never, reviewedOn: '2024-01-01' }, '', false],
])('%s', (_, contact, lastUsed, isDue) => {
  expect(reviewTest('2023-05-04')(contact, lastUsed)).toBe(isDue)
})

test('the order is that of the last reason to keep', () => {
  expect(reviewKey({ ...never, reviewedOn: '2020-01-01' }, '2019-12-31T10:00:00.000Z')).toBe('2020-01-01')
})

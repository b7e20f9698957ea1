import { expect, it } from 'vitest'
import { eventFactsSchema } from '../event-note.ts'
import { isPurgeDue, lastDayOf } from '../register-purge.ts'
import { purgeDay } from './purge-day.ts'

const event = (...dates: readonly string[]) =>
  eventFactsSchema.parse({ programme: { days: dates.map(date => ({ date })) } })

it.each([
  [event('2021-05-06', '2021-05-07'), 30, '2021-06-07'],
  [event('2021-12-31'), 0, '2022-01-01'],
])('identity data is told to go on the day on which it goes', (facts, purgeAfterDays, day) => {
  expect(purgeDay(facts, { sequences: [], purgeAfterDays })).toBe(day)
  const due = (today: string): boolean =>
    isPurgeDue({ lastDay: lastDayOf(facts, []), changedOn: '', today }, purgeAfterDays)
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
  expect([due(before), due(day)]).toEqual([false, true])
})

it('no day is told for an event without a date', () => {
  expect(purgeDay(event('', ''), { sequences: [], purgeAfterDays: 30 })).toBe('')
})

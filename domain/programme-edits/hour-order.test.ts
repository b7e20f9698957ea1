import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StepTime } from '../moment.ts'
import { keptStepTime } from '../step-time.ts'
import { inHourOrder, isOutOfOrder } from './hour-order.ts'

type Named = { readonly name: string; readonly time: StepTime }

const steps = (...typed: readonly string[]): Named[] =>
  typed.map((one, index) => ({ name: `${index} ${one}`, time: keptStepTime(one) }))
const ordered = (...typed: readonly string[]): string[] =>
  inHourOrder(steps(...typed)).map(({ name }) => name.replace(/^\d+ /, ''))

test('steps are put in the order of their hours', () => {
  expect(ordered('11h', '9h30', 'à partir de 10h', '8h-9h')).toEqual([
    '8h-9h',
    '9h30',
    'à partir de 10h',
    '11h',
  ])
})

test('a step without an hour stays behind the one it follows, and those before the first hour stay first', () => {
  expect(ordered('', '11h', 'à l’issue', '9h', 'puis')).toEqual(['', '9h', 'puis', '11h', 'à l’issue'])
})

test('steps of the same hour keep their order', () => {
  expect(inHourOrder(steps('10h', '9h', '9h')).map(({ name }) => name)).toEqual(['1 9h', '2 9h', '0 10h'])
})

test('the small hours after an evening belong to the night that goes on', () => {
  expect(isOutOfOrder(steps('20h', '23h30', '0h30'))).toBe(false)
  expect(isOutOfOrder(steps('9h', '0h30'))).toBe(true)
  expect(ordered('22h', '0h30', '10h')).toEqual(['10h', '22h', '0h30'])
})

test('nothing is out of order where no hour says so', () => {
  expect(isOutOfOrder([])).toBe(false)
  expect(isOutOfOrder(steps('', 'à l’issue', 'ensuite'))).toBe(false)
})

test('what was put in order is in order, holds the same steps, and stays as it is', () => {
  const typed = fc.array(
    fc.oneof(
      fc.constantFrom('', 'à l’issue', 'ensuite'),
      fc.nat(23).map(hour => `${hour}h`),
    ),
  )
  fc.assert(
    fc.property(typed, times => {
      const given = steps(...times)
      const result = inHourOrder(given)
      expect(isOutOfOrder(result)).toBe(false)
      expect(new Set(result)).toEqual(new Set(given))
      expect(result).toHaveLength(given.length)
    }),
  )
})

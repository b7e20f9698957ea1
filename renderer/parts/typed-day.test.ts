import fc from 'fast-check'
import { expect, it } from 'vitest'
import { longDate } from '../../domain/french/dates.ts'
import { parseTypedDay } from './typed-day.ts'

it.each([
  ['6/5/2021', '2021-05-06'],
  ['06/05/21', '2021-05-06'],
  ['6.5', '2024-05-06'],
  ['6 5 2021', '2021-05-06'],
  ['6-5-2021', '2021-05-06'],
  ['2021-05-06', '2021-05-06'],
  ['6 mai', '2024-05-06'],
  ['6 mai 2021', '2021-05-06'],
  ['Jeudi 6 Mai 2021', '2021-05-06'],
  ['jeu. 6 mai 2021', '2021-05-06'],
  ['1er mai', '2024-05-01'],
  ['3 févr. 2022', '2022-02-03'],
  ['14 aout 2022', '2022-08-14'],
  ['Thursday 6 May 2021', '2021-05-06'],
  ['  6\u00A0mai   2021 ', '2021-05-06'],
  ['', ''],
  ['   ', ''],
])('reads %j as %j', (typed, day) => {
  expect(parseTypedDay(typed, 2024)).toBe(day)
})

it.each([
  'bientôt',
  '6',
  '31/2/2021',
  '31 juin 2021',
  '6 ma 2021',
  '2021-13-01',
  '6 mai et 7 mai',
  '6/5/20211',
])('reads no day in %j', typed => {
  expect(parseTypedDay(typed, 2024)).toBeNull()
})

it('reads every day back from the words that the field shows', () => {
  const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(anyDay, date => {
      const day = date.toISOString().slice(0, 10)
      expect(parseTypedDay(longDate(day), 2024)).toBe(day)
    }),
  )
})

import { expect, test } from 'vitest'
import { dayLine, daysIn } from './day-line.ts'

const today = '2026-11-23'

test.each([
  ['Jeudi 6 mai 2021', '', '2021-05-06', ''],
  ['JEUDI 6 MAI – Rouen', '2021-05-05', '2021-05-06', 'Rouen'],
  ['Programme du vendredi 7 mai', '2021-05-05', '2021-05-07', ''],
  ['Le samedi 1er janvier', '2021-12-30', '2022-01-01', ''],
  ['Jour 2 : Lyon', '', '', 'Jour 2 : Lyon'],
  ['Deuxième jour', '', '', 'Deuxième jour'],
  ['Mardi', '', '', 'Mardi'],
])('%s in a note of %s', (line, noteDate, date, label) => {
  expect(dayLine(line, noteDate, today)).toMatchObject({ date, label })
})

test.each(['Le 6 mai, la ministre visitera le port.', 'Visite du port', 'Mardi gras à Nice', ''])(
  '%s heads no day',
  line => expect(dayLine(line, '2021-05-05', today)).toBeNull(),
)

test('the day of the week tells the year that nobody wrote', () => {
  expect(daysIn('jeudi 6 mai', '', today)).toEqual(['2021-05-06'])
})

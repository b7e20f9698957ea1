import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatDays,
  formatHour,
  formatInstant,
  formatInstantClock,
  formatInstantDay,
  formatInstantShortDay,
  formatShortDay,
} from './formats.ts'

describe('in French', () => {
  it('writes days and hours as the trade does', () => {
    expect(formatDay('2021-05-06', 'fr')).toBe('jeudi 6\u00A0mai 2021')
    expect(formatDays('2021-05-06', '2021-05-07', 'fr')).toBe('Jeudi 6 et vendredi 7\u00A0mai 2021')
    expect(formatHour('09:05', 'fr')).toBe('9\u00A0h\u00A005')
  })
})

describe('in English', () => {
  it('writes days and hours the British way', () => {
    expect(formatDay('2021-05-06', 'en')).toBe('Thursday 6 May 2021')
    expect(formatDays('2021-05-06', '2021-05-06', 'en')).toBe('Thursday 6 May 2021')
    expect(formatDays('2021-05-06', '2021-05-07', 'en')).toBe('Thursday 6 May 2021 – Friday 7 May 2021')
    expect(formatHour('09:05', 'en')).toBe('9:05')
  })
})

it('leaves out a weekday that says nothing', () => {
  expect(formatShortDay('2021-05-01', 'fr')).toBe('1er\u00A0mai 2021')
  expect(formatShortDay('2021-05-01', 'en')).toBe('1 May 2021')
  expect(formatShortDay('bientôt', 'fr')).toBe('bientôt')
})

it('gives back what is no day and no hour', () => {
  expect(formatDay('', 'fr')).toBe('')
  expect(formatDay('Deuxième jour', 'fr')).toBe('Deuxième jour')
  expect(formatHour('', 'en')).toBe('')
  expect(formatDays('', '', 'fr')).toBe('')
})

it('writes an instant in the hour of the person', () => {
  const instant = new Date(2021, 4, 4, 18, 10).toISOString()
  expect(formatInstantClock(instant, 'fr')).toBe('18\u00A0h\u00A010')
  expect(formatInstantDay(instant, 'fr')).toBe('mardi 4\u00A0mai 2021')
  expect(formatInstantShortDay(instant, 'fr')).toBe('4\u00A0mai 2021')
  expect(formatInstant(instant, 'fr')).toBe('mardi 4\u00A0mai 2021 à 18\u00A0h\u00A010')
})

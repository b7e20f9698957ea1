import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HourStyle } from './french/hours.ts'
import type { StepTime } from './moment.ts'
import { firstHour, isSpoiltTime, keptStepTime, parseStepTime, printedStepTime } from './step-time.ts'

const readings: readonly (readonly [string, StepTime])[] = [
  ['', { kind: 'none' }],
  ['   ', { kind: 'none' }],
  ['9h15', { kind: 'at', at: '09:15' }],
  ['à 9 h 15', { kind: 'at', at: '09:15' }],
  ['09:15', { kind: 'at', at: '09:15' }],
  ['9.15', { kind: 'at', at: '09:15' }],
  ['915', { kind: 'at', at: '09:15' }],
  ['9', { kind: 'at', at: '09:00' }],
  ['midi', { kind: 'at', at: '12:00' }],
  ['à partir de 9 h', { kind: 'from', from: '09:00' }],
  ['A partir de 9h', { kind: 'from', from: '09:00' }],
  ['dès 8h30', { kind: 'from', from: '08:30' }],
  ['from 9:15', { kind: 'from', from: '09:15' }],
  ['9h30-10h', { kind: 'range', from: '09:30', to: '10:00' }],
  ['9h30 – 10h', { kind: 'range', from: '09:30', to: '10:00' }],
  ['de 9 h 30 à 10 h', { kind: 'range', from: '09:30', to: '10:00' }],
  ['entre 9h et 10h', { kind: 'range', from: '09:00', to: '10:00' }],
  ['9:30 to 10:00', { kind: 'range', from: '09:30', to: '10:00' }],
  ['23h-1h', { kind: 'range', from: '23:00', to: '01:00' }],
  ['à l’issue', { kind: 'after' }],
  ["A l'issue", { kind: 'after' }],
  ['issue', { kind: 'after' }],
  ['à l’issue de la visite', { kind: 'words', words: 'à l’issue de la visite' }],
  ['en fin de  matinée', { kind: 'words', words: 'en fin de matinée' }],
  ['vers 9h15', { kind: 'words', words: 'vers 9h15' }],
  ['1er temps', { kind: 'words', words: '1er temps' }],
]

describe('a time typed in haste', () => {
  test.each(readings)('%j is read as %j', (typed, time) => {
    expect(parseStepTime(typed)).toEqual(time)
  })

  test.each(['9h75', '25h', 'à 25h', '9h30 -', '9h30-', '9h3', '12345', 'À partir de ', 'x'.repeat(61)])(
    '%j is not settled',
    typed => {
      expect(parseStepTime(typed)).toBeNull()
    },
  )
})

const hour = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'))
const anyTime: fc.Arbitrary<StepTime> = fc.oneof(
  fc.constant<StepTime>({ kind: 'none' }),
  fc.constant<StepTime>({ kind: 'after' }),
  hour.map(at => ({ kind: 'at', at }) as const),
  hour.map(from => ({ kind: 'from', from }) as const),
  fc.tuple(hour, hour).map(([from, to]) => ({ kind: 'range', from, to }) as const),
  fc.constantFrom('En soirée', 'Dans la foulée').map(words => ({ kind: 'words', words }) as const),
)

test('what the page prints is read back as the same time, in each style of hours', () => {
  fc.assert(
    fc.property(
      anyTime,
      fc.constantFrom<HourStyle>('spaced', 'compact', 'padded'),
      fc.boolean(),
      (time, hours, surnameCapitals) => {
        expect(parseStepTime(printedStepTime(time, { hours, surnameCapitals }))).toEqual(time)
      },
    ),
  )
})

describe('a time that cannot be refused', () => {
  test('is kept as the words that were typed, and known as an hour gone wrong', () => {
    expect(keptStepTime(' 9h75 ')).toEqual({ kind: 'words', words: '9h75' })
    expect(isSpoiltTime(keptStepTime('9h75'))).toBe(true)
    expect(isSpoiltTime(keptStepTime('9h30 -'))).toBe(true)
    expect(isSpoiltTime(keptStepTime('en fin de matinée'))).toBe(false)
    expect(isSpoiltTime(keptStepTime('9h15'))).toBe(false)
  })

  test('keeps sixty characters of a longer text', () => {
    expect(keptStepTime('mot '.repeat(40))).toEqual({ kind: 'words', words: 'mot '.repeat(15).trim() })
  })
})

test('the hour at which a time begins', () => {
  expect(firstHour({ kind: 'range', from: '09:30', to: '10:00' })).toBe('09:30')
  expect(firstHour({ kind: 'from', from: '09:00' })).toBe('09:00')
  expect(firstHour({ kind: 'after' })).toBe('')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StepTime } from '../../domain/moment.ts'
import { inKind, parseStepTime, writeStepTime } from './step-time.ts'

const readings: readonly (readonly [string, StepTime])[] = [
  ['', { kind: 'none' }],
  ['   ', { kind: 'none' }],
  ['9h15', { kind: 'at', at: '09:15' }],
  ['à 9 h 15', { kind: 'at', at: '09:15' }],
  ['09:15', { kind: 'at', at: '09:15' }],
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
  .map(([hours, minutes]) => [hours, minutes].map(part => String(part).padStart(2, '0')).join(':'))
const anyTime: fc.Arbitrary<StepTime> = fc.oneof(
  fc.constant<StepTime>({ kind: 'none' }),
  fc.constant<StepTime>({ kind: 'after' }),
  hour.map(at => ({ kind: 'at', at }) as const),
  hour.map(from => ({ kind: 'from', from }) as const),
  fc.tuple(hour, hour).map(([from, to]) => ({ kind: 'range', from, to }) as const),
  fc.constantFrom('en soirée', 'dans la foulée').map(words => ({ kind: 'words', words }) as const),
)

test('what a field shows is read back as the same time, in both languages', () => {
  fc.assert(
    fc.property(anyTime, fc.constantFrom('fr' as const, 'en' as const), (time, language) => {
      expect(parseStepTime(writeStepTime(time, language))).toEqual(time)
    }),
  )
})

describe('another kind of time', () => {
  const atNine: StepTime = { kind: 'at', at: '09:15' }

  test('keeps the hour that is known', () => {
    expect(inKind(atNine, 'from', 'fr')).toEqual({ time: { kind: 'from', from: '09:15' } })
    expect(inKind({ kind: 'range', from: '09:15', to: '10:00' }, 'at', 'fr')).toEqual({ time: atNine })
    expect(inKind(atNine, 'after', 'fr')).toEqual({ time: { kind: 'after' } })
  })

  test('leaves to be typed what nobody said', () => {
    expect(inKind(atNine, 'range', 'en')).toEqual({ toFinish: '9:15 – ' })
    expect(inKind({ kind: 'none' }, 'from', 'fr')).toEqual({ toFinish: 'À partir de ' })
    expect(inKind(atNine, 'words', 'fr')).toEqual({ toFinish: '' })
  })
})

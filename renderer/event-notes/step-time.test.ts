import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StepTime } from '../../domain/moment.ts'
import { parseStepTime } from '../../domain/step-time.ts'
import { inKind, writeStepTime } from './step-time.ts'

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

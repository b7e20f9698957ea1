import { expect, test } from 'vitest'
import { type PressAccess, pressAccessSchema } from '../../domain/press-access.ts'
import { accessTone } from './access-tone.ts'

const access = (...phases: readonly unknown[]): PressAccess => pressAccessSchema.parse({ phases })

test('an access has the tone of what the press meets first', () => {
  const micro = { form: 'micro', moment: 'after' }
  expect(accessTone(access({ who: { kind: 'open' } }))).toBe('open')
  expect(accessTone(access({ who: { kind: 'pools', pools: [{}] } }, { who: { kind: 'off-press' } }))).toBe(
    'pool',
  )
  expect(accessTone(access({ who: { kind: 'off-press' } }, micro))).toBe('closed')
  expect(accessTone(access({ form: 'image-tour' }, { who: { kind: 'closed' } }))).toBe('images')
  expect(accessTone(access(micro))).toBe('speech')
  expect(accessTone(access({ who: { kind: 'restricted', group: 'les agences' } }))).toBe('accredited')
  expect(accessTone(access({}, { who: { kind: 'closed-doors' } }))).toBe('closed')
  expect(accessTone(access())).toBe('unsaid')
  expect(accessTone({ phases: [], words: 'Sur invitation' })).toBe('accredited')
})

import { expect, it } from 'vitest'
import { fieldPath } from './field-path.ts'

it.each([
  [[], ''],
  [['date'], 'date'],
  [
    ['programme', 'days', 0, 'sequences', 1, 'steps', 2, 'time'],
    'programme.days[0].sequences[1].steps[2].time',
  ],
  [[3, 'name'], '[3].name'],
])('%j is written %j', (path, text) => {
  expect(fieldPath(path)).toBe(text)
})

import { expect, test } from 'vitest'
import { type Chosen, noneChosen, toggled, withJotting, withoutJotting } from './chosen.ts'

const chosen = (...jottings: readonly number[]): Chosen => ({ ...noneChosen, jottings: new Set(jottings) })

test('a choice follows its jotting when another one goes or comes back', () => {
  expect(withoutJotting(chosen(0, 2, 3), 1)).toEqual(chosen(0, 1, 2))
  expect(withoutJotting(chosen(0, 2), 2)).toEqual(chosen(0))
  expect(withJotting(chosen(0, 1, 2), 1)).toEqual(chosen(0, 2, 3))
})

test('choosing and letting go leave the set that was there as it was', () => {
  const set = new Set(['a'])
  expect(toggled(set, 'b', true)).toEqual(new Set(['a', 'b']))
  expect(toggled(set, 'a', false)).toEqual(new Set())
  expect(set).toEqual(new Set(['a']))
})

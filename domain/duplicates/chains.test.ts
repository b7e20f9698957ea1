import { expect, it } from 'vitest'
import { chains } from './chains.ts'

function chained(pairs: readonly string[], mayMeet: (one: string, other: string) => boolean = () => true) {
  const work = chains(
    pairs.map(([one = '', other = '']) => ({ one, other })),
    mayMeet,
  )
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value.map(group => [...group].sort().join('')).sort()
  }
}

it('joins what pairs join, each contact in one group', () => {
  expect(chained(['AB', 'CD', 'BC', 'EF', 'AD'])).toEqual(['ABCD', 'EF'])
})

it('brings nobody together with whom another in the group may not be', () => {
  const apart = (one: string, other: string) => [one, other].sort().join('') !== 'AC'
  expect(chained(['AB', 'BC', 'CD'], apart)).toEqual(['AB', 'CD'])
})

it('gives nothing for nothing', () => {
  expect(chained([])).toEqual([])
})

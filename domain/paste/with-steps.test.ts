import { expect, it } from 'vitest'
import { eventNoteDraftSchema } from '../event-note.ts'
import { stepSchema } from '../programme.ts'
import { withSteps } from './with-steps.ts'

const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => stepSchema.parse({ text: `${index}` }))
const sizes = (event: ReturnType<typeof withSteps>) =>
  event.programme.days.map(({ sequences }) => sequences.map(sequence => sequence.steps.length))

it('begins a programme', () => {
  expect(sizes(withSteps(eventNoteDraftSchema.parse({}), steps(3)))).toEqual([[3]])
})

it('goes on in the last sequence while there is room, and in a new one otherwise', () => {
  const once = withSteps(eventNoteDraftSchema.parse({}), steps(60))
  expect(sizes(withSteps(once, steps(40)))).toEqual([[100]])
  const twice = withSteps(once, steps(60))
  expect(sizes(twice)).toEqual([[60, 60]])
  expect(eventNoteDraftSchema.safeParse(twice).error).toBeUndefined()
})

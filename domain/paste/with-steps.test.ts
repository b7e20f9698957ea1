import { expect, it } from 'vitest'
import { eventNoteDraftSchema } from '../event-note.ts'
import { stepSchema } from '../programme.ts'
import { withSteps } from './with-steps.ts'

const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => stepSchema.parse({ text: `${index}` }))
const sizes = ({ event }: ReturnType<typeof withSteps>) =>
  event.programme.days.map(({ sequences }) => sequences.map(sequence => sequence.steps.length))

it('begins a programme', () => {
  expect(sizes(withSteps(eventNoteDraftSchema.parse({}), steps(3)))).toEqual([[3]])
})

it('goes on in the last sequence while there is room, and in a new one otherwise', () => {
  const once = withSteps(eventNoteDraftSchema.parse({}), steps(60))
  expect(sizes(withSteps(once.event, steps(40)))).toEqual([[100]])
  const twice = withSteps(once.event, steps(60))
  expect(sizes(twice)).toEqual([[60, 60]])
  expect(eventNoteDraftSchema.safeParse(twice.event).error).toBeUndefined()
})

it('takes more than a sequence holds in several, and says what a full day leaves', () => {
  const some = withSteps(eventNoteDraftSchema.parse({}), steps(240))
  expect(sizes(some)).toEqual([[100, 100, 40]])
  expect(some.left).toBe(0)
  const all = withSteps(some.event, steps(6_000))
  expect(all.left).toBe(300)
  expect(eventNoteDraftSchema.safeParse(all.event).error).toBeUndefined()
  expect(withSteps(all.event, steps(1)).left).toBe(1)
})

import type { EventNoteDraft } from '../event-note.ts'
import {
  type ProgrammeDay,
  programmeDaySchema,
  type Sequence,
  type Step,
  sequenceSchema,
} from '../programme.ts'

/** Most steps of one sequence (programme.ts). */
const mostSteps = 100

function inSequences(sequences: readonly Sequence[], steps: readonly Step[]): Sequence[] {
  const last = sequences[sequences.length - 1]
  const goesOn = last !== undefined && last.steps.length + steps.length <= mostSteps
  if (goesOn) return [...sequences.slice(0, -1), { ...last, steps: [...last.steps, ...steps] }]
  return [...sequences, { ...sequenceSchema.parse({}), steps: [...steps] }]
}

/**
 * The event with these steps, at most a hundred, at the end of its programme: in the last sequence while there is room
 * in it, in a new one otherwise.
 */
export function withSteps(event: EventNoteDraft, steps: readonly Step[]): EventNoteDraft {
  const { days } = event.programme
  const last: ProgrammeDay = days[days.length - 1] ?? programmeDaySchema.parse({})
  const day = { ...last, sequences: inSequences(last.sequences, steps) }
  return { ...event, programme: { ...event.programme, days: [...days.slice(0, -1), day] } }
}

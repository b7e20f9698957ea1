import type { EventNoteDraft } from '../event-note.ts'
import {
  type ProgrammeDay,
  programmeDaySchema,
  type Sequence,
  type Step,
  sequenceSchema,
} from '../programme.ts'

/** Most steps of one sequence, and sequences of one day (programme.ts). */
const mostSteps = 100
const mostSequences = 60

function inSequences(sequences: readonly Sequence[], steps: readonly Step[]): Sequence[] {
  const last = sequences[sequences.length - 1]
  const goesOn = last !== undefined && last.steps.length + steps.length <= mostSteps
  if (goesOn) return [...sequences.slice(0, -1), { ...last, steps: [...last.steps, ...steps] }]
  const begun: Sequence[] = []
  for (let first = 0; first < steps.length; first += mostSteps) {
    begun.push({ ...sequenceSchema.parse({}), steps: steps.slice(first, first + mostSteps) })
  }
  return [...sequences, ...begun].slice(0, Math.max(mostSequences, sequences.length))
}

const countOf = (sequences: readonly Sequence[]): number =>
  sequences.reduce((count, sequence) => count + sequence.steps.length, 0)

/**
 * The event with these steps at the end of its programme: in the last sequence where all of them fit in it, in new ones
 * of a hundred otherwise. `left` says how many of the last ones the day has no room for.
 */
export function withSteps(
  event: EventNoteDraft,
  steps: readonly Step[],
): { readonly event: EventNoteDraft; readonly left: number } {
  const { days } = event.programme
  const last: ProgrammeDay = days[days.length - 1] ?? programmeDaySchema.parse({})
  const sequences = inSequences(last.sequences, steps)
  const programme = { ...event.programme, days: [...days.slice(0, -1), { ...last, sequences }] }
  const left = countOf(last.sequences) + steps.length - countOf(sequences)
  return { event: { ...event, programme }, left }
}

import type { EventFacts } from '../event-note.ts'
import type { StepTime } from '../moment.ts'
import type { Sequence } from '../programme.ts'
import type { Reception } from '../reception.ts'
import type { Finding } from './finding.ts'

const part = 'programme'

/** The hour at which a step begins, or null when the clock does not say. `HH:MM` sorts as text. */
export function startOf(time: StepTime): string | null {
  if (time.kind === 'at') return time.at
  return time.kind === 'from' || time.kind === 'range' ? time.from : null
}

type PlacedSequence = { readonly day: number; readonly path: string; readonly sequence: Sequence }

const placedSequences = ({ programme }: EventFacts): PlacedSequence[] =>
  programme.days.flatMap(({ sequences }, day) =>
    sequences.map((sequence, index) => ({
      day,
      path: `programme.days[${day}].sequences[${index}]`,
      sequence,
    })),
  )

type TimedStep = { readonly field: string; readonly start: string }

function timedSteps({ path, sequence }: PlacedSequence): TimedStep[] {
  return sequence.steps.flatMap(({ time }, index) => {
    const start = startOf(time)
    return start === null ? [] : [{ field: `${path}.steps[${index}].time`, start }]
  })
}

function stepsOutOfOrder(steps: readonly TimedStep[]): Finding[] {
  return steps.flatMap(({ field, start }, index): Finding[] => {
    const before = steps[index - 1]?.start
    if (before === undefined || before <= start) return []
    return [{ code: 'hours-out-of-order', severity: 'warning', part, field, before, after: start }]
  })
}

/** Steps follow the clock within a day, from one sequence to the next too. */
export function hoursOutOfOrder(facts: EventFacts): Finding[] {
  const placed = placedSequences(facts)
  return facts.programme.days.flatMap((_, day) =>
    stepsOutOfOrder(placed.filter(sequence => sequence.day === day).flatMap(timedSteps)),
  )
}

/** A step or a reception that ends before it begins. */
export function rangesReversed(facts: EventFacts): Finding[] {
  const steps = placedSequences(facts).flatMap(({ path, sequence }) =>
    sequence.steps.map(({ time }, index) => ({ time, field: `${path}.steps[${index}].time` })),
  )
  return steps.flatMap(({ time, field }): Finding[] =>
    time.kind === 'range' && time.to < time.from
      ? [{ code: 'range-reversed', severity: 'warning', part, field, from: time.from, to: time.to }]
      : [],
  )
}

function earliest(receptions: readonly Reception[]): string | null {
  const hours = receptions.filter(({ audience }) => audience !== 'vans').map(({ from }) => from)
  return hours.filter(hour => hour !== '').sort()[0] ?? null
}

/** The press is asked to come after something has already begun. */
export function stepsBeforeReception(facts: EventFacts): Finding[] {
  return placedSequences(facts).flatMap((placed, index): Finding[] => {
    const receptions = [...(index === 0 ? facts.reception : []), ...placed.sequence.reception]
    const reception = earliest(receptions)
    if (reception === null) return []
    return timedSteps(placed)
      .filter(({ start }) => start < reception)
      .map(({ field, start }) => ({
        code: 'step-before-reception',
        severity: 'blocking',
        part,
        field,
        step: start,
        reception,
      }))
  })
}

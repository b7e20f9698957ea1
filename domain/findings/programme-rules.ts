import type { EventFacts } from '../event-note.ts'
import type { StepTime } from '../moment.ts'
import type { PressAccess, Who } from '../press-access.ts'
import type { Sequence, Step, SubStep } from '../programme.ts'
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

type TimedStep = { readonly field: string; readonly start: string; readonly step: Step }

function timedSteps({ path, sequence }: PlacedSequence): TimedStep[] {
  return sequence.steps.flatMap((step, index) => {
    const start = startOf(step.time)
    return start === null ? [] : [{ field: `${path}.steps[${index}].time`, start, step }]
  })
}

const evening = '18:00'
const nightEnds = '06:00'

/** « 0 h 30 » after « 22 h » belongs to the night that goes on. */
const isBefore = (hour: string, other: string): boolean =>
  hour < other && !(other >= evening && hour <= nightEnds)

function stepsOutOfOrder(steps: readonly TimedStep[]): Finding[] {
  return steps.flatMap(({ field, start }, index): Finding[] => {
    const before = steps[index - 1]?.start
    if (before === undefined || !isBefore(start, before)) return []
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

/** A step that is still going on when the next one begins, unless both begin together: those go side by side. */
export function stepsOverlapping(facts: EventFacts): Finding[] {
  return placedSequences(facts).flatMap(placed => {
    const timed = timedSteps(placed)
    return timed.flatMap(({ field, start, step: { time } }, index): Finding[] => {
      const next = timed[index + 1]
      if (time.kind !== 'range' || next === undefined || next.start === start) return []
      if (isBefore(time.to, start) || !isBefore(next.start, time.to) || isBefore(next.start, start)) return []
      return [{ code: 'steps-overlap', severity: 'warning', part, field, until: time.to, next: next.start }]
    })
  })
}

type Range = { readonly field: string; readonly from: string; readonly to: string }

const receptionRanges = (receptions: readonly Reception[], path: string): Range[] =>
  receptions
    .map(({ from, to }, index) => ({ field: `${path}reception[${index}].to`, from, to }))
    .filter(({ from, to }) => from !== '' && to !== '')

const stepRanges = (steps: readonly SubStep[], path: string): Range[] =>
  steps.flatMap(({ time }, index) =>
    time.kind === 'range' ? [{ field: `${path}.steps[${index}].time`, from: time.from, to: time.to }] : [],
  )

function rangesOf({ path, sequence: { reception, steps } }: PlacedSequence): Range[] {
  return [
    ...receptionRanges(reception, `${path}.`),
    ...stepRanges(steps, path),
    ...steps.flatMap((step, index) => stepRanges(step.steps, `${path}.steps[${index}]`)),
  ]
}

/** A step or a reception that ends before it begins. */
export function rangesReversed(facts: EventFacts): Finding[] {
  const ranges = [...receptionRanges(facts.reception, ''), ...placedSequences(facts).flatMap(rangesOf)]
  return ranges
    .filter(({ from, to }) => isBefore(to, from))
    .map(({ field, from, to }) => ({
      code: 'range-reversed',
      severity: 'warning',
      part,
      field,
      begins: from,
      ends: to,
    }))
}

const closedKinds: readonly Who['kind'][] = ['off-press', 'closed', 'closed-doors']
const closedWords = /hors[ -]presse|huis[ -]clos|fermée? à la presse/iu

/** Whether a step begins without the press, by its own access or by that of its sequence. */
function beginsClosed({ access, text }: Step, around: PressAccess): boolean {
  if (closedWords.test(text) || closedWords.test(access.words)) return true
  const [first] = access.phases
  const decisive = first ?? (access.words === '' ? around.phases[0] : undefined)
  return decisive !== undefined && closedKinds.includes(decisive.who.kind)
}

function earliest(receptions: readonly Reception[]): string | null {
  const hours = receptions.filter(({ audience }) => audience !== 'vans').map(({ from }) => from)
  return hours.filter(hour => hour !== '').sort()[0] ?? null
}

/** The press is asked to come after something that it may attend has already begun. */
export function stepsBeforeReception(facts: EventFacts): Finding[] {
  return placedSequences(facts).flatMap((placed, index): Finding[] => {
    const receptions = [...(index === 0 ? facts.reception : []), ...placed.sequence.reception]
    const reception = earliest(receptions)
    if (reception === null) return []
    return timedSteps(placed)
      .filter(({ step, start }) => isBefore(start, reception) && !beginsClosed(step, placed.sequence.access))
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

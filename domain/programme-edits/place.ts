import type { PressAccess } from '../press-access.ts'
import type { Programme, ProgrammeDay, Sequence } from '../programme.ts'

/** Which thing of a programme is meant: all of it, a day, a sequence, a step or a sub-step, counted from 0. */
export type ProgrammePlace = {
  readonly day: number | null
  readonly sequence: number | null
  readonly step: number | null
  readonly subStep: number | null
}

export const wholeProgramme: ProgrammePlace = { day: null, sequence: null, step: null, subStep: null }

const altered = <T>(items: readonly T[], index: number | null, alter: (item: T) => T): T[] =>
  items.map((item, at) => (at === index ? alter(item) : item))

/** The programme with one of its days altered; as it is where there is no such day. */
export const alterDay = (
  programme: Programme,
  { day }: ProgrammePlace,
  alter: (before: ProgrammeDay) => ProgrammeDay,
): Programme => ({ ...programme, days: altered(programme.days, day, alter) })

/** The programme with one of its sequences altered; as it is where there is no such sequence. */
export const alterSequence = (
  programme: Programme,
  place: ProgrammePlace,
  alter: (before: Sequence) => Sequence,
): Programme =>
  alterDay(programme, place, day => ({ ...day, sequences: altered(day.sequences, place.sequence, alter) }))

export const dayAt = (programme: Programme, { day }: ProgrammePlace): ProgrammeDay | null =>
  (day === null ? undefined : programme.days[day]) ?? null

export const sequenceAt = (programme: Programme, place: ProgrammePlace): Sequence | null =>
  (place.sequence === null ? undefined : dayAt(programme, place)?.sequences[place.sequence]) ?? null

/** The press access of a place: of a step, of a sequence or of the whole programme. Null where there is no such thing. */
export function accessAt(programme: Programme, place: ProgrammePlace): PressAccess | null {
  if (place.day === null) return programme.access
  const sequence = sequenceAt(programme, place)
  if (sequence === null || place.step === null) return sequence?.access ?? null
  const step = sequence.steps[place.step]
  if (place.subStep === null) return step?.access ?? null
  return step?.steps[place.subStep]?.access ?? null
}

/** The programme with the press access of a place altered. */
export function alterAccess(
  programme: Programme,
  place: ProgrammePlace,
  alter: (before: PressAccess) => PressAccess,
): Programme {
  const within = <T extends { access: PressAccess }>(thing: T): T => ({
    ...thing,
    access: alter(thing.access),
  })
  if (place.day === null) return within(programme)
  return alterSequence(programme, place, sequence => {
    if (place.step === null) return within(sequence)
    const steps = altered(sequence.steps, place.step, step =>
      place.subStep === null ? within(step) : { ...step, steps: altered(step.steps, place.subStep, within) },
    )
    return { ...sequence, steps }
  })
}

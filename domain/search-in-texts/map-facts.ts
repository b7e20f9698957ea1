import type { EventFacts } from '../event-note.ts'
import type { StepTime } from '../moment.ts'
import type { PressAccess } from '../press-access.ts'
import type { ProgrammeDay, Sequence, Step, SubStep } from '../programme.ts'
import type { Reception } from '../reception.ts'
import type { Site } from '../site.ts'

/** Rewrites one text. `least` is how long it must stay: a shorter outcome leaves it as it was. */
export type MapText = (text: string, least?: 0 | 1) => string

/** Rewrites the texts of an event’s facts, in the order of the page. */
export function factsMapper(text: MapText): (facts: EventFacts) => EventFacts {
  const site = (one: Site): Site => ({
    ...one,
    name: text(one.name),
    address: text(one.address),
    commune: text(one.commune),
  })
  const access = (one: PressAccess): PressAccess => ({
    phases: one.phases.map(phase => ({ ...phase, reason: text(phase.reason) })),
    words: text(one.words),
  })
  const reception = (one: Reception): Reception => ({
    ...one,
    site: site(one.site),
    parking: text(one.parking),
    words: text(one.words),
  })
  const time = (one: StepTime): StepTime =>
    one.kind === 'words' ? { kind: 'words', words: text(one.words, 1) } : one
  const subStep = (one: SubStep): SubStep => ({
    time: time(one.time),
    text: text(one.text),
    venue: text(one.venue),
    access: access(one.access),
  })
  const step = (one: Step): Step => ({ ...subStep(one), steps: one.steps.map(subStep) })
  const sequence = (one: Sequence): Sequence => ({
    title: text(one.title),
    site: site(one.site),
    intro: text(one.intro),
    access: access(one.access),
    reception: one.reception.map(reception),
    steps: one.steps.map(step),
  })
  const day = (one: ProgrammeDay): ProgrammeDay => ({
    ...one,
    label: text(one.label),
    sequences: one.sequences.map(sequence),
  })
  return facts => ({
    ...facts,
    persons: facts.persons.map(person => ({
      ...person,
      given: text(person.given),
      family: text(person.family),
      role: text(person.role),
    })),
    purpose: text(facts.purpose),
    when: text(facts.when),
    where: text(facts.where),
    programme: {
      title: text(facts.programme.title),
      caveat: text(facts.programme.caveat),
      access: access(facts.programme.access),
      days: facts.programme.days.map(day),
    },
    reception: facts.reception.map(reception),
    desks: facts.desks.map(desk => ({
      ...desk,
      office: text(desk.office),
      scope: text(desk.scope),
      toSend: text(desk.toSend),
      toBring: text(desk.toBring),
      remote: text(desk.remote),
    })),
    notices: facts.notices.map(notice => ({ ...notice, text: text(notice.text) })),
  })
}

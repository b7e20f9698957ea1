import type { EventFacts } from '../event-note.ts'

/** A day that the facts of an event name, with the path of its field. */
export type NamedDay = { readonly field: string; readonly day: string }

/** Every day that the facts name: of the programme, of who attends, of deadlines and notices. In printed order. */
export function daysNamedBy({ persons, programme, desks, notices }: EventFacts): readonly NamedDay[] {
  const named = [
    ...programme.days.map(({ date }, index) => ({ field: `programme.days[${index}].date`, day: date })),
    ...persons.flatMap(({ days }, person) =>
      days.map((day, index) => ({ field: `persons[${person}].days[${index}]`, day })),
    ),
    ...desks.map(({ deadlineDay }, index) => ({ field: `desks[${index}].deadlineDay`, day: deadlineDay })),
    ...notices.map(({ validUntil }, index) => ({ field: `notices[${index}].validUntil`, day: validUntil })),
  ]
  return named.filter(({ day }) => day !== '')
}

/**
 * The facts with every day that they name moved by `move`, which may answer '' for no day. An hour stays as it is, and
 * who attended on days that are no longer settled attends the whole event.
 */
export function withDaysMoved<T extends EventFacts>(facts: T, move: (day: string) => string): T {
  const moved = (day: string): string => (day === '' ? '' : move(day))
  return {
    ...facts,
    persons: facts.persons.map(person => ({
      ...person,
      days: person.days.map(moved).filter(day => day !== ''),
    })),
    programme: {
      ...facts.programme,
      days: facts.programme.days.map(day => ({ ...day, date: moved(day.date) })),
    },
    desks: facts.desks.map(desk => ({ ...desk, deadlineDay: moved(desk.deadlineDay) })),
    notices: facts.notices.map(notice => ({ ...notice, validUntil: moved(notice.validUntil) })),
  }
}

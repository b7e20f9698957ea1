import type { Accreditation, Place, Register } from '../accreditation.ts'
import { outletKey } from '../outlet-rules.ts'
import { isAdmitted, placeAt } from './places.ts'

/** How many asked, were let in, came, and did not come though they could. */
export type Attendance = {
  readonly asked: number
  readonly granted: number
  readonly present: number
  readonly absent: number
}

/** Attendance of one outlet, medium or sequence; `key` is its name, code or id. */
export type AttendanceLine = Attendance & { readonly key: string }

/** Those who asked, at one event or at many. */
type Asked = { readonly accreditations: readonly Accreditation[] }

/** People by what `keyOf` says of them, each counted once. */
function countBy(
  people: readonly Accreditation[],
  keyOf: (person: Accreditation) => string,
  labelOf: (person: Accreditation) => string = keyOf,
): readonly AttendanceLine[] {
  const groups = new Map<string, { label: string; people: Accreditation[] }>()
  for (const person of people) {
    const group = groups.get(keyOf(person)) ?? { label: labelOf(person), people: [] }
    group.people.push(person)
    groups.set(keyOf(person), group)
  }
  return [...groups.values()]
    .map(group => ({ key: group.label, ...attendanceOf(group.people.map(({ places }) => places)) }))
    .sort((one, other) => other.asked - one.asked || one.key.localeCompare(other.key, 'fr'))
}

/** The attendance of people, each with those of her places that count. */
export function attendanceOf(all: readonly (readonly Place[])[]): Attendance {
  const count = (test: (places: readonly Place[]) => boolean): number => all.filter(test).length
  const isPresent = (places: readonly Place[]): boolean => places.some(({ status }) => status === 'present')
  return {
    asked: count(places => places.length > 0),
    granted: count(places => places.some(isAdmitted)),
    present: count(isPresent),
    absent: count(places => !isPresent(places) && places.some(({ status }) => status === 'absent')),
  }
}

/** Attendance by outlet, whatever way its name was written; the outlets that most people came from first. */
export const attendanceByOutlet = ({ accreditations }: Asked): readonly AttendanceLine[] =>
  countBy(
    accreditations,
    ({ outlet }) => outletKey(outlet),
    ({ outlet }) => outlet.trim(),
  )

export const attendanceByMedium = ({ accreditations }: Asked): readonly AttendanceLine[] =>
  countBy(accreditations, ({ medium }) => medium)

/** Attendance at each sequence, in the order of the register. */
export const attendanceBySequence = (register: Register): readonly AttendanceLine[] =>
  register.sequences.map(({ id }) => ({ key: id, ...attendanceAt(register, id) }))

/** Attendance at a sequence, or (null) at the event. */
export const attendanceAt = ({ accreditations }: Register, sequence: string | null): Attendance =>
  attendanceOf(
    accreditations.map(person => {
      if (sequence === null) return person.places
      const place = placeAt(person, sequence)
      return place === null ? [] : [place]
    }),
  )

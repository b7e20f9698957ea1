import type { Accreditation, AccreditationStatus, Place, Register, RegisterChange } from '../accreditation.ts'
import { isSameValue } from '../same-value.ts'

/** A decision on requests. Any status may follow any other: what is asked is only why somebody is refused. */
export type Decision = { readonly status: AccreditationStatus; readonly reason: string }

/** Whether the decision may be written: a refusal says why. */
export const isReasoned = ({ status, reason }: Decision): boolean =>
  status !== 'refused' || reason.trim() !== ''

const decided = (place: Place, { status, reason }: Decision): Place => ({
  ...place,
  status,
  reason: status === 'refused' ? reason.trim() : '',
})

/**
 * Somebody with the decision at a sequence, or (null) at all of her places. At a sequence that she asked for only as a
 * part of the whole event, she gets a place of its own. Who asked for nothing at all is taken to have asked for the
 * whole event. Throws a RangeError for a refusal without a reason.
 */
export function withDecision(
  person: Accreditation,
  sequence: string | null,
  decision: Decision,
): Accreditation {
  if (!isReasoned(decision)) throw new RangeError('a refusal says why')
  const { places } = person
  if (sequence === null) {
    const all = places.length === 0 ? [newPlace(null)] : places
    return { ...person, places: all.map(place => decided(place, decision)) }
  }
  const own = places.find(place => place.sequence === sequence)
  if (own === undefined) {
    const whole = places.find(place => place.sequence === null) ?? newPlace(null)
    return { ...person, places: [...places, decided({ ...whole, sequence }, decision)] }
  }
  return { ...person, places: places.map(place => (place === own ? decided(place, decision) : place)) }
}

export const newPlace = (sequence: string | null): Place => ({
  sequence,
  status: 'requested',
  reason: '',
  pool: null,
})

/** The decision on many at once; those whom it does not change are left out. */
export const decide = (
  register: Register,
  ids: ReadonlySet<string>,
  sequence: string | null,
  decision: Decision,
): RegisterChange[] =>
  register.accreditations
    .filter(({ id }) => ids.has(id))
    .map(person => ({ before: person, put: withDecision(person, sequence, decision) }))
    .filter(({ before, put }) => !isSameValue(before, put))
    .map(({ put }) => ({ put }))

/**
 * What takes changes back: everybody as she was in `before`. Who was changed again since, so that she is no longer as
 * `changes` left her, stays as she is now.
 */
export function takingBack(
  before: Register,
  changes: readonly RegisterChange[],
  now: Register,
): RegisterChange[] {
  const were = new Map(before.accreditations.map(one => [one.id, one]))
  const are = new Map(now.accreditations.map(one => [one.id, one]))
  return changes.flatMap((change): RegisterChange[] => {
    const id = 'put' in change ? change.put.id : change.remove
    const was = were.get(id)
    const left = 'put' in change ? change.put : undefined
    if (!isSameValue(are.get(id) ?? null, left ?? null) || isSameValue(was ?? null, left ?? null)) return []
    return [was === undefined ? { remove: id } : { put: was }]
  })
}

/** Puts many in a pool (null takes them out of theirs), at a sequence or (null) at all of their places. */
export const inPool = (
  register: Register,
  ids: ReadonlySet<string>,
  sequence: string | null,
  pool: string | null,
): RegisterChange[] =>
  register.accreditations
    .filter(({ id }) => ids.has(id))
    .map(person => ({ before: person, put: withPool(person, sequence, pool) }))
    .filter(({ before, put }) => !isSameValue(before, put))
    .map(({ put }) => ({ put }))

function withPool(person: Accreditation, sequence: string | null, pool: string | null): Accreditation {
  const { places } = person
  if (sequence === null) {
    const all = places.length === 0 ? [newPlace(null)] : places
    return { ...person, places: all.map(place => ({ ...place, pool })) }
  }
  const own = places.find(place => place.sequence === sequence)
  if (own !== undefined) {
    return { ...person, places: places.map(place => (place === own ? { ...place, pool } : place)) }
  }
  const whole = places.find(place => place.sequence === null) ?? newPlace(null)
  return { ...person, places: [...places, { ...whole, sequence, pool }] }
}

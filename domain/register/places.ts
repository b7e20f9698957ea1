import type { Accreditation, AccreditationStatus, Place } from '../accreditation.ts'

/** Statuses that take a place: a refused or absent person leaves hers to somebody else, who waits has none yet. */
const holding: ReadonlySet<AccreditationStatus> = new Set(['requested', 'forwarded', 'granted', 'present'])

/** Statuses of somebody who was let in, whether she came or not. */
const admitted: ReadonlySet<AccreditationStatus> = new Set(['granted', 'present', 'absent'])

export const holdsPlace = (place: Place): boolean => holding.has(place.status)
export const isAdmitted = (place: Place): boolean => admitted.has(place.status)

/**
 * What somebody asked for at a sequence: her request for it, or else that for the whole event (`sequence` null), which
 * holds everywhere. Null when she did not ask to be there.
 */
export function placeAt({ places }: Accreditation, sequence: string | null): Place | null {
  const own = places.find(place => place.sequence === sequence)
  return own ?? places.find(place => place.sequence === null) ?? null
}

/** In which order the statuses of several places tell how somebody stands: what is furthest comes first. */
const weight: Record<AccreditationStatus, number> = {
  present: 6,
  granted: 5,
  absent: 4,
  forwarded: 3,
  requested: 2,
  waiting: 1,
  refused: 0,
}

/** How somebody stands at the event as a whole: the best of her places; null where she asked for none. */
export function statusOf({ places }: Accreditation): AccreditationStatus | null {
  const statuses = places.map(({ status }) => status)
  return statuses.reduce<AccreditationStatus | null>(
    (best, status) => (best === null || weight[status] > weight[best] ? status : best),
    null,
  )
}

/** How somebody stands where one looks: at a sequence, or (null) at the event as a whole. */
export const statusAt = (person: Accreditation, sequence: string | null): AccreditationStatus | null =>
  sequence === null ? statusOf(person) : (placeAt(person, sequence)?.status ?? null)

/** Somebody who came without having asked: the door wrote her down, no request did. */
export const isUnannounced = ({ requestedAt, places }: Accreditation): boolean =>
  requestedAt === '' && places.some(({ status }) => status === 'present' || status === 'absent')

import type { Accreditation, Register } from './accreditation.ts'
import { media } from './accreditation.ts'
import type { EventNote } from './event-note.ts'
import { noteKinds, type PressNote } from './press-note.ts'
import { type AttendanceLine, attendanceByMedium, attendanceByOutlet } from './register/presence.ts'
import type { Statistics } from './statistics.ts'
import { delayOf } from './statistics-rules/delays.ts'
import { isIn, type Period } from './statistics-rules/periods.ts'
import { countVisits, isVisitIn } from './statistics-rules/visits.ts'
import { summarizeEvent } from './summaries.ts'

/** What is counted. `dayOf` gives the day of an instant on the person’s own clock. */
export type Counted = {
  readonly events: readonly EventNote[]
  readonly notes: readonly PressNote[]
  /** Those of the visits in the period: no others are looked at. */
  readonly registers: readonly Register[]
  readonly dayOf: (instant: string) => string
}

/** The events whose visits are in the period: it is their registers that are counted. */
export const visitedIn = (events: readonly EventNote[], period: Period): readonly EventNote[] =>
  events.filter(event => isVisitIn(summarizeEvent(event), period))

/**
 * Figures over a period, both days included. A visit is in it with any of its days, a released note with the day of its
 * release, a draft with the day when it was begun.
 */
export function statisticsOf({ events, notes, registers, dayOf }: Counted, period: Period): Statistics {
  const visited = visitedIn(events, period)
  const left = notes.filter(({ releasedAt }) => releasedAt !== '' && isIn(period, dayOf(releasedAt)))
  const begun = notes.filter(({ status, createdAt }) => status === 'draft' && isIn(period, dayOf(createdAt)))
  const eventById = new Map(events.map(event => [event.id, event]))
  const visitIds = new Set(visited.map(({ id }) => id))
  const accreditations = registers
    .filter(({ id }) => visitIds.has(id))
    .flatMap(register => register.accreditations)
  return {
    visitCount: visited.length,
    ...countVisits(visited.map(summarizeEvent)),
    notes: noteKinds
      .map(kind => ({ kind, drafts: ofKind(begun, kind), released: ofKind(left, kind) }))
      .filter(({ drafts, released }) => drafts + released > 0),
    delays: left
      .map(note => delayOf(note, eventById.get(note.eventNoteId ?? '') ?? null))
      .filter(delay => delay !== null)
      .sort((one, other) => one.hours - other.hours),
    outlets: attendanceByOutlet({ accreditations }).map(({ key, ...line }) => ({
      outlet: key,
      ...counted(line),
    })),
    media: mediaOf(accreditations),
  }
}

const ofKind = (notes: readonly PressNote[], kind: PressNote['kind']): number =>
  notes.filter(note => note.kind === kind).length

const counted = ({ asked, granted, present }: Omit<AttendanceLine, 'key'>) => ({ asked, granted, present })

/** In the order of the media, those without a request left out. */
function mediaOf(accreditations: readonly Accreditation[]): Statistics['media'] {
  const lines = new Map(attendanceByMedium({ accreditations }).map(line => [line.key, line]))
  return media.flatMap(medium => {
    const line = lines.get(medium)
    return line === undefined ? [] : [{ medium, ...counted(line) }]
  })
}

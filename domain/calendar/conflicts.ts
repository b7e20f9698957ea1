import type { EventSummary } from '../summaries.ts'
import { territoriesOf } from './event-filter.ts'
import { daysOf } from './event-span.ts'
import { type PublicHoliday, publicHolidaysOn } from './public-holidays.ts'
import { schoolHolidaysOn } from './school-holidays.ts'
import { type SchoolZone, schoolZoneOf } from './school-zones.ts'

/** Why a day of an event is an awkward one: nobody works, or the pupils who are to be seen are away. */
export type Conflict =
  | { readonly kind: 'public-holiday'; readonly day: string; readonly holiday: PublicHoliday }
  | { readonly kind: 'school-holiday'; readonly day: string; readonly zone: SchoolZone }

/** The zones of school holidays in which the event takes place. */
export const schoolZonesOf = (event: EventSummary): readonly SchoolZone[] => [
  ...new Set(
    territoriesOf(event)
      .map(({ code }) => schoolZoneOf(code))
      .filter(zone => zone !== null),
  ),
]

/** What a day of the event meets; nothing when it was called off. */
export function conflictsOn(event: EventSummary, day: string): readonly Conflict[] {
  if (event.standing === 'cancelled') return []
  const territories = territoriesOf(event).map(({ code }) => code)
  const zones = schoolZonesOf(event)
  return [
    ...publicHolidaysOn(day, territories).map(holiday => ({
      kind: 'public-holiday' as const,
      day,
      holiday,
    })),
    ...schoolHolidaysOn(day)
      .filter(({ zone }) => zones.includes(zone))
      .map(({ zone }) => ({ kind: 'school-holiday' as const, day, zone })),
  ]
}

/** What the event meets on all its days: each holiday, and the holidays of a zone once however many days they take. */
export function conflictsOf(event: EventSummary): readonly Conflict[] {
  const all = daysOf(event).flatMap(day => conflictsOn(event, day))
  return all.filter((conflict, index) => {
    if (conflict.kind === 'public-holiday') return true
    return all.findIndex(other => other.kind === 'school-holiday' && other.zone === conflict.zone) === index
  })
}

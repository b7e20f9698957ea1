import { dayAfter } from '../note-start/calendar-days.ts'
import { type SchoolZone, schoolZones } from './school-zones.ts'

export const schoolHolidays = ['autumn', 'christmas', 'winter', 'spring', 'ascension', 'summer'] as const
export type SchoolHoliday = (typeof schoolHolidays)[number]

/** Days without school in a zone, from the first one to the last one. */
export type SchoolHolidayStretch = {
  readonly holiday: SchoolHoliday
  readonly zone: SchoolZone
  readonly first: string
  readonly last: string
}

/**
 * Calendars fixed by order of the minister of education (code de l'éducation, L. 521-1; for 2026-2027 the order of 22
 * October 2025, JORFTEXT000052416058): the Saturday on which holidays begin, and the day on which classes resume.
 */
const calendars = `
autumn    ABC 2024-10-19 2024-11-04
christmas ABC 2024-12-21 2025-01-06
winter    A   2025-02-22 2025-03-10
winter    B   2025-02-08 2025-02-24
winter    C   2025-02-15 2025-03-03
spring    A   2025-04-19 2025-05-05
spring    B   2025-04-05 2025-04-22
spring    C   2025-04-12 2025-04-28
ascension ABC 2025-05-30 2025-06-01
summer    ABC 2025-07-05 2025-09-01
autumn    ABC 2025-10-18 2025-11-03
christmas ABC 2025-12-20 2026-01-05
winter    A   2026-02-07 2026-02-23
winter    B   2026-02-14 2026-03-02
winter    C   2026-02-21 2026-03-09
spring    A   2026-04-04 2026-04-20
spring    B   2026-04-11 2026-04-27
spring    C   2026-04-18 2026-05-04
ascension ABC 2026-05-15 2026-05-17
summer    ABC 2026-07-04 2026-09-01
autumn    ABC 2026-10-17 2026-11-02
christmas ABC 2026-12-19 2027-01-04
winter    A   2027-02-13 2027-03-01
winter    B   2027-02-20 2027-03-08
winter    C   2027-02-06 2027-02-22
spring    A   2027-04-10 2027-04-26
spring    B   2027-04-17 2027-05-03
spring    C   2027-04-03 2027-04-19
ascension ABC 2027-05-07 2027-05-09
summer    ABC 2027-07-03 2027-09-01
`

/** The days whose school calendar Mallette knows: from the return of 2024 to the end of August 2027. */
export const knownSchoolDays = { first: '2024-09-02', last: '2027-08-31' } as const

/** Whether it is known if there is school on that day. */
export const isSchoolDayKnown = (day: string): boolean =>
  day >= knownSchoolDays.first && day <= knownSchoolDays.last

const stretches: readonly SchoolHolidayStretch[] = calendars
  .trim()
  .split('\n')
  .flatMap(row => {
    const [name, zones = '', first = '', resumed = ''] = row.split(/ +/)
    const holiday = schoolHolidays.find(one => one === name)
    if (holiday === undefined) throw new RangeError('a school holiday without a name')
    return schoolZones
      .filter(zone => zones.includes(zone))
      .map(zone => ({ holiday, zone, first, last: dayAfter(resumed, -1) }))
  })

/** The school holidays that hold the day, one for each zone that has them. */
export const schoolHolidaysOn = (day: string): readonly SchoolHolidayStretch[] =>
  stretches.filter(({ first, last }) => day >= first && day <= last)

import { webcrypto } from 'node:crypto'
import type { FiledEntry } from '../../domain/calendar-entries.ts'
import { inertLine, inertText } from '../word/sanitise.ts'

/** What a calendar file is made of. `stamp` is the instant at which what it says was last changed. */
export type CalendarFile = {
  readonly name: string
  readonly stamp: string
  readonly entries: readonly FiledEntry[]
}

const statuses = { confirmed: 'CONFIRMED', tentative: 'TENTATIVE', cancelled: 'CANCELLED' } as const

/** The bytes of an iCalendar file (RFC 5545), in UTC throughout: no time zone has to be described. Same input, same bytes. */
export async function calendarFile({ name, stamp, entries }: CalendarFile): Promise<Uint8Array> {
  lendCrypto()
  const {
    default: ical,
    ICalCalendarMethod,
    ICalEventStatus,
    ICalEventTransparency,
  } = await import('ical-generator')
  const at = new Date(stamp)
  const calendar = ical({
    prodId: '//Mallette//Mallette//FR',
    method: ICalCalendarMethod.PUBLISH,
    name: inertLine(name),
  })
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      status: ICalEventStatus[statuses[entry.status]],
      allDay: entry.isWholeDay,
      // A day as a whole is told beside its steps: it must not keep anybody busy.
      transparency: entry.isWholeDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      start: new Date(entry.start),
      end: new Date(entry.end),
      summary: inertLine(entry.summary),
      location: inertLine(entry.place),
      description: inertText(entry.description),
      stamp: at,
      lastModified: at,
    })
  }
  return Buffer.from(`${calendar.toString()}\r\n`)
}

/** ical-generator asks for the Web Crypto that Node 20 brings; the oldest Electron that Mallette runs on has Node 18. */
function lendCrypto(): void {
  if ('crypto' in globalThis) return
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
}

import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { FiledEntry } from '../../domain/calendar-entries.ts'
import { calendarFile } from './calendar-file.ts'

const entry: FiledEntry = {
  uid: 'a@mallette',
  sequence: 2,
  status: 'confirmed',
  isWholeDay: false,
  start: '2021-05-06T08:10:00.000Z',
  end: '2021-05-06T08:40:00.000Z',
  summary: 'Présentation de l’AMI « Écoles de production » ; visite, à l’atelier',
  place: 'École de production – 34 Points de Vue, 77127 Lieusaint',
  description:
    'Accès presse : Presse accréditée\n– 10 h 15 : Discours, puis échanges avec les élèves et leurs maîtres',
  at: '',
}
const day: FiledEntry = {
  ...entry,
  uid: 'b@mallette',
  status: 'cancelled',
  isWholeDay: true,
  start: '2021-05-06',
  end: '2021-05-07',
}
const stamp = '2021-05-05T17:42:00.000Z'
const made = (entries: readonly FiledEntry[]) => calendarFile({ name: 'Visite de Lieusaint', stamp, entries })

/** The events of a file as another library reads them. */
async function eventsOf(entries: readonly FiledEntry[]) {
  const text = Buffer.from(await made(entries)).toString('utf8')
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map(component => ({
    event: new ICAL.Event(component),
    value: (name: string) => String(component.getFirstPropertyValue(name)),
  }))
}

test('another library reads what was said', async () => {
  const [read] = await eventsOf([entry])
  expect(read?.event.summary).toBe(entry.summary)
  expect(read?.event.location).toBe(entry.place)
  expect(read?.event.description).toBe(entry.description)
  expect(read?.event.uid).toBe(entry.uid)
  expect(read?.event.startDate.toJSDate().toISOString()).toBe(entry.start)
  expect(read?.event.endDate.toJSDate().toISOString()).toBe(entry.end)
  expect(read?.value('sequence')).toBe('2')
  expect(read?.value('status')).toBe('CONFIRMED')
  expect(read?.value('dtstamp')).toBe('2021-05-05T17:42:00Z')
})

test('a whole day is a day wherever it is read, and keeps nobody busy', async () => {
  const [read] = await eventsOf([day])
  expect(read?.event.startDate.isDate).toBe(true)
  expect(read?.value('dtstart')).toBe('2021-05-06')
  expect(read?.value('dtend')).toBe('2021-05-07')
  expect(read?.value('transp')).toBe('TRANSPARENT')
  expect(read?.value('status')).toBe('CANCELLED')
})

test('its lines end with CR LF, have 75 bytes at most, and cut no character in two', async () => {
  const bytes = Buffer.from(await made([entry, day]))
  const text = bytes.toString('utf8')
  expect(text).not.toMatch(/[^\r]\n|\r[^\n]/)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text).not.toContain('\uFFFD')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('nothing in a text becomes a line of the file', async () => {
  const hostile = 'Visite\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTACH:x'
  const events = await eventsOf([{ ...entry, summary: hostile, place: hostile, description: hostile }])
  expect(events).toHaveLength(1)
  expect(events[0]?.event.summary).toBe('Visite END:VEVENT BEGIN:VALARM ATTACH:x')
  expect(events[0]?.event.component.getAllSubcomponents()).toEqual([])
})

test('the same entries are the same bytes', async () => {
  expect(Buffer.from(await made([entry, day])).equals(await made([entry, day]))).toBe(true)
})

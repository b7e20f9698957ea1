import type { AccreditationDesk } from '../accreditation-desk.ts'
import { type Block, type Run, text } from '../blocks.ts'
import { type Voice, zoneRemark } from '../compose/context.ts'
import { prose } from '../compose/prose.ts'
import type { EventFacts } from '../event-note.ts'
import { capitalized } from '../french/capitals.ts'
import { longDate } from '../french/dates.ts'
import { formatClock } from '../french/hours.ts'
import type { TimeZone } from '../moment.ts'
import type { PressContact } from '../press-contact.ts'
import { headingLine, labelledLine, reachRuns, runsLine } from './sheet-line.ts'

/** Pieces of a line, set apart by dashes. */
const apart = (pieces: readonly (readonly Run[])[]): Run[] =>
  pieces
    .filter(piece => piece.length > 0)
    .flatMap((piece, index) => (index === 0 ? [...piece] : [text(' – '), ...piece]))

function deadlineWords(
  { deadlineDay, deadlineClock }: AccreditationDesk,
  voice: Voice,
  zone: TimeZone,
): string {
  if (deadlineDay === '') return ''
  const hour = deadlineClock === '' ? '' : ` à ${formatClock(deadlineClock, voice.hours)}${zoneRemark(zone)}`
  return `avant le ${longDate(deadlineDay)}${hour}`
}

function deskLine(desk: AccreditationDesk, index: number, voice: Voice, zone: TimeZone): Block[] {
  const words = [deadlineWords(desk, voice, zone), desk.scope].filter(part => part !== '').join(', ')
  const runs = apart([reachRuns(desk.phones, desk.mails), words === '' ? [] : prose(words)])
  const office = capitalized(desk.office) || 'Accréditation'
  const place = { part: 'accreditation', at: `desks[${index}]` } as const
  return runs.length === 0 ? labelledLine('', office, place) : runsLine(office, runs, place)
}

/** Whom to call about accreditation, in the order of the event. */
export function deskBlocks({ desks, timeZone }: EventFacts, voice: Voice): Block[] {
  if (desks.length === 0) return []
  return [
    ...headingLine('Accréditation', 'section', { part: 'accreditation', at: 'desks' }),
    ...desks.flatMap((desk, index) => deskLine(desk, index, voice, timeZone)),
  ]
}

/** Whom newsrooms call: a line each. */
export function contactBlocks(contacts: readonly PressContact[]): Block[] {
  const place = { part: 'contacts', at: 'pressContacts' } as const
  const lines = contacts.flatMap(({ organisation, name, phones, mails }) => {
    const who = [organisation, name].filter(part => part !== '').join(', ')
    const ways = reachRuns(phones, mails)
    return ways.length === 0 ? labelledLine('', who, place) : runsLine(who, ways, place)
  })
  return lines.length === 0 ? [] : [...headingLine('Contacts presse', 'section', place), ...lines]
}

/** What the press was warned of. */
export function noticeBlocks({ notices }: EventFacts): Block[] {
  const lines = notices.flatMap(({ text: words }, index) =>
    labelledLine('', words.replaceAll('\n', ' '), { part: 'notices', at: `notices[${index}].text` }),
  )
  return lines.length === 0
    ? []
    : [...headingLine('Avis à la presse', 'section', { part: 'notices', at: 'notices' }), ...lines]
}

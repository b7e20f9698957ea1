import { announcementOf } from '../compose/announcement.ts'
import { bareNumber } from '../compose/end-marks.ts'
import { whenLine, whereLine } from '../compose/places.ts'
import { findDateMentions, isoOfMention } from '../french/dates.ts'
import { findHourMentions } from '../french/hours.ts'
import { kindTitles, noteKinds } from '../press-note.ts'
import type { Op } from './edit.ts'
import { lineKey } from './line-key.ts'
import { type After, type Frame, type Printed, type Slot, setAt, slotOf } from './slot.ts'

const thisYear = ({ input }: Frame): number => Number(input.note.date.slice(0, 4)) || 2000

/** The first date of a text as a day, and where it stands; null where there is none. */
export function dayIn(frame: Frame, text: string): { readonly day: string; readonly index: number } | null {
  const [mention] = findDateMentions(text)
  const day = mention === undefined ? null : isoOfMention(mention, thisYear(frame))
  return mention === undefined || day === null ? null : { day, index: mention.index }
}

export const clockIn = (text: string): string => findHourMentions(text)[0]?.clock ?? ''

/** « Paris, le 5 mai 2021 » */
function placeDateOps(frame: Frame, { text }: After): Op[][] {
  const found = dayIn(frame, text)
  const place = (found === null ? text : text.slice(0, found.index)).replace(/,?\s*(?:le\s*)?$/iu, '').trim()
  // « le 5 mai » alone is printed with a capital.
  const said = /^le$/iu.test(place) ? '' : place
  return [[setAt(frame, ['place'], said), setAt(frame, ['date'], found?.day ?? '')]]
}

function embargoOps(frame: Frame, { text }: After): Op[][] {
  const found = dayIn(frame, text)
  if (found === null) return []
  return [[setAt(frame, ['embargo'], { day: found.day, clock: clockIn(text.slice(found.index)) })]]
}

function kindOps(frame: Frame, { text }: After): Op[][] {
  const kind = noteKinds.find(one => lineKey(kindTitles[one].toLocaleUpperCase('fr')) === lineKey(text))
  return kind === undefined ? [] : [[setAt(frame, ['kind'], kind)]]
}

/** « Rectificatif : cette note corrige la note n° 961 du 1er mai 2021 »: its number and its day. */
function correctionOps(frame: Frame, { text }: After): Op[][] {
  const found = dayIn(frame, text)
  const number = /n°\s*(.+?)(?:\s+du\s|$)/iu.exec(text)?.[1]?.trim()
  const day = [setAt(frame, ['corrects', 'day'], found?.day ?? '')]
  return [number === undefined ? day : [...day, setAt(frame, ['corrects', 'number'], number)]]
}

/** The line of when and the line of where stand in one paragraph. */
function whenOrWhere(frame: Frame, printed: Printed): Slot | null {
  const { facts, note } = frame.input
  if (facts === null) return null
  const lines = {
    when: whenLine(facts, note.date),
    where: note.kind === 'agenda' ? facts.where : whereLine(facts),
  }
  const field = (['when', 'where'] as const).find(one => lineKey(lines[one]) === lineKey(printed.text))
  if (field === undefined) return null
  return slotOf(printed, {
    kind: 'words',
    place: [field],
    field: 'when-where',
    changes: ({ text }) => [[setAt(frame, [field], text)]],
    removals: () => [[setAt(frame, [field], '')]],
  })
}

/** The slots of what stands above the text of a note and is made of its fields; null for any other line. */
export function headingSlot(frame: Frame, printed: Printed): Slot | null {
  switch (printed.style) {
    case 'place-date':
      return slotOf(printed, {
        kind: 'line',
        place: ['date'],
        field: 'place-date',
        changes: after => placeDateOps(frame, after),
        removals: () => [[setAt(frame, ['place'], ''), setAt(frame, ['date'], '')]],
      })
    case 'number':
      return slotOf(printed, {
        kind: 'line',
        place: ['number'],
        field: 'number',
        changes: ({ text }) => [[setAt(frame, ['number'], bareNumber(text))]],
        removals: () => [[setAt(frame, ['number'], '')]],
      })
    case 'kind':
      return slotOf(printed, {
        kind: 'line',
        place: ['kind'],
        field: 'title',
        changes: after => kindOps(frame, after),
      })
    case 'embargo':
      return slotOf(printed, {
        kind: 'line',
        place: ['embargo'],
        field: 'embargo',
        changes: after => embargoOps(frame, after),
        removals: () => [[setAt(frame, ['embargo'], null)]],
      })
    case 'correction':
      return slotOf(printed, {
        kind: 'line',
        place: ['corrects'],
        field: 'title',
        changes: after => correctionOps(frame, after),
      })
    case 'announcement':
      if (lineKey(announcementOf(frame.input)) !== lineKey(printed.text)) return null
      return slotOf(printed, {
        kind: 'words',
        place: ['announcement'],
        field: 'announcement',
        changes: ({ text }) => [[setAt(frame, ['announcement'], text)]],
        removals: () => [[setAt(frame, ['announcement'], '')]],
      })
    case 'when-where':
      return whenOrWhere(frame, printed)
    default:
      return null
  }
}

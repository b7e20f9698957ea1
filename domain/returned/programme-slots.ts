import { dayTitle, outlineOf } from '../compose/programme-lines.ts'
import { receptionHours, receptionLine, receptionLines } from '../compose/reception-line.ts'
import { findHourMentions } from '../french/hours.ts'
import { type ProgrammeDay, type Sequence, sequencesOf } from '../programme.ts'
import type { Reception } from '../reception.ts'
import { noSite, type Site } from '../site.ts'
import type { Op } from './edit.ts'
import { dayIn } from './heading-slots.ts'
import { lineKey } from './line-key.ts'
import { type Place, placeOf, textOfPlace } from './path.ts'
import {
  type After,
  type Frame,
  type Printed,
  removeAt,
  type Slot,
  setAt,
  slotOf,
  wordsSlot,
} from './slot.ts'
import { accessSlot } from './step-slots.ts'

/** « École de production – 34 Points de Vue, 77127 Lieusaint », as far as its parts can be told. */
export function siteFrom(text: string, before: Site): Site {
  const [head = '', ...tail] = text.split(/\s+[–—-]\s+/u)
  const isNamed = tail.length > 0
  const street = isNamed ? tail.join(' – ') : head
  const placed = /^(?:(.*),\s*)?(\d{5})\s+(.+)$/su.exec(street)
  const name = isNamed ? head : before.name
  if (placed !== null) {
    return { name, address: placed[1] ?? '', postalCode: placed[2] ?? '', commune: placed[3]?.trim() ?? '' }
  }
  const comma = street.lastIndexOf(', ')
  if (before.address !== '' && before.commune === '') return { ...before, name, address: street }
  if (comma < 0 && !isNamed) return { ...noSite, name: street }
  return comma < 0
    ? { name, address: '', postalCode: '', commune: street }
    : { name, address: street.slice(0, comma), postalCode: '', commune: street.slice(comma + 2) }
}

function siteSlot(frame: Frame, printed: Printed, place: Place, site: Site): Slot {
  return slotOf(printed, {
    kind: 'site',
    place,
    field: 'sequence',
    changes: ({ text }) => [
      [setAt(frame, place, siteFrom(text, site))],
      [setAt(frame, place, { ...noSite, name: text })],
    ],
    removals: () => [
      [setAt(frame, [...place, 'address'], ''), setAt(frame, [...place, 'postalCode'], '')],
      [setAt(frame, place, noSite)],
    ],
  })
}

type Told = { readonly place: Place; readonly reception: Reception }

/** The receptions whose lines print at a sequence, or above all of them. */
function receptionsAt(frame: Frame, sequence: Sequence | null, place: Place): readonly Told[] {
  const { facts } = frame.input
  if (facts === null) return []
  const outline = outlineOf(facts)
  const own = (sequence?.reception ?? []).map((reception, index) => ({
    place: [...place, 'reception', index],
    reception,
  }))
  const general = sequence === null ? outline.apart : sequence === outline.first ? outline.atFirst : []
  return [
    ...general.map(reception => ({ place: ['reception', facts.reception.indexOf(reception)], reception })),
    ...own,
  ]
}

/** « de 9 h à 9 h 30 » in the place of the hours that were printed: nothing else changed. */
function hoursOps(frame: Frame, { place, reception }: Told, printed: Printed, text: string): Op[][] {
  const hours = receptionHours(reception, frame.voice)
  if (reception.words !== '' || hours === '') return []
  const without = (line: string, said: string): string => lineKey(line).replace(lineKey(said), '')
  const found = findHourMentions(text)
  const [from, to = ''] = found.map(({ clock }) => clock)
  if (from === undefined || found.length > 2) return []
  const isUntil = reception.from === '' && to === ''
  const next = isUntil ? { ...reception, to: from } : { ...reception, from, to }
  if (without(text, receptionHours(next, frame.voice)) !== without(printed.text, hours)) return []
  return [[setAt(frame, [...place, 'from'], next.from), setAt(frame, [...place, 'to'], next.to)]]
}

function receptionSlot(frame: Frame, printed: Printed, sequence: Sequence | null, place: Place): Slot {
  const all = receptionsAt(frame, sequence, place)
  const site = sequence?.site ?? noSite
  const told = all.find(({ reception }) => {
    const alone = receptionLines([reception], site, frame.voice).lines
    const lines = [
      ...alone,
      receptionLine(reception, noSite, frame.voice),
      receptionLine(reception, site, frame.voice),
    ]
    return lines.some(line => lineKey(line) === lineKey(printed.text))
  })
  if (told === undefined) return slotOf(printed, { kind: 'reception', place: [], field: 'reception' })
  return slotOf(printed, {
    kind: 'reception',
    place: told.place,
    field: 'reception',
    changes: ({ text }: After) => [
      ...hoursOps(frame, told, printed, text),
      [setAt(frame, [...told.place, 'words'], text)],
    ],
    removals: () => [[removeAt(frame, told.place)]],
  })
}

function daySlot(frame: Frame, printed: Printed, place: Place, day: ProgrammeDay): Slot {
  const label = [...place, 'label']
  return slotOf(printed, {
    kind: 'day',
    place: label,
    field: 'day',
    changes: ({ text }) => {
      const found = dayIn(frame, text)
      const rest = text.split(/\s+[–—-]\s+/u).filter(piece => dayIn(frame, piece) === null)
      // The year is not printed: it stays what it was.
      const date =
        found === null ? '' : day.date === '' ? found.day : `${day.date.slice(0, 4)}${found.day.slice(4)}`
      const both = [setAt(frame, [...place, 'date'], date), setAt(frame, label, rest.join(' – '))]
      return found === null ? [[setAt(frame, label, text)], both] : [both]
    },
    removals: () => [
      [setAt(frame, label, '')],
      [setAt(frame, label, ''), setAt(frame, [...place, 'date'], '')],
    ],
  })
}

/** The slots of the lines of the programme that it makes of several fields; null for any other line. */
export function programmeSlot(frame: Frame, printed: Printed): Slot | null {
  const { facts } = frame.input
  if (facts === null || printed.part !== 'programme') return null
  const place = placeOf(printed.at)
  const [, , dayIndex, , rank] = place
  const day = facts.programme.days[typeof dayIndex === 'number' ? dayIndex : -1]
  const sequence = day?.sequences[typeof rank === 'number' ? rank : -1]
  const last = place.at(-1)
  if (printed.style === 'reception') {
    return receptionSlot(frame, printed, sequence ?? null, sequence === undefined ? [] : place.slice(0, -1))
  }
  if (printed.style === 'sequence-access') return accessSlot(frame, printed, place)
  if (printed.style === 'sequence-line' && last === 'site' && sequence !== undefined) {
    return siteSlot(frame, printed, place, sequence.site)
  }
  if (
    last === 'label' &&
    day !== undefined &&
    lineKey(dayTitle(day, outlineOf(facts))) === lineKey(printed.text)
  ) {
    return daySlot(frame, printed, place.slice(0, -1), day)
  }
  // A title that the page gave because there was none.
  if (last === 'title' && ['programme.title', textOfPlace(place)].includes(printed.at)) {
    return wordsSlot(frame, printed, place, { field: sequence === undefined ? 'programme' : 'sequence' })
  }
  return null
}

/** Whether the programme has any sequence: a line of it can only then stand in one. */
export const hasSequences = ({ input: { facts } }: Frame): boolean =>
  facts !== null && sequencesOf(facts.programme).length > 0

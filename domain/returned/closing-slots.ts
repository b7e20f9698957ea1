import type { AccreditationDesk } from '../accreditation-desk.ts'
import { deskSentence } from '../compose/closing.ts'
import { isHttpsLink, isMailAddress } from '../link.ts'
import type { Op } from './edit.ts'
import { clockIn, dayIn } from './heading-slots.ts'
import { lineKey } from './line-key.ts'
import { type Place, placeOf } from './path.ts'
import { type After, type Frame, type Printed, removeAt, type Slot, setAt, slotOf } from './slot.ts'

const separator = /\s+[–—-]\s+|\s*[/;,]\s*(?=\S*@|\+?\d{2})/u

/** Mail addresses, forms and phone numbers of a line, in their order. */
export function waysIn({ text, lines }: After): {
  readonly mails: readonly string[]
  readonly phones: readonly string[]
  readonly forms: readonly string[]
} {
  const pieces = text.split(separator).map(piece => piece.trim())
  const hrefs = lines.flatMap(({ runs }) => runs.map(({ href }) => href)).filter(isHttpsLink)
  const mails = pieces.filter(isMailAddress)
  const written = pieces.map(piece => (/^https:/u.test(piece) ? piece : `https://${piece}`))
  const isForm = (index: number): boolean =>
    !isMailAddress(pieces[index] ?? '') &&
    isHttpsLink(written[index] ?? '') &&
    /[a-z]/iu.test(pieces[index] ?? '')
  const typed = written.filter((_, index) => isForm(index))
  // The address of a link may be longer than the words that bear it.
  const forms = typed.map(form => hrefs.find(href => href.startsWith(form)) ?? form)
  return {
    mails,
    forms,
    phones: pieces.filter((piece, index) => piece !== '' && !mails.includes(piece) && !isForm(index)),
  }
}

/** « la préfecture » of « de la préfecture », as it reads after « auprès de ». */
const officeFrom = (text: string): string =>
  text
    .replace(/^du\s+/u, 'le ')
    .replace(/^des\s+/u, 'les ')
    .replace(/^(?:de\s+|d[’'])/u, '')
    .trim()

const deskForm =
  /accréditer(?:\s+auprès\s+(?<office>.+?))?(?:\s+\((?<scope>[^()]*)\))?(?:,?\s+avant\s+le\s+(?<deadline>.+?))?\s*[:.]?$/su

function sentenceOps(frame: Frame, place: Place, desk: AccreditationDesk, text: string): Op[][] {
  const groups = deskForm.exec(text.replaceAll('\n', ' '))?.groups
  if (groups === undefined) return []
  const deadline = groups['deadline'] ?? ''
  const found = deadline === '' ? null : dayIn(frame, deadline)
  const next = {
    office: officeFrom(groups['office'] ?? ''),
    scope: groups['scope'] ?? '',
    deadlineDay: found?.day ?? '',
    deadlineClock: deadline === '' ? '' : clockIn(deadline),
  }
  const printed = deskSentence({ ...desk, ...next }, frame.voice, frame.input.facts?.timeZone)
  const bare = (line: string): string => lineKey(line).replace(/[:.]$/u, '')
  if (bare(printed) !== bare(text)) return []
  const changed = (['office', 'scope', 'deadlineDay', 'deadlineClock'] as const).filter(
    name => lineKey(next[name]) !== lineKey(desk[name]),
  )
  return [changed.map(name => setAt(frame, [...place, name], next[name]))]
}

const details = [
  { name: 'toSend', lead: /^À indiquer\s*:\s*/iu },
  { name: 'toBring', lead: /^À présenter à l[’']arrivée\s*:\s*/iu },
] as const

type Parts = Pick<Parameters<typeof slotOf>[1], 'kind' | 'changes' | 'removals' | 'item'>

function detailParts(frame: Frame, place: Place, desk: AccreditationDesk, line: string): Parts {
  const detail = details.find(({ lead, name }) => lead.test(line) && desk[name] !== '')
  if (detail !== undefined) {
    const { name, lead } = detail
    return {
      kind: name,
      changes: ({ text }) =>
        lead.test(text) ? [[setAt(frame, [...place, name], text.replace(lead, ''))]] : [],
      removals: () => [[setAt(frame, [...place, name], '')]],
    }
  }
  if (lineKey(line) === lineKey(desk.remote)) {
    return {
      kind: 'remote',
      changes: ({ text }) => [[setAt(frame, [...place, 'remote'], text)]],
      removals: () => [[setAt(frame, [...place, 'remote'], '')]],
    }
  }
  return {
    kind: 'quota',
    changes: ({ text }) => {
      const count = /^une /iu.test(text) ? 1 : Number(/\d+/u.exec(text)?.[0] ?? 0)
      return count === 0 ? [] : [[setAt(frame, [...place, 'quotaPerOutlet'], count)]]
    },
    removals: () => [[setAt(frame, [...place, 'quotaPerOutlet'], null)]],
  }
}

/** The ways of a desk: all of them, or none. */
function deskWaysParts(frame: Frame, place: Place): Parts {
  const set = (after: After): Op[] => {
    const { mails, phones, forms } = waysIn(after)
    return [
      setAt(frame, [...place, 'mails'], mails),
      setAt(frame, [...place, 'phones'], phones),
      setAt(frame, [...place, 'form'], forms[0] ?? ''),
    ]
  }
  return {
    kind: 'ways',
    changes: after => [set(after)],
    removals: () => [set({ text: '', lines: [] })],
  }
}

function sentenceParts(frame: Frame, place: Place, desk: AccreditationDesk): Parts {
  return {
    kind: 'desk',
    item: place,
    changes: ({ text }) => sentenceOps(frame, place, desk, text),
    removals: () => [[removeAt(frame, place)]],
  }
}

/** Gives each line of a desk its field: its sentence comes first, then the ways to write to it. */
export function deskSlots(frame: Frame): (printed: Printed) => Slot | null {
  const seen = new Map<string, number>()
  return printed => {
    const place = placeOf(printed.at)
    const index = place[1]
    const desk = frame.input.facts?.desks[typeof index === 'number' ? index : -1]
    if (desk === undefined || printed.style !== 'desk') return null
    const rank = seen.get(printed.at) ?? 0
    seen.set(printed.at, rank + 1)
    const hasWays = desk.mails.length + desk.phones.length > 0 || desk.form !== ''
    const parts =
      rank === 0
        ? sentenceParts(frame, place, desk)
        : rank === 1 && hasWays
          ? deskWaysParts(frame, place)
          : detailParts(frame, place, desk, printed.text)
    return slotOf(printed, { ...parts, place, field: 'desk' })
  }
}

/** The address of a link: that which its words bear, else the words themselves. */
export function linkOps(frame: Frame, place: Place, after: After): Op[][] {
  const { forms } = waysIn(after)
  const borne = after.lines.flatMap(({ runs }) => runs.map(({ href }) => href)).filter(isHttpsLink)
  return [...forms, ...borne].map(href => [setAt(frame, place, href)])
}

import { bareNumber } from '../compose/end-marks.ts'
import { isHttpsLink } from '../link.ts'
import type { Beside, Spot } from './anchors.ts'
import { endOf, spotIn } from './anchors.ts'
import { waysIn } from './closing-slots.ts'
import type { Placing } from './come.ts'
import { contactFill } from './contact-slots.ts'
import { textOfLines } from './draft.ts'
import type { Op } from './edit.ts'
import { clockIn, dayIn } from './heading-slots.ts'
import { type Place, placeOf } from './path.ts'
import { personFrom, printedPersons } from './person-slots.ts'
import type { ReadLine } from './read-lines.ts'
import { type Frame, setAt } from './slot.ts'

const styleOf = (lines: readonly ReadLine[]): string => lines[0]?.paragraph.style ?? ''

const insertAt = (spot: Spot, lines: readonly ReadLine[], value: unknown): Op => ({
  do: 'insert',
  ...spot,
  order: lines[0]?.line ?? 0,
  value,
})

const spotOrEnd = (frame: Frame, list: Place, beside: Beside): Spot | null =>
  spotIn(frame, list, beside) ?? endOf(frame, list)

/** A person who was added among the others: with the part of the one before. */
function personPlacing(frame: Frame, lines: readonly ReadLine[], beside: Beside): Placing | null {
  const spot = spotOrEnd(frame, ['persons'], beside)
  const [name, ...role] = lines
  if (spot === null || name === undefined || frame.input.facts === null) return null
  const before = printedPersons(frame).find(({ index }) => beside.before?.at === `persons[${index}]`)
  const person = personFrom(name.text, textOfLines(role), before?.person.part ?? 'principal')
  return { at: 'persons', part: 'persons', field: 'person', candidates: [[insertAt(spot, lines, person)]] }
}

function contactPlacing(frame: Frame, lines: readonly ReadLine[], beside: Beside): Placing | null {
  const spot = spotOrEnd(frame, ['pressContacts'], beside)
  if (spot === null) return null
  const isWays = (line: ReadLine): boolean => /@|\d{2}[\s.]?\d{2}[\s.]?\d{2}/u.test(line.text)
  const words = lines.filter(line => !isWays(line)).map(({ text }) => text)
  const ways = lines.filter(isWays)
  const { mails, phones } = waysIn({ text: ways.map(({ text }) => text).join(' – '), lines: ways })
  const [organisation = '', ...name] = words
  const fill = contactFill(frame)
  const own = /^pressContacts\[\d+\]$/u.test(beside.before?.at ?? '')
    ? placeOf(beside.before?.at ?? '')
    : null
  const alone = words.length === 1 && ways.length === 0 && own !== null
  const value = { organisation, name: name.join(' '), phones, mails }
  return {
    at: own === null ? 'pressContacts' : (beside.before?.at ?? ''),
    part: 'contacts',
    field: 'contact',
    candidates: [
      ...(alone ? [[...fill, setAt(frame, [...own, 'name'], organisation)]] : []),
      [...fill, insertAt(spot, lines, value)],
    ],
  }
}

function linkPlacing(frame: Frame, lines: readonly ReadLine[], beside: Beside): Placing | null {
  const spot = spotOrEnd(frame, ['links'], beside)
  const address = lines.at(-1)
  const hrefs = address?.runs.map(({ href }) => href).filter(isHttpsLink) ?? []
  const written = address === undefined ? [] : waysIn({ text: address.text, lines: [] }).forms
  const href = hrefs[0] ?? written[0]
  if (spot === null || href === undefined) return null
  const label = textOfLines(lines.slice(0, -1))
  return { at: 'links', part: 'links', field: 'link', candidates: [[insertAt(spot, lines, { label, href })]] }
}

const noticeOf = (text: string): unknown => ({ subject: 'other', text, validUntil: '' })

/** Lines whose style, or words, say which empty field they fill. */
function headingPlacing(frame: Frame, lines: readonly ReadLine[], beside: Beside): Placing | null {
  const text = textOfLines(lines)
  const { note } = frame.input
  const isAbove = beside.before === null || ['letterhead', 'heading'].includes(beside.before.part)
  const day = dayIn(frame, text)
  const place = (at: string, field: Placing['field'], ops: readonly Op[]): Placing => ({
    at,
    part: 'heading',
    field,
    candidates: [ops],
  })
  if (note.embargo === null && /embargo/iu.test(text) && day !== null) {
    return place('embargo', 'embargo', [setAt(frame, ['embargo'], { day: day.day, clock: clockIn(text) })])
  }
  if (isAbove && note.number === '' && /^n[°º]/iu.test(text)) {
    return place('number', 'number', [setAt(frame, ['number'], bareNumber(text))])
  }
  if (note.title === '' && styleOf(lines) === 'title')
    return place('title', 'title', [setAt(frame, ['title'], text)])
  const isPlaceDate = note.place === '' && note.date === '' && day !== null && text.length < 80
  if (isAbove && isPlaceDate && (styleOf(lines) === 'place-date' || beside.after?.part === 'heading')) {
    const said = text.slice(0, day.index).replace(/,?\s*(?:le\s*)?$/iu, '')
    return place('date', 'place-date', [setAt(frame, ['place'], said), setAt(frame, ['date'], day.day)])
  }
  return null
}

/** A line of a sequence: an intro where it has none, where the press is received, a caveat. */
function programmePlacing(
  frame: Frame,
  lines: readonly ReadLine[],
  { before, after }: Beside,
): Placing | null {
  const text = textOfLines(lines)
  const form = /^programme\.days\[\d+\]\.sequences\[\d+\]/u
  const at = form.exec(before?.at ?? '')?.[0] ?? form.exec(after?.at ?? '')?.[0]
  const style = styleOf(lines)
  if (style === 'caveat' && frame.input.facts?.programme.caveat === '') {
    const ops = [setAt(frame, ['programme', 'caveat'], text)]
    return { at: 'programme.caveat', part: 'programme', field: 'programme', candidates: [ops] }
  }
  if (at === undefined || (before?.part !== 'programme' && after?.part !== 'programme')) return null
  const list = [...placeOf(at), 'reception']
  const spot = endOf(frame, list)
  if (style === 'reception' && spot !== null) {
    const ops = [insertAt(spot, lines, { words: text })]
    return { at, part: 'programme', field: 'reception', candidates: [ops] }
  }
  const isBeforeRows = after?.part === 'programme' && /\.steps\[\d+\]/u.test(after.at)
  const isHeading = lines[0]?.paragraph.level !== null
  if (isHeading || !isBeforeRows || before?.part !== 'programme' || !after.at.startsWith(at)) return null
  return { at: `${at}.intro`, part: 'programme', field: 'sequence', candidates: introOps(frame, at, text) }
}

function introOps(frame: Frame, at: string, text: string): Op[][] {
  const [, , day, , rank] = placeOf(at)
  const days = frame.input.facts?.programme.days ?? []
  const sequence = days[typeof day === 'number' ? day : -1]?.sequences[typeof rank === 'number' ? rank : -1]
  return sequence?.intro === '' ? [[setAt(frame, [...placeOf(at), 'intro'], text)]] : []
}

const personStyles = new Set(['person', 'person-role'])
const contactStyles = new Set(['contact-organisation', 'contact-line'])
const linkStyles = new Set(['link-label', 'link-line'])

/** What came where the page prints fields rather than a text; null where it may be a paragraph of one. */
export function comeInFields(frame: Frame, lines: readonly ReadLine[], beside: Beside): Placing | null {
  const style = styleOf(lines)
  const { before, after } = beside
  if (personStyles.has(style) || (before?.part === 'persons' && after?.part === 'persons')) {
    return personPlacing(frame, lines, beside)
  }
  const isInContacts = before?.part === 'contacts' && (style === '' || after?.part === 'contacts')
  if (contactStyles.has(style) || isInContacts) return contactPlacing(frame, lines, beside)
  if (linkStyles.has(style)) return linkPlacing(frame, lines, beside)
  if (style === 'notice' && frame.input.facts !== null) {
    const spot = spotOrEnd(frame, ['notices'], beside)
    const ops = spot === null ? [] : [[insertAt(spot, lines, noticeOf(textOfLines(lines)))]]
    return { at: 'notices', part: 'notices', field: 'notice', candidates: ops }
  }
  return headingPlacing(frame, lines, beside) ?? programmePlacing(frame, lines, beside)
}

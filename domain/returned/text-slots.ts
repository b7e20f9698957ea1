import type { ParagraphStyle } from '../blocks.ts'
import type { DifferenceField } from '../returned.ts'
import { plainSpan, type Span } from '../rich-text.ts'
import { lineKey } from './line-key.ts'
import { type Place, placeOf, textOfPlace, valueAt } from './path.ts'
import { asSpans, richSlot } from './rich-slots.ts'
import { type Frame, fixedSlot, type Printed, removeAt, type Slot, setAt, wordsSlot } from './slot.ts'
import { baseLookOf } from './spans-of-runs.ts'

/** What a line of a style is called to the person. */
const fields: Partial<Record<ParagraphStyle | string, DifferenceField>> = {
  letterhead: 'letterhead',
  motto: 'letterhead',
  'place-date': 'place-date',
  number: 'number',
  embargo: 'embargo',
  title: 'title',
  subtitle: 'title',
  kind: 'title',
  correction: 'title',
  person: 'person',
  'person-role': 'role',
  announcement: 'announcement',
  'when-where': 'when-where',
  quote: 'quote',
  speaker: 'quote',
  'figure-value': 'figure',
  'figure-label': 'figure',
  caveat: 'programme',
  reception: 'reception',
  'sequence-line': 'sequence',
  'sequence-access': 'access',
  access: 'access',
  'step-time': 'hour',
  step: 'step',
  'sub-step': 'step',
  'column-heading': 'programme',
  desk: 'desk',
  notice: 'notice',
  'contact-organisation': 'contact',
  'contact-line': 'contact',
  'link-label': 'link',
  'link-line': 'link',
  'list-item': 'list',
  caption: 'caption',
  credit: 'caption',
  'box-title': 'box',
  'box-text': 'box',
  coupon: 'coupon',
  'coupon-label': 'coupon',
  header: 'letterhead',
  footer: 'footer',
  chapter: 'heading',
  section: 'heading',
  subsection: 'heading',
  minor: 'heading',
}

/** Parts that have a word of their own whatever style they are written in. */
export function fieldOf({ part, style, at }: Printed): DifferenceField {
  const field = fields[style] ?? 'paragraph'
  if (part === 'boilerplates') return 'boilerplate'
  if (part === 'coupon') return 'coupon'
  if (part === 'contacts') return 'contact'
  if (part !== 'programme' || field !== 'heading') return field
  if (at.endsWith('.label')) return 'day'
  return at.endsWith('.title') && at.includes('sequences') ? 'sequence' : 'programme'
}

/** Items of lists that are nothing without the words of the slot. */
const standsOnItsWords = /^(?:notices\[\d+\]\.text|links\[\d+\]\.href)$/u

const kindAt = (frame: Frame, place: Place): unknown => valueAt(frame.file, [...place, 'kind'])

function removalsOf(frame: Frame, place: Place): Slot['removals'] {
  const holder = place.slice(0, -1)
  const goesWhole = standsOnItsWords.test(textOfPlace(place)) || kindAt(frame, holder) === 'subheading'
  return () => [...(goesWhole ? [[removeAt(frame, holder)]] : []), [setAt(frame, place, '')]]
}

const saysSame = (text: string, value: unknown): boolean =>
  typeof value === 'string' && lineKey(value) === lineKey(text)

const isQuoted = (frame: Frame, place: Place): boolean => kindAt(frame, place) === 'quote'

const inItem = (place: Place): Place => (place.at(-1) === 'spans' ? place.slice(0, -1) : place)

/** A paragraph of a text, of a list or of a box, found at its path or just under it. */
function richAt(frame: Frame, printed: Printed, place: Place): Slot | null {
  const found = [place, [...place, 'spans']].find(at => {
    const spans = asSpans(valueAt(frame.file, at))
    const said = spans?.map(({ text }) => text).join('') ?? ''
    const marks = isQuoted(frame, inItem(at)) ? /["-]/gu : /(?!)/gu
    return said.trim() !== '' && lineKey(said).replace(marks, '') === lineKey(printed.text).replace(marks, '')
  })
  if (found === undefined) return null
  const item = inItem(found)
  const isPassage = found.at(-1) === 'spans'
  const more = (spans: readonly Span[]): unknown => (isPassage ? { kind: 'paragraph', spans } : spans)
  const base = baseLookOf(frame.look, printed.style)
  return richSlot(
    frame,
    printed,
    { spans: found, item, more, isQuote: isQuoted(frame, item), base },
    fieldOf(printed),
  )
}

/**
 * The slot of a line whose path leads to what it prints word for word: a field of plain words, a paragraph of text.
 * Null for what the page makes of several fields.
 */
export function textSlot(frame: Frame, printed: Printed): Slot | null {
  const place = placeOf(printed.at)
  if (place.length === 0) return null
  const value = valueAt(frame.file, place)
  if (saysSame(printed.text, value)) return wordsAt(frame, printed, place)
  if (
    kindAt(frame, place) === 'subheading' &&
    saysSame(printed.text, valueAt(frame.file, [...place, 'text']))
  ) {
    return wordsAt(frame, printed, [...place, 'text'])
  }
  return richAt(frame, printed, place)
}

function wordsAt(frame: Frame, printed: Printed, place: Place): Slot {
  const holder = place.slice(0, -1)
  const item =
    kindAt(frame, holder) === 'subheading' || standsOnItsWords.test(textOfPlace(place))
      ? { item: holder }
      : {}
  return wordsSlot(frame, printed, place, {
    field: fieldOf(printed),
    removals: removalsOf(frame, place),
    ...item,
  })
}

/** The items of a list that print something, by their place in the note: empty ones leave nothing on the page. */
export function itemPlaces(frame: Frame, at: string): readonly Place[] {
  const place = [...placeOf(at), 'items']
  const items = valueAt(frame.file, place)
  if (!Array.isArray(items)) return []
  return items.flatMap((item, index) =>
    (asSpans(item) ?? []).some(({ text }) => text.trim() !== '') ? [[...place, index]] : [],
  )
}

/** A line without a way back. */
export const shownSlot = (printed: Printed): Slot => fixedSlot(printed, fieldOf(printed))

/** A new paragraph of a text. */
export const paragraphOf = (text: string): unknown => ({ kind: 'paragraph', spans: [plainSpan(text)] })

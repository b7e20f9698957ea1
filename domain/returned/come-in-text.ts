import { type NotePart, noteParts } from '../blocks.ts'
import { type Beside, endOf, type Spot, spotIn } from './anchors.ts'
import type { Placing } from './come.ts'
import { textOfLines } from './draft.ts'
import { type Place, placeOf, textOfPlace, valueAt } from './path.ts'
import type { ReadLine } from './read-lines.ts'
import { paragraphsOf, spansOfLines } from './rich-slots.ts'
import type { Frame } from './slot.ts'
import { baseLookOf } from './spans-of-runs.ts'

const texts = /^(?:body|bodyAfter|boilerplates\[\d+\]\.body)(?=\[)/u
const listItem = /^(.+)\.items\[\d+\]$/u

const rank = (part: NotePart): number => noteParts.indexOf(part)

/** The text that a new paragraph belongs to: that of a neighbour, else the one that prints between them. */
function textBeside({ before, after }: Beside): Place | null {
  const own = [before, after].map(slot => texts.exec(slot?.at ?? '')?.[0]).find(list => list !== undefined)
  if (own !== undefined) return placeOf(own)
  const [from, to] = [
    rank(before?.part ?? 'letterhead'),
    after === null ? noteParts.length : rank(after.part),
  ]
  if (from <= rank('announcement') && to > rank('body')) return ['body']
  if (from >= rank('body') && from <= rank('notices') && to > rank('after')) return ['bodyAfter']
  return null
}

const headingStyles = new Set(['chapter', 'section', 'subsection', 'minor', 'kind'])

/** What was read as passages of a text. */
export function passagesOf(frame: Frame, lines: readonly ReadLine[]): readonly unknown[] {
  const [first] = lines
  if (first === undefined) return []
  const { style, level, list } = first.paragraph
  const base = baseLookOf(frame.look, style ?? 'body')
  const paragraphs = paragraphsOf(lines)
  const spans = paragraphs.map(paragraph => spansOfLines(paragraph, base))
  if (list !== null) return [{ kind: 'list', ordered: list.ordered, items: spans }]
  if (level !== null || headingStyles.has(style ?? '')) {
    const isHigh = style === 'section' || (style === null && level !== null && level <= 2)
    return [{ kind: 'subheading', text: textOfLines(lines), level: isHigh ? 2 : 3 }]
  }
  if (style === 'quote') {
    const [said = [], ...speaker] = spans
    return [
      {
        kind: 'quote',
        spans: said,
        speaker: speaker
          .flat()
          .map(({ text }) => text)
          .join(' '),
      },
    ]
  }
  if (style === 'figure-value') {
    const [value, ...label] = lines
    return [{ kind: 'figures', figures: [{ value: value?.text ?? '', label: textOfLines(label) }] }]
  }
  return spans.map(one => ({ kind: 'paragraph', spans: one }))
}

/** New items go into the list that they stand in or next to. */
function itemSpot(frame: Frame, lines: readonly ReadLine[], beside: Beside): Spot | null {
  if (lines.some(({ paragraph }) => paragraph.list === null)) return null
  const holder = [beside.before, beside.after]
    .map(slot => listItem.exec(slot?.at ?? '')?.[1])
    .find(found => found !== undefined)
  return holder === undefined ? null : spotIn(frame, [...placeOf(holder), 'items'], beside)
}

/** A new paragraph, heading or list in the text of a note: null where no text prints at that place. */
export function comeInText(frame: Frame, lines: readonly ReadLine[], beside: Beside): Placing | null {
  const order = lines[0]?.line ?? 0
  const items = itemSpot(frame, lines, beside)
  if (items !== null) {
    const base = baseLookOf(frame.look, 'list-item')
    const ops = lines.map((line, at) => ({
      do: 'insert' as const,
      list: items.list,
      after: items.after,
      order: order + at / 1_000,
      value: spansOfLines([line], base),
    }))
    return {
      at: beside.before?.at ?? '',
      part: beside.before?.part ?? 'body',
      field: 'list',
      candidates: [ops],
    }
  }
  const list = textBeside(beside)
  if (list === null) return null
  const spot = spotIn(frame, list, beside) ?? endOf(frame, list)
  const passages = passagesOf(frame, lines)
  if (spot === null || !Array.isArray(valueAt(frame.file, list))) return null
  const ops = passages.map((value, at) => ({
    do: 'insert' as const,
    ...spot,
    order: order + at / 1_000,
    value,
  }))
  const isBoilerplate = list[0] === 'boilerplates'
  const part = isBoilerplate ? 'boilerplates' : list[0] === 'bodyAfter' ? 'after' : 'body'
  const isHeading = lines[0]?.paragraph.level !== null
  const field = isBoilerplate
    ? 'boilerplate'
    : isHeading
      ? 'heading'
      : lines[0]?.paragraph.list
        ? 'list'
        : 'paragraph'
  return { at: textOfPlace(list), part, field, candidates: [ops] }
}

import * as z from 'zod'
import { plainSpan, type Span, spanSchema } from '../rich-text.ts'
import type { Op } from './edit.ts'
import { itemRef, type Place, pathTo, valueAt } from './path.ts'
import type { ReadLine } from './read-lines.ts'
import { type After, type Frame, type Printed, removeAt, type Slot, setAt, slotOf } from './slot.ts'
import { type BaseLook, joinSpans, spansOfRuns } from './spans-of-runs.ts'

const spansSchema = z.array(spanSchema)

/** The value as text with looks, or null where it is none. */
export function asSpans(value: unknown): readonly Span[] | null {
  const read = spansSchema.safeParse(value)
  return read.success ? read.data : null
}

/** The lines of one paragraph of the note: a line break in it is a new line of the same paragraph. */
export function spansOfLines(lines: readonly ReadLine[], base: BaseLook): Span[] {
  const spans = lines.flatMap((line, index) => {
    const own = spansOfRuns(line.runs, base)
    return index === 0 ? own : [plainSpan('\n'), ...own]
  })
  return joinSpans(spans)
}

const isMark = /^[«“"„]/u

/** A quotation without the marks that the page puts around it. */
function withoutMarks(spans: readonly Span[]): Span[] {
  const last = spans.length - 1
  return spans
    .map((span, at) => (at === 0 ? { ...span, text: span.text.replace(/^[«“"„]\s*/u, '') } : span))
    .map((span, at) => (at === last ? { ...span, text: span.text.replace(/\s*[»”"]$/u, '') } : span))
    .filter(({ text }) => text !== '')
}

/** Words that were in another language and still stand there stay in it. */
function withLanguages(spans: readonly Span[], before: readonly Span[]): Span[] {
  const foreign = before.filter(({ language, text }) => language !== undefined && text.trim() !== '')
  return foreign.reduce<Span[]>(
    (all, { text, language }) =>
      all.flatMap(span => {
        const at = span.language === undefined ? span.text.indexOf(text) : -1
        if (at < 0 || language === undefined) return [span]
        const end = at + text.length
        return [
          { ...span, text: span.text.slice(0, at) },
          { ...span, text, language },
          { ...span, text: span.text.slice(end) },
        ].filter(piece => piece.text !== '')
      }),
    [...spans],
  )
}

type Paragraphs = readonly (readonly ReadLine[])[]

/** Lines by the paragraph they stand in. */
export function paragraphsOf(lines: After['lines']): Paragraphs {
  const groups = new Map<number, ReadLine[]>()
  for (const line of lines) groups.set(line.line, [...(groups.get(line.line) ?? []), line])
  return [...groups.values()]
}

type Rich = {
  /** Where the spans are, the item of the list that holds them, and what a further item of that list is made of. */
  readonly spans: Place
  readonly item: Place
  readonly more: (spans: Span[]) => unknown
  readonly isQuote: boolean
  readonly base: BaseLook
}

/** A paragraph that became several is the first of them, and new ones behind it. */
function richOps(frame: Frame, rich: Rich, after: After): Op[] {
  const before = asSpans(valueAt(frame.file, rich.spans)) ?? []
  const hadMarks = isMark.test(before[0]?.text.trimStart() ?? '')
  const [first = [], ...others] = paragraphsOf(after.lines).map(lines => spansOfLines(lines, rich.base))
  const own = rich.isQuote && !hadMarks ? withoutMarks(first) : first
  const list = rich.item.slice(0, -1)
  const items = valueAt(frame.file, list)
  const index = rich.item.at(-1)
  const behind = Array.isArray(items) && typeof index === 'number' ? itemRef(items, index) : null
  return [
    setAt(frame, rich.spans, withLanguages(own, before)),
    ...others.map(
      (spans, rank): Op => ({
        do: 'insert',
        list: pathTo(frame.file, list),
        after: behind,
        order: (after.lines[0]?.line ?? 0) + (rank + 1) / 1_000,
        value: rich.more(spans),
      }),
    ),
  ]
}

/** Text with looks: a paragraph, an item of a list, a quotation, a paragraph of a box. */
export function richSlot(frame: Frame, printed: Printed, rich: Rich, field: Slot['field']): Slot {
  return slotOf(printed, {
    kind: 'rich',
    place: rich.spans,
    field,
    item: rich.item,
    changes: after => [richOps(frame, rich, after)],
    removals: () => [[removeAt(frame, rich.item)], [setAt(frame, rich.spans, [])]],
  })
}

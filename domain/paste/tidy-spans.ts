import type { Span } from '../rich-text.ts'
import { lengths } from '../text.ts'

/** Most spans that a paragraph holds (rich-text.ts). */
export const mostSpans = 500

const isSameLook = (one: Span, other: Span): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.superscript === other.superscript &&
  one.href === other.href &&
  one.language === other.language

const isBlank = (text: string): boolean => !/\S/u.test(text)

const plain = { bold: false, italic: false, superscript: false, href: '' }

/** Neighbours of one look become one span; a look that is only on spaces is none; empty spans go. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans) {
    if (span.text === '') continue
    const before = kept[kept.length - 1]
    const goesOn = before !== undefined && isSameLook(before, span)
    const now = goesOn || !isBlank(span.text) ? span : { ...plain, text: span.text }
    if (before !== undefined && isSameLook(before, now)) {
      kept[kept.length - 1] = { ...before, text: before.text + now.text }
    } else kept.push(now)
  }
  return kept
}

const edge = { start: /^\s+/u, end: /\s+$/u }

/** A paragraph's spans: joined, without spaces at both ends and around line ends. */
export function tidySpans(spans: readonly Span[]): readonly Span[] {
  const tidy = [...joined(spans)].map(span => ({
    ...span,
    text: span.text.replace(/[^\S\n]*\n[^\S\n]*/gu, '\n'),
  }))
  for (;;) {
    const first = tidy[0]
    if (first === undefined) return []
    const text = first.text.replace(edge.start, '')
    if (text !== '') {
      tidy[0] = { ...first, text }
      break
    }
    tidy.shift()
  }
  for (;;) {
    const last = tidy[tidy.length - 1]
    if (last === undefined) return []
    const text = last.text.replace(edge.end, '')
    if (text !== '') {
      tidy[tidy.length - 1] = { ...last, text }
      return tidy
    }
    tidy.pop()
  }
}

/** The text of spans without their looks. */
export const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

/** The part of the spans between two places, in UTF-16 units. */
export function sliceSpans(spans: readonly Span[], start: number, end: number): readonly Span[] {
  let at = 0
  return spans.flatMap(span => {
    const text = span.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    at += span.text.length
    return text === '' ? [] : [{ ...span, text }]
  })
}

/** Where a text that is too long is best cut after `from`: behind a sentence, else behind a word. */
function cutAfter(text: string, from: number): number {
  const near = text.slice(from, from + lengths.paragraph)
  const sentence = Math.max(...['. ', '! ', '? ', '\n'].map(end => near.lastIndexOf(end)))
  const cut = sentence > lengths.paragraph / 2 ? sentence + 1 : near.lastIndexOf(' ')
  if (cut > lengths.paragraph / 2) return from + cut
  return from + near.length - (/[\uD800-\uDBFF]$/u.test(near) ? 1 : 0)
}

/** Spans as paragraphs that the model takes: cut where they are too long, plain where they change looks too often. */
export function fittedParagraphs(spans: readonly Span[]): readonly (readonly Span[])[] {
  const text = textOf(spans)
  const paragraphs: (readonly Span[])[] = []
  let start = 0
  while (text.length - start > lengths.paragraph) {
    const end = cutAfter(text, start)
    paragraphs.push(tidySpans(sliceSpans(spans, start, end)))
    start = end
  }
  const rest = start === 0 ? spans : tidySpans(sliceSpans(spans, start, text.length))
  return [...paragraphs, rest].filter(part => part.length > 0).map(calmed)
}

function calmed(spans: readonly Span[]): readonly Span[] {
  if (spans.length <= mostSpans) return spans
  const last = spans.slice(mostSpans - 1)
  return [
    ...spans.slice(0, mostSpans - 1),
    { text: textOf(last), bold: false, italic: false, superscript: false, href: '' },
  ]
}

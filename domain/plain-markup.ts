import { assertNever } from './assert-never.ts'
import { type Group, groupsOf, lineOf } from './markup/lines.ts'
import { plain, spansFromMarkup, spansToMarkup, type Writing, writtenText } from './markup/marks.ts'
import { settled } from './markup/settled.ts'
import { type Passage, plainSpan, type RichText, type Span } from './rich-text.ts'
import { lengths } from './text.ts'

/** What the schema of rich text allows; what is longer goes into several passages. */
const most = { passages: 500, spans: 500, items: lengths.list, figures: 20 } as const
/** 5 000 code points are at most the 10 000 UTF-16 units of one span. */
const slices = /.{1,5000}/gsu
const spoken = /^(?:(.*)\s)?—\s+([^\n]+)$/su

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size))

const sliced = (span: Span): Span[] => (span.text.match(slices) ?? []).map(text => ({ ...span, text }))

/** Written lines as spans, in as many lots as it takes for each to fit the schema. */
function spanLots(lines: readonly string[]): Span[][] {
  const text = lines.filter(line => line !== '').join('\n')
  const lots = inParts(spansFromMarkup(text).flatMap(sliced), most.spans)
  return lots.map(lot => settled(lot).flatMap(sliced)).filter(lot => lot.length > 0)
}

function quotePassages(lines: readonly string[]): Passage[] {
  const whole = lines.join('\n').trim()
  const [, said = '', name = ''] = spoken.exec(whole) ?? []
  const isSpoken = name !== '' && plain(name).length <= lengths.line
  const lots = spanLots((isSpoken ? said : whole).split('\n'))
  const quotes = isSpoken && lots.length === 0 ? [[]] : lots
  return quotes.map((spans, index) => ({
    kind: 'quote',
    spans,
    speaker: isSpoken && index === quotes.length - 1 ? plain(name) : '',
  }))
}

function passagesOf(group: Group): Passage[] {
  switch (group.kind) {
    case 'paragraph':
      return spanLots(group.lines).map(spans => ({ kind: 'paragraph', spans }))
    case 'subheading':
      return [{ ...group, level: 3 }]
    case 'list':
      return inParts(group.items.flatMap(spanLots), most.items).map(items => ({
        kind: 'list',
        ordered: group.ordered,
        items,
      }))
    case 'quote':
      return quotePassages(group.lines)
    case 'figures':
      return inParts(group.figures, most.figures).map(figures => ({ kind: 'figures', figures }))
    default:
      return assertNever(group)
  }
}

/**
 * Reads the light markup of the text fields: a blank line between paragraphs, `## ` subheading, `- ` and `1. `
 * lists (two spaces go on with an item), `> … — speaker` quote, `= 93 % | label` key figure, and the marks of
 * `spansFromMarkup`. Never fails: what is no markup is text, and the result always fits the schema.
 */
export function fromMarkup(markup: string): Passage[] {
  const passages = groupsOf(markup).flatMap(passagesOf)
  if (passages.length <= most.passages) return passages
  // A pasted book: what comes after stays as it was typed, in one last paragraph.
  const rest = passages.slice(most.passages - 1).map(passage => written(passage, 'as-it-is'))
  const spans = sliced(plainSpan(rest.join('\n'))).slice(0, most.spans)
  return [...passages.slice(0, most.passages - 1), { kind: 'paragraph', spans }]
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/gu, ' ').trim()

function writtenLines(spans: readonly Span[], writing: Writing): string[] {
  const lines = spansToMarkup(spans, writing).split(/[\r\n]/u)
  return lines.map(line => line.trim()).filter(line => line !== '')
}

/** A line that would not be read as text gets a backslash before the sign that makes it so. */
const keptText = (line: string): string =>
  lineOf(line).kind === 'text' ? line : line.replace(/[^\p{L}\p{N}\s]/u, String.raw`\$&`)

function quoteLines(spans: readonly Span[], speaker: string, writing: Writing): string[] {
  const lines = writtenLines(spans, writing)
  const name = writtenText(oneLine(speaker), writing)
  return name === '' ? lines : [...lines.slice(0, -1), [...lines.slice(-1), `— ${name}`].join(' ')]
}

function itemLines(items: readonly (readonly Span[])[], ordered: boolean, writing: Writing): string[] {
  const filled = items.map(spans => writtenLines(spans, writing)).filter(lines => lines.length > 0)
  return filled.map((lines, index) => `${ordered ? `${index + 1}.` : '-'} ${lines.join('\n  ')}`)
}

function passageLines(passage: Passage, writing: Writing): string[] {
  switch (passage.kind) {
    case 'paragraph': {
      const lines = writtenLines(passage.spans, writing)
      return writing === 'as-it-is' ? lines : lines.map(keptText)
    }
    case 'subheading':
      return [`## ${writtenText(oneLine(passage.text), writing)}`]
    case 'list':
      return itemLines(passage.items, passage.ordered, writing)
    case 'quote':
      return quoteLines(passage.spans, passage.speaker, writing).map(line => `> ${line}`)
    case 'figures':
      return passage.figures
        .map(({ value, label }) => [oneLine(value), oneLine(label)].filter(text => text !== ''))
        .map(texts => `= ${texts.map(text => writtenText(text, writing)).join(' | ')}`)
    case 'page-break':
      return []
    default:
      return assertNever(passage)
  }
}

const written = (passage: Passage, writing: Writing): string => passageLines(passage, writing).join('\n')

/** Rich text as markup that `fromMarkup` reads back; backslashes only where a sign would be misread. */
export function toMarkup(body: RichText): string {
  const passages = body.map(passage => {
    const light = written(passage, 'as-it-is')
    const safe = written(passage, 'with-backslashes')
    const isSafe = JSON.stringify(fromMarkup(light)) === JSON.stringify(fromMarkup(safe))
    return isSafe ? light : safe
  })
  return passages.filter(passage => passage !== '').join('\n\n')
}

import { assertNever } from '../assert-never.ts'
import { type Block, link, type NotePart, type Run } from '../blocks.ts'
import { isNoteLink } from '../link.ts'
import type { Passage, RichText, Span } from '../rich-text.ts'
import { prose, proseParagraph } from './prose.ts'

function spanRuns(span: Span): Run[] {
  if (span.text === '') return []
  if (span.href !== '' && isNoteLink(span.href)) return [link(span.text, span.href)]
  if (span.superscript) {
    return [{ kind: 'text', text: span.text, bold: span.bold, italic: span.italic, superscript: true }]
  }
  return prose(span.text, { bold: span.bold, italic: span.italic })
}

const spansRuns = (spans: readonly Span[]): Run[] => spans.flatMap(spanRuns)

function passageBlocks(passage: Passage, part: NotePart): Block[] {
  switch (passage.kind) {
    case 'paragraph': {
      const runs = spansRuns(passage.spans)
      return runs.length === 0 ? [] : [{ kind: 'paragraph', part, style: 'body', runs }]
    }
    case 'subheading':
      return [{ kind: 'heading', part, style: 'subsection', level: 3, runs: prose(passage.text) }]
    case 'list': {
      const items = passage.items.map(spansRuns).filter(runs => runs.length > 0)
      return items.length === 0 ? [] : [{ kind: 'list', part, ordered: passage.ordered, items }]
    }
    case 'quote':
      return [
        { kind: 'paragraph', part, style: 'quote', runs: spansRuns(passage.spans) },
        ...proseParagraph(part, 'speaker', passage.speaker),
      ]
    case 'figures':
      return passage.figures.flatMap(({ value, label }) => [
        ...proseParagraph(part, 'figure-value', value),
        ...proseParagraph(part, 'figure-label', label),
      ])
    default:
      return assertNever(passage)
  }
}

/** Structured text as blocks; empty paragraphs and lists leave nothing behind. */
export const richTextBlocks = (body: RichText, part: NotePart): Block[] =>
  body.flatMap(passage => passageBlocks(passage, part))

import { assertNever } from '../assert-never.ts'
import { type Block, link, type NotePart, type Run } from '../blocks.ts'
import { typesetPieces } from '../french/typeset-pieces.ts'
import { isNoteLink } from '../link.ts'
import { page } from '../page-look.ts'
import { type NotePicture, type Passage, plainSpan, type RichText, type Span } from '../rich-text.ts'
import { prose, proseParagraph, setRuns } from './prose.ts'

function spanRuns(span: Span, set: string): Run[] {
  if (set === '') return []
  if (span.href !== '' && isNoteLink(span.href)) return [link(set, span.href)]
  const { bold, italic } = span
  const language = span.language === undefined ? {} : { language: span.language }
  if (span.superscript) return [{ kind: 'text', text: set, bold, italic, superscript: true, ...language }]
  return setRuns(set, { bold, italic }).map(run => (run.kind === 'text' ? { ...run, ...language } : run))
}

const writtenIn = (spans: readonly Span[]): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .trim()

function spansRuns(spans: readonly Span[]): Run[] {
  if (writtenIn(spans) === '') return []
  const pieces = typesetPieces(spans.map(({ text }) => text))
  return spans.flatMap((span, index) => spanRuns(span, pieces[index] ?? ''))
}

/** What was said stands between quotation marks; a quotation that opens or closes with its own keeps them. */
function quotedRuns(spans: readonly Span[]): Run[] {
  const written = writtenIn(spans)
  if (written === '' || /^["«“]|[»”]$/u.test(written)) return spansRuns(spans)
  return spansRuns([plainSpan('« '), ...spans, plainSpan(' »')])
}

const subheading = (
  { level, text }: Extract<Passage, { kind: 'subheading' }>,
  part: NotePart,
  at: string,
): Block => ({
  kind: 'heading',
  part,
  at,
  style: level === 2 ? 'section' : 'subsection',
  level,
  runs: prose(text),
})

/** A picture at its share of the text, no taller than two thirds of a page, with its caption and credit below. */
function pictureBlocks(picture: NotePicture, part: NotePart, at: string): Block[] {
  const { pictureId, width, height, alternative, isDecorative, caption, credit, share } = picture
  const room = { width: (page.width - page.margin.left - page.margin.right) * share, height: 170 }
  const scale = Math.min(room.width / width, room.height / height)
  return [
    {
      kind: 'picture',
      part,
      at,
      picture: {
        source: { kind: 'stored', id: pictureId },
        width: width * scale,
        height: height * scale,
        alternative: isDecorative ? '' : alternative,
      },
    },
    ...proseParagraph(part, 'caption', caption, `${at}.picture.caption`),
    ...proseParagraph(part, 'credit', credit, `${at}.picture.credit`),
  ]
}

function boxBlocks(
  { title, paragraphs }: Extract<Passage, { kind: 'box' }>,
  part: NotePart,
  at: string,
): Block[] {
  const inside = [
    ...(title.trim() === '' ? [] : [{ at: `${at}.title`, style: 'box-title' as const, runs: prose(title) }]),
    ...paragraphs
      .map((spans, index) => ({
        at: `${at}.paragraphs[${index}]`,
        style: 'box-text' as const,
        runs: spansRuns(spans),
      }))
      .filter(({ runs }) => runs.length > 0),
  ]
  return inside.length === 0 ? [] : [{ kind: 'box', part, at, paragraphs: inside }]
}

function passageBlocks(passage: Passage, part: NotePart, at: string): Block[] {
  switch (passage.kind) {
    case 'paragraph': {
      const runs = spansRuns(passage.spans)
      return runs.length === 0 ? [] : [{ kind: 'paragraph', part, at, style: 'body', runs }]
    }
    case 'subheading':
      if (passage.text.trim() === '') return []
      return [subheading(passage, part, at)]
    case 'list': {
      const items = passage.items.map(spansRuns).filter(runs => runs.length > 0)
      return items.length === 0 ? [] : [{ kind: 'list', part, at, ordered: passage.ordered, items }]
    }
    case 'quote': {
      const runs = quotedRuns(passage.spans)
      if (runs.length === 0) return []
      return [
        { kind: 'paragraph', part, at, style: 'quote', runs },
        ...proseParagraph(part, 'speaker', passage.speaker, `${at}.speaker`),
      ]
    }
    case 'figures':
      return passage.figures.flatMap(({ value, label }, index) => [
        ...proseParagraph(part, 'figure-value', value, `${at}.figures[${index}].value`),
        ...proseParagraph(part, 'figure-label', label, `${at}.figures[${index}].label`),
      ])
    case 'picture':
      return pictureBlocks(passage.picture, part, at)
    case 'box':
      return boxBlocks(passage, part, at)
    case 'page-break':
      return [{ kind: 'page-break', part, at }]
    default:
      return assertNever(passage)
  }
}

type Made = { readonly part: NotePart; readonly at: string; readonly blocks: readonly Block[] }

/** What a passage became last: passages never change, and all but one are as they were when a note is composed again. */
const made = new WeakMap<Passage, Made>()

function blocksOnce(passage: Passage, part: NotePart, at: string): readonly Block[] {
  const before = made.get(passage)
  if (before?.part === part && before.at === at) return before.blocks
  const blocks = passageBlocks(passage, part, at)
  made.set(passage, { part, at, blocks })
  return blocks
}

/** Structured text as blocks; empty paragraphs and lists leave nothing behind. `at` is the path of the text. */
export const richTextBlocks = (body: RichText, part: NotePart, at: string): Block[] =>
  body.flatMap((passage, index) => blocksOnce(passage, part, `${at}[${index}]`))

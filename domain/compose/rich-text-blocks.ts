import { assertNever } from '../assert-never.ts'
import { type Block, link, type NotePart, type Run } from '../blocks.ts'
import { typesetPieces } from '../french/typeset-pieces.ts'
import { isNoteLink } from '../link.ts'
import { type PageLook, plainLook } from '../page-look.ts'
import { type NotePicture, type Passage, plainSpan, type RichText, type Span } from '../rich-text.ts'
import { isSameValue } from '../same-value.ts'
import { prose, proseParagraph, setRuns } from './prose.ts'

/** What a text must know of the document that it stands in. Millimetres. */
export type TextSetting = {
  /** Width of the text, and the most that a picture takes of the height of a page. */
  readonly width: number
  readonly tallest: number
  /** Whether subheadings of level 2 begin a chapter on a page of its own, as in a dossier. */
  readonly hasChapters: boolean
}

/** The setting of a text in a document that looks so: no picture is taller than two thirds of the text. */
export const settingOf = ({ page }: PageLook, hasChapters = false): TextSetting => ({
  width: page.width - page.margin.left - page.margin.right,
  tallest: ((page.height - page.margin.top - page.margin.bottom) * 2) / 3,
  hasChapters,
})

const plainSetting = settingOf(plainLook)

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

function subheadingBlocks(
  { level, text }: Extract<Passage, { kind: 'subheading' }>,
  part: NotePart,
  at: string,
  hasChapters: boolean,
): Block[] {
  if (text.trim() === '') return []
  const runs = prose(text)
  if (level === 3) return [{ kind: 'heading', part, at, style: 'subsection', level, runs }]
  return hasChapters
    ? [
        { kind: 'page-break', part, at },
        { kind: 'heading', part, at, style: 'chapter', level, runs },
      ]
    : [{ kind: 'heading', part, at, style: 'section', level, runs }]
}

/** A picture at its share of the text, with its caption and credit below; `fields` is the path of what it holds. */
export function pictureBlocks(
  picture: NotePicture,
  part: NotePart,
  { at, fields }: { readonly at: string; readonly fields: string },
  setting: Pick<TextSetting, 'width' | 'tallest'>,
): Block[] {
  const { pictureId, width, height, alternative, isDecorative, caption, credit, share } = picture
  const scale = Math.min((setting.width * share) / width, setting.tallest / height)
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
    ...proseParagraph(part, 'caption', caption, `${fields}.caption`),
    ...proseParagraph(part, 'credit', credit, `${fields}.credit`),
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

function passageBlocks(passage: Passage, part: NotePart, at: string, setting: TextSetting): Block[] {
  switch (passage.kind) {
    case 'paragraph': {
      const runs = spansRuns(passage.spans)
      return runs.length === 0 ? [] : [{ kind: 'paragraph', part, at, style: 'body', runs }]
    }
    case 'subheading':
      return subheadingBlocks(passage, part, at, setting.hasChapters)
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
      return pictureBlocks(passage.picture, part, { at, fields: `${at}.picture` }, setting)
    case 'box':
      return boxBlocks(passage, part, at)
    case 'page-break':
      return [{ kind: 'page-break', part, at }]
    default:
      return assertNever(passage)
  }
}

type Made = {
  readonly part: NotePart
  readonly at: string
  readonly setting: TextSetting
  readonly blocks: readonly Block[]
}

/** What a passage became last: passages never change, and all but one are as they were when a note is composed again. */
const made = new WeakMap<Passage, Made>()

function blocksOnce(passage: Passage, part: NotePart, at: string, setting: TextSetting): readonly Block[] {
  const before = made.get(passage)
  const isSame = before?.part === part && before.at === at && isSameValue(before.setting, setting)
  if (before !== undefined && isSame) return before.blocks
  const blocks = passageBlocks(passage, part, at, setting)
  made.set(passage, { part, at, setting, blocks })
  return blocks
}

/** Structured text as blocks; empty paragraphs and lists leave nothing behind. `at` is the path of the text. */
export const richTextBlocks = (
  body: RichText,
  part: NotePart,
  at: string,
  setting: TextSetting = plainSetting,
): Block[] => body.flatMap((passage, index) => blocksOnce(passage, part, `${at}[${index}]`, setting))

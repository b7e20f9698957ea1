import * as z from 'zod'
import { assertNever } from '../assert-never.ts'
import { type Step, stepSchema } from '../programme.ts'
import { type Passage, passageSchema, type Span } from '../rich-text.ts'

/** What was copied from a note: passages and steps of a programme in their order, with the cells of a step as text. */
export type Copied =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'step'; readonly step: Step; readonly cells: readonly string[] }

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/gu, sign => escapes[sign] ?? sign)

const tagged = (tag: string, inside: string): string => `<${tag}>${inside}</${tag}>`

function spanHtml({ text, bold, italic, superscript, href, language }: Span): string {
  const lines = escaped(text).replaceAll('\n', '<br>')
  const raised = superscript ? tagged('sup', lines) : lines
  const sloped = italic ? tagged('em', raised) : raised
  const heavy = bold ? tagged('strong', sloped) : sloped
  const spoken = language === undefined ? heavy : `<span lang="${language}">${heavy}</span>`
  return href === '' ? spoken : `<a href="${escaped(href)}">${spoken}</a>`
}

const spansHtml = (spans: readonly Span[]): string => spans.map(spanHtml).join('')

function passageHtml(passage: Passage): string {
  switch (passage.kind) {
    case 'paragraph':
      return tagged('p', spansHtml(passage.spans))
    case 'subheading':
      return tagged(passage.level === 2 ? 'h2' : 'h3', escaped(passage.text))
    case 'list':
      return tagged(
        passage.ordered ? 'ol' : 'ul',
        passage.items.map(item => tagged('li', spansHtml(item))).join(''),
      )
    case 'quote': {
      const speaker = passage.speaker === '' ? '' : tagged('footer', escaped(passage.speaker))
      return tagged('blockquote', tagged('p', spansHtml(passage.spans)) + speaker)
    }
    case 'figures':
      return passage.figures
        .map(({ value, label }) => tagged('p', `${tagged('strong', escaped(value))}<br>${escaped(label)}`))
        .join('')
    case 'picture':
      return [passage.picture.caption, passage.picture.credit]
        .filter(line => line !== '')
        .map(line => tagged('p', escaped(line)))
        .join('')
    case 'box': {
      const title = passage.title === '' ? '' : tagged('p', tagged('strong', escaped(passage.title)))
      return title + passage.paragraphs.map(spans => tagged('p', spansHtml(spans))).join('')
    }
    case 'page-break':
      return ''
    default:
      return assertNever(passage)
  }
}

const rowHtml = (cells: readonly string[]): string =>
  tagged('tr', cells.map(cell => tagged('td', escaped(cell).replaceAll('\n', '<br>'))).join(''))

const plain = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

function passageText(passage: Passage): string {
  switch (passage.kind) {
    case 'paragraph':
      return plain(passage.spans)
    case 'subheading':
      return passage.text
    case 'list':
      return passage.items
        .map((item, index) => `${passage.ordered ? `${index + 1}.` : '•'} ${plain(item)}`)
        .join('\n')
    case 'quote':
      return [plain(passage.spans), passage.speaker].filter(text => text !== '').join('\n')
    case 'figures':
      return passage.figures.map(({ value, label }) => `${value} ${label}`.trim()).join('\n')
    case 'picture':
      return [passage.picture.caption, passage.picture.credit].filter(line => line !== '').join('\n')
    case 'box':
      return [passage.title, ...passage.paragraphs.map(plain)].filter(line => line !== '').join('\n')
    case 'page-break':
      return ''
    default:
      return assertNever(passage)
  }
}

/** For other programs: plain elements, without a class or a style; steps are the rows of a table. */
export function copiedHtml(copied: readonly Copied[]): string {
  const parts: string[] = []
  let rows = ''
  for (const one of copied) {
    if (one.kind === 'step') {
      rows += rowHtml(one.cells)
      continue
    }
    if (rows !== '') parts.push(tagged('table', rows))
    rows = ''
    parts.push(passageHtml(one.passage))
  }
  return parts.join('') + (rows === '' ? '' : tagged('table', rows))
}

/** For programs without looks: an empty line between passages, the cells of a step parted by tabs. */
export function copiedText(copied: readonly Copied[]): string {
  let text = ''
  copied.forEach((one, index) => {
    const before = copied[index - 1]
    const written =
      one.kind === 'step'
        ? one.cells.map(cell => cell.replace(/\s+/gu, ' ')).join('\t')
        : passageText(one.passage)
    const isRow = one.kind === 'step' && before?.kind === 'step'
    text += before === undefined ? written : `${isRow ? '\n' : '\n\n'}${written}`
  })
  return text
}

/** The type under which Mallette finds again what it copied itself, with nothing lost. */
export const copiedType = 'application/x-mallette'

const storedSchema = z.strictObject({
  passages: z.array(passageSchema).max(500),
  steps: z.array(stepSchema).max(200),
})

/** What Mallette reads again of its own copy. */
export type CopiedWhole = z.output<typeof storedSchema>

/** What is copied, for Mallette itself. Empty where it is more than it would take back. */
export function copiedWhole(copied: readonly Copied[]): string {
  const passages = copied.flatMap(one => (one.kind === 'passage' ? [one.passage] : []))
  const steps = copied.flatMap(one => (one.kind === 'step' ? [one.step] : []))
  return passages.length > 500 || steps.length > 200 ? '' : JSON.stringify({ passages, steps })
}

/** Reads `copiedWhole` again; null where another program wrote it, or wrote nonsense. */
export function wholeFrom(json: string): CopiedWhole | null {
  if (json === '') return null
  try {
    const read = storedSchema.safeParse(JSON.parse(json))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

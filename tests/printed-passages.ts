import { assertNever } from '../domain/assert-never.ts'
import type { Passage, RichText, Span } from '../domain/rich-text.ts'

function spanOf({ text, bold, italic, superscript, href }: Span): string {
  const raised = superscript ? `^${text}^` : text
  const leaning = italic ? `*${raised}*` : raised
  const strong = bold ? `**${leaning}**` : leaning
  return href === '' ? strong : `[${strong}](${href})`
}

const lineOf = (spans: readonly Span[]): string => spans.map(spanOf).join('')

function linesOf(passage: Passage): string[] {
  switch (passage.kind) {
    case 'paragraph':
      // What looks like an item and is none bears a backslash.
      return [lineOf(passage.spans).replace(/^[-–] /u, String.raw`\$&`)]
    case 'subheading':
      return [`## ${passage.text}`]
    case 'list':
      return passage.items.map((item, index) => `${passage.ordered ? `${index + 1}.` : '-'} ${lineOf(item)}`)
    case 'quote':
      return [`> ${lineOf(passage.spans)}${passage.speaker === '' ? '' : ` — ${passage.speaker}`}`]
    case 'figures':
      return passage.figures.map(({ value, label }) => `= ${value} | ${label}`)
    case 'picture':
      return [`![${passage.picture.alternative}] ${passage.picture.caption} | ${passage.picture.credit}`]
    case 'box':
      return [`[[ ${passage.title}`, ...passage.paragraphs.map(lineOf), ']]']
    case 'page-break':
      return ['---']
    default:
      return assertNever(passage)
  }
}

/** Passages as a test can read them: signs for kinds and looks, a line for each paragraph, item and figure. */
export const printed = (passages: RichText): string => passages.flatMap(linesOf).join('\n')

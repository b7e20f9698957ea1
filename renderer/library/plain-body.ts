import { type Passage, plainSpan, type RichText, type Span } from '../../domain/rich-text.ts'

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

function passageText(passage: Passage): string {
  switch (passage.kind) {
    case 'paragraph':
      return textOf(passage.spans)
    case 'subheading':
      return passage.text
    case 'list':
      return passage.items.map(item => `- ${textOf(item)}`).join('\n')
    case 'quote':
      return [textOf(passage.spans), passage.speaker].filter(part => part !== '').join('\n')
    case 'figures':
      return passage.figures.map(({ value, label }) => `${value} ${label}`.trim()).join('\n')
  }
}

/** The body as plain text: an empty line between passages, « - » before each item of a list. */
export const plainBody = (body: RichText): string => body.map(passageText).join('\n\n')

/**
 * The body that a plain text says. A stretch that reads as a passage of `known` is that passage, with its
 * looks and links: only what was rewritten becomes plain.
 */
export function bodyOfText(text: string, known: RichText): Passage[] {
  const stretches = text.split(/\n{2,}/).map(stretch => stretch.trim())
  return stretches
    .filter(stretch => stretch !== '')
    .map(stretch => known.find(passage => passageText(passage) === stretch) ?? plainPassage(stretch))
}

function plainPassage(stretch: string): Passage {
  const lines = stretch.split('\n')
  if (!lines.every(line => line.startsWith('- '))) {
    return { kind: 'paragraph', spans: [plainSpan(lines.join(' '))] }
  }
  return { kind: 'list', ordered: false, items: lines.map(line => [plainSpan(line.slice(2).trim())]) }
}

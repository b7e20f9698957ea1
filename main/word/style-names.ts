import type { HeadingStyle, ParagraphStyle } from '../../domain/blocks.ts'
import { looks } from '../../domain/page-look.ts'

/** How a style is known in the file: `id` inside it, `name` to the person; `alias` is our word for a built-in one. */
export type StyleName = { readonly id: string; readonly name: string; readonly alias: string }

export type NoteStyle = HeadingStyle | ParagraphStyle

/**
 * Styles that Word knows by itself, under names that it translates: the navigation pane, screen readers and
 * exports recognise headings, titles and lists by them and by nothing else.
 */
const builtIn = new Map<NoteStyle, { id: string; name: string }>([
  ['kind', { id: 'Heading1', name: 'heading 1' }],
  ['section', { id: 'Heading2', name: 'heading 2' }],
  ['subsection', { id: 'Heading3', name: 'heading 3' }],
  ['title', { id: 'Title', name: 'Title' }],
  ['quote', { id: 'Quote', name: 'Quote' }],
  ['list-item', { id: 'ListParagraph', name: 'List Paragraph' }],
  ['header', { id: 'Header', name: 'header' }],
  ['footer', { id: 'Footer', name: 'footer' }],
])

const pascalCase = (words: string): string =>
  words
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** The name of the Word style that shows a style of the note. */
export function styleName(style: NoteStyle): StyleName {
  const known = builtIn.get(style)
  const name = looks[style].name
  return known === undefined ? { id: pascalCase(style), name, alias: '' } : { ...known, alias: name }
}

/** Styles that have no counterpart among the blocks: they belong to the way Word lays things out. */
export const layoutStyles = {
  columnHeading: 'ColumnHeading',
  pageBreak: 'PageBreak',
  spacer: 'Spacer',
  table: 'Programme',
} as const

import { type Heading, type HeadingStyle, headingStyles, type ParagraphStyle } from '../../domain/blocks.ts'
import { looks } from '../../domain/page-look.ts'

/** How a style is known in the file: `id` inside it, `name` to the person; `alias` is our word for a built-in one. */
export type StyleName = { readonly id: string; readonly name: string; readonly alias: string }

export type NoteStyle = HeadingStyle | ParagraphStyle
export type HeadingLevel = Heading['level']

/**
 * Styles that Word knows by itself, under names that it translates: the navigation pane, screen readers and
 * exports recognise headings, titles and lists by them and by nothing else.
 */
const builtIn = new Map<NoteStyle, { id: string; name: string }>([
  ['kind', { id: 'Heading1', name: 'heading 1' }],
  ['section', { id: 'Heading2', name: 'heading 2' }],
  ['subsection', { id: 'Heading3', name: 'heading 3' }],
  ['minor', { id: 'Heading4', name: 'heading 4' }],
  ['title', { id: 'Title', name: 'Title' }],
  ['subtitle', { id: 'Subtitle', name: 'Subtitle' }],
  ['quote', { id: 'Quote', name: 'Quote' }],
  ['list-item', { id: 'ListParagraph', name: 'List Paragraph' }],
  ['caption', { id: 'Caption', name: 'caption' }],
  ['contents-title', { id: 'TOCHeading', name: 'TOC Heading' }],
  // The first level of a table of contents is that of the chapters, which are headings of level 2.
  ['contents-1', { id: 'TOC2', name: 'toc 2' }],
  ['contents-2', { id: 'TOC3', name: 'toc 3' }],
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

/** The level at which each style of headings stands in a note of its own. */
export const ownLevels: Readonly<Record<HeadingStyle, HeadingLevel>> = {
  kind: 1,
  chapter: 2,
  section: 2,
  subsection: 3,
  minor: 4,
}

/** A heading that stands deeper or higher than its style does: « Rubrique de niveau 3 » in an annexed note. */
export type HeadingVariant = StyleName & { readonly style: HeadingStyle; readonly level: HeadingLevel }

const levels: readonly HeadingLevel[] = [1, 2, 3, 4]

/** Every one that may be: a file has those that its headings use. */
export const headingVariants: readonly HeadingVariant[] = headingStyles.flatMap(style =>
  levels
    .filter(level => level !== ownLevels[style])
    .map(level => ({
      style,
      level,
      id: `${pascalCase(style)}Level${level}`,
      name: `${looks[style].name} de niveau ${level}`,
      alias: '',
    })),
)

/** The Word style of a heading: in Word the level is the style’s, in the note each has its own. */
export const headingStyleName = ({ style, level }: Pick<Heading, 'style' | 'level'>): StyleName =>
  headingVariants.find(variant => variant.style === style && variant.level === level) ?? styleName(style)

/** Styles that have no counterpart among the blocks: they belong to the way Word lays things out. */
export const layoutStyles = {
  columnHeading: 'ColumnHeading',
  pageBreak: 'PageBreak',
  spacer: 'Spacer',
  table: 'Programme',
  form: 'Form',
} as const

import { type HeadingStyle, headingStyles, paragraphStyles } from '../../../domain/blocks.ts'
import { listLook, programmeLook } from '../../../domain/page-look.ts'
import {
  type HeadingLevel,
  headingStyleName,
  headingVariants,
  type NoteStyle,
  styleName,
} from '../../word/style-names.ts'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

/** Declared on the root of every part: OpenDocument 1.3 part 3, 1.4. */
export const namespaces = {
  'xmlns:office': `${oasis}:office:1.0`,
  'xmlns:style': `${oasis}:style:1.0`,
  'xmlns:text': `${oasis}:text:1.0`,
  'xmlns:table': `${oasis}:table:1.0`,
  'xmlns:draw': `${oasis}:drawing:1.0`,
  'xmlns:fo': `${oasis}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${oasis}:svg-compatible:1.0`,
  'xmlns:meta': `${oasis}:meta:1.0`,
  'xmlns:config': `${oasis}:config:1.0`,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
} as const

export const mediaType = 'application/vnd.oasis.opendocument.text'

/** How a style is known: `id` in the file, `name` to the person. */
export type OdtName = { readonly id: string; readonly name: string }

/** Styles that OpenDocument programs know by themselves: they find headings, indexes and furniture by these names. */
const builtIn = new Map<NoteStyle, string>([
  ['kind', 'Heading 1'],
  ['section', 'Heading 2'],
  ['subsection', 'Heading 3'],
  ['minor', 'Heading 4'],
  ['title', 'Title'],
  ['subtitle', 'Subtitle'],
  ['quote', 'Quotations'],
  ['caption', 'Caption'],
  ['contents-title', 'Contents Heading'],
  ['contents-1', 'Contents 1'],
  ['contents-2', 'Contents 2'],
  ['header', 'Header'],
  ['footer', 'Footer'],
])

/** A name of words as an XML name: a space is written `_20_`. */
const idOf = (name: string): string => name.replaceAll(' ', '_20_')

/** The name of a style of the note, the same to a person as in Word. */
export function odtName(style: NoteStyle): OdtName {
  const known = builtIn.get(style)
  if (known !== undefined) return { id: idOf(known), name: known }
  const { id, name } = styleName(style)
  return { id, name }
}

/** The style of a heading, which may stand at another level than its style does. */
export function odtHeading(heading: { readonly style: HeadingStyle; readonly level: HeadingLevel }): OdtName {
  const variant = headingStyleName(heading)
  return headingVariants.some(({ id }) => id === variant.id) ? variant : odtName(heading.style)
}

export const noteStyles: readonly NoteStyle[] = [...headingStyles, ...paragraphStyles]

/** Styles that have no counterpart among the blocks. */
export const layoutNames = {
  columnHeading: { id: 'ColumnHeading', name: programmeLook.heading.name },
  spacer: { id: 'Spacer', name: 'Séparation' },
  link: { id: 'Internet_20_link', name: 'Internet link' },
  visited: { id: 'Visited_20_Internet_20_Link', name: 'Visited Internet Link' },
  picture: { id: 'Graphics', name: 'Graphics' },
  dashes: { id: 'Dashes', name: `Liste à tirets (${listLook.bullet})` },
  numbers: { id: 'Numbers', name: 'Liste numérotée' },
} as const satisfies Record<string, OdtName>

/** Character styles that OpenDocument programs know under names of their own. */
const characters = new Map([
  ['Strong', 'Strong Emphasis'],
  ['Emphasis', 'Emphasis'],
])

/** The name of a character style of `character-style.ts`. */
export function odtCharacter(id: string, name: string): OdtName {
  const known = characters.get(id)
  return known === undefined ? { id, name } : { id: idOf(known), name: known }
}

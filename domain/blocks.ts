import type { PageLook } from './page-look.ts'
import type { PictureType } from './picture.ts'
import type { ForeignLanguage } from './rich-text.ts'

/**
 * The neutral document. `compose()` makes it; the preview, Word, PDF and mail text only render it, so that a
 * thing cannot show in one and not in another. Looks are named here and drawn in `page-look.ts`.
 */

export type TextRun = {
  readonly kind: 'text'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  /** Absent is the language of the document. */
  readonly language?: ForeignLanguage
}
/** `href` is always one that `isNoteLink` accepts. */
export type LinkRun = { readonly kind: 'link'; readonly text: string; readonly href: string }
/** A new line inside one paragraph. */
export type LineBreak = { readonly kind: 'break' }
export type Run = TextRun | LinkRun | LineBreak

export const headingStyles = ['kind', 'chapter', 'section', 'subsection', 'minor'] as const
export const paragraphStyles = [
  'letterhead',
  'motto',
  'place-date',
  'number',
  'embargo',
  'correction',
  'title',
  'person',
  'person-role',
  'announcement',
  'when-where',
  'body',
  'quote',
  'speaker',
  'figure-value',
  'figure-label',
  'caveat',
  'reception',
  'sequence-line',
  'sequence-access',
  'access',
  'step-time',
  'step',
  'sub-step',
  'desk',
  'notice',
  'contact-organisation',
  'contact-line',
  'link-label',
  'link-line',
  'list-item',
  'logos',
  'subtitle',
  'picture',
  'caption',
  'credit',
  'box-title',
  'box-text',
  'contents-title',
  'contents-1',
  'contents-2',
  'coupon',
  'coupon-label',
  'header',
  'footer',
] as const

export type HeadingStyle = (typeof headingStyles)[number]
export type ParagraphStyle = (typeof paragraphStyles)[number]

/** Which part of the note a block comes from: the screen leads from a block to its fields, and back. */
export const noteParts = [
  'letterhead',
  'heading',
  'cover',
  'persons',
  'announcement',
  'body',
  'programme',
  'accreditation',
  'notices',
  'after',
  'contacts',
  'boilerplates',
  'coupon',
  'annexes',
  'links',
] as const
export type NotePart = (typeof noteParts)[number]

/**
 * Where a block comes from: its part, and the path in the note file of what it prints (`body[3]`,
 * `programme.days[0].sequences[1].steps`), as findings name their fields; empty where nothing stored stands behind it.
 */
type Origin = { readonly part: NotePart; readonly at: string }

/**
 * Level 1 is the kind of the note, 2 its sections or chapters, 3 days, sites and subheadings, 4 those of an annexed
 * note. `anchor` is what a table of contents leads to, unique in the note.
 */
export type Heading = Origin & {
  readonly kind: 'heading'
  readonly style: HeadingStyle
  readonly level: 1 | 2 | 3 | 4
  readonly runs: readonly Run[]
  readonly anchor?: string
}
export type Paragraph = Origin & {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly runs: readonly Run[]
}
export type List = Origin & {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly Run[])[]
}
/** A cell holds at least one paragraph. */
export type Cell = {
  readonly paragraphs: readonly { readonly style: ParagraphStyle; readonly runs: readonly Run[] }[]
}
/**
 * `widths` are shares of the text width and add up to 1; every row has as many cells as there are widths. `rowsAt` says
 * of each row where it comes from.
 */
export type Table = Origin & {
  readonly kind: 'table'
  readonly caption: string
  readonly widths: readonly number[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly rowsAt: readonly string[]
  /** A form to fill in: a label and a line in each row. Absent is a programme. */
  readonly isForm?: true
}
/** Whether there is anything to draw: a table without a row or a column breaks files. */
export const isDrawn = ({ widths, header, rows }: Table): boolean =>
  widths.length > 0 && header.length + rows.length > 0

export type PageBreak = Origin & { readonly kind: 'page-break' }

/** Where the bytes of a picture are: with the composition, or with the note's pictures under their SHA-256. */
export type PictureSource =
  | { readonly kind: 'inline'; readonly mediaType: PictureType; readonly base64: string }
  | { readonly kind: 'stored'; readonly id: string }

/** A picture at its printed size, in millimetres; `alternative` empty is a decorative one. */
export type Drawn = {
  readonly source: PictureSource
  readonly width: number
  readonly height: number
  readonly alternative: string
}

/** Never floats: it stands on a line of its own; caption and credit are paragraphs after it. */
export type Picture = Origin & { readonly kind: 'picture'; readonly picture: Drawn }
/** The pictures of the letterhead on one line: what stands at the left margin, then what stands at the right one. */
export type Logos = Origin & {
  readonly kind: 'logos'
  readonly start: readonly Drawn[]
  readonly end: readonly Drawn[]
}
/** A fact box: paragraphs that stand together in a frame. */
export type Box = Origin & {
  readonly kind: 'box'
  readonly paragraphs: readonly {
    readonly at: string
    readonly style: ParagraphStyle
    readonly runs: readonly Run[]
  }[]
}
/** A table of contents; page numbers are those of the headings' anchors, and each form finds them by itself. */
export type Contents = Origin & {
  readonly kind: 'contents'
  readonly title: string
  readonly entries: readonly { readonly level: 1 | 2; readonly text: string; readonly anchor: string }[]
}

export type Block = Heading | Paragraph | List | Table | PageBreak | Picture | Logos | Box | Contents

/** A composed note: its blocks, what stands at the foot of each page, and its properties. */
export type Composition = {
  readonly language: 'fr-FR'
  /** Document properties; `author` is the issuer, never the user of the machine. */
  readonly title: string
  readonly subject: string
  readonly author: string
  /** The kind of the note, as a document's category. */
  readonly category: string
  /** The day on the note, or empty: document dates come from it so that same data gives same bytes. */
  readonly date: string
  /** Runs at the head of every page (embargo), often none. */
  readonly header: readonly Run[]
  /** Lines at the foot of every page, above « Page x/y ». */
  readonly footer: readonly string[]
  readonly blocks: readonly Block[]
  /** How it is drawn: the charter of the first issuer over Mallette's own look. */
  readonly look: PageLook
}

const looks = { bold: false, italic: false, superscript: false }

/** A run of text with the given looks. */
export const text = (content: string, look: Partial<typeof looks> = {}): TextRun => ({
  kind: 'text',
  text: content,
  ...looks,
  ...look,
})
export const link = (content: string, href: string): LinkRun => ({ kind: 'link', text: content, href })
export const lineBreak: LineBreak = { kind: 'break' }

/** What a reader sees of the runs, line breaks as `\n`. */
export const plainText = (runs: readonly Run[]): string =>
  runs.map(run => (run.kind === 'break' ? '\n' : run.text)).join('')

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
}
/** `href` is always one that `isNoteLink` accepts. */
export type LinkRun = { readonly kind: 'link'; readonly text: string; readonly href: string }
/** A new line inside one paragraph. */
export type LineBreak = { readonly kind: 'break' }
export type Run = TextRun | LinkRun | LineBreak

export const headingStyles = ['kind', 'section', 'subsection'] as const
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
  'header',
  'footer',
] as const

export type HeadingStyle = (typeof headingStyles)[number]
export type ParagraphStyle = (typeof paragraphStyles)[number]

/** Which part of the note a block comes from: the screen leads from a block to its fields, and back. */
export const noteParts = [
  'letterhead',
  'heading',
  'persons',
  'announcement',
  'body',
  'programme',
  'accreditation',
  'notices',
  'after',
  'contacts',
  'boilerplates',
  'links',
] as const
export type NotePart = (typeof noteParts)[number]

/**
 * Where a block comes from: its part, and the path in the note file of what it prints (`body[3]`,
 * `programme.days[0].sequences[1].steps`), as findings name their fields; empty where nothing stored stands behind it.
 */
type Origin = { readonly part: NotePart; readonly at: string }

/** Level 1 is the kind of the note, 2 its sections, 3 days, sites and subheadings. */
export type Heading = Origin & {
  readonly kind: 'heading'
  readonly style: HeadingStyle
  readonly level: 1 | 2 | 3
  readonly runs: readonly Run[]
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
}
/** Whether there is anything to draw: a table without a row or a column breaks files. */
export const isDrawn = ({ widths, header, rows }: Table): boolean =>
  widths.length > 0 && header.length + rows.length > 0

export type PageBreak = Origin & { readonly kind: 'page-break' }

export type Block = Heading | Paragraph | List | Table | PageBreak

/** A composed note: its blocks, what stands at the foot of each page, and its properties. */
export type Composition = {
  readonly language: 'fr-FR'
  /** Document properties; `author` is the issuer, never the user of the machine. */
  readonly title: string
  readonly subject: string
  readonly author: string
  /** The day on the note, or empty: document dates come from it so that same data gives same bytes. */
  readonly date: string
  /** Runs at the head of every page (embargo), often none. */
  readonly header: readonly Run[]
  /** Lines at the foot of every page, above « Page x/y ». */
  readonly footer: readonly string[]
  readonly blocks: readonly Block[]
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

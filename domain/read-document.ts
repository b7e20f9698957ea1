import type { HeadingStyle, ParagraphStyle } from './blocks.ts'

/**
 * A Word, OpenDocument or text file as it was read, whoever made it: its paragraphs in reading order, each with what
 * tells where it stood. It knows nothing of notes; `returned/` and `old-note/` make sense of it. Nothing in it was
 * executed or fetched.
 */

/** What somebody did to a stretch of text while changes were tracked. `date` is an instant, or empty. */
export type TrackedChange = {
  readonly kind: 'inserted' | 'deleted'
  readonly author: string
  readonly date: string
}

/** A stretch of text with one look. Line breaks are `\n` and tabs `\t` in `text`. */
export type ReadRun = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  /** As it stands in the file; empty where the text bears no link. */
  readonly href: string
  readonly change: TrackedChange | null
  /** Ids of the comments that lie over it. */
  readonly comments: readonly string[]
}

/** Where a cell stands: tables count in the file from 0, rows and columns in their table from 0. */
export type CellPlace = {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly isHeader: boolean
}

export type ReadParagraph = {
  /** `aside` is a text box, a footnote or an endnote: beside the text, and often forgotten. */
  readonly place: 'header' | 'body' | 'footer' | 'aside'
  /** The name of its style as the file has it; empty for the default. */
  readonly styleName: string
  /** Our own style of that name, whatever the id it was given on its way. */
  readonly style: HeadingStyle | ParagraphStyle | null
  /** 1 to 9 for a heading, by style or outline level. */
  readonly level: number | null
  readonly list: { readonly ordered: boolean; readonly level: number } | null
  readonly cell: CellPlace | null
  readonly align: 'left' | 'center' | 'right' | 'justify'
  readonly startsPage: boolean
  /** The paragraph itself was inserted or deleted while changes were tracked. */
  readonly change: TrackedChange | null
  readonly runs: readonly ReadRun[]
  /** SHA-256 of the pictures that stand in it, those of the file only. */
  readonly pictures: readonly string[]
}

export type ReadComment = {
  readonly id: string
  readonly author: string
  readonly date: string
  readonly text: string
  /** The words that it lies over. */
  readonly over: string
}

export type ReadPicture = {
  readonly sha256: string
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly alternative: string
  readonly bytes: Uint8Array
}

/** What was met and left alone, so that the person is told. */
export const readRemarks = [
  'linked-picture',
  'external-template',
  'embedded-object',
  'tracked-changes',
  'comments',
  'unknown-picture',
  'fields',
] as const
export type ReadRemark = (typeof readRemarks)[number]

export type ReadDocument = {
  readonly format: 'docx' | 'odt' | 'text'
  /** As the file's properties say it. */
  readonly title: string
  readonly paragraphs: readonly ReadParagraph[]
  readonly comments: readonly ReadComment[]
  readonly pictures: readonly ReadPicture[]
  readonly remarks: readonly ReadRemark[]
  /** The JSON of the note's data that Mallette put in, unread; empty where there is none. From the part, else from the property. */
  readonly carried: string
  /** Ids that Mallette wrote into the properties; empty where there are none. */
  readonly noteId: string
  readonly releaseId: string
}

/** What readers begin with: a run without looks, a paragraph of the default style, a document of nothing. */
export const plainRun: ReadRun = {
  text: '',
  bold: false,
  italic: false,
  superscript: false,
  href: '',
  change: null,
  comments: [],
}

export const plainParagraph: ReadParagraph = {
  place: 'body',
  styleName: '',
  style: null,
  level: null,
  list: null,
  cell: null,
  align: 'left',
  startsPage: false,
  change: null,
  runs: [],
  pictures: [],
}

export const emptyDocument: ReadDocument = {
  format: 'docx',
  title: '',
  paragraphs: [],
  comments: [],
  pictures: [],
  remarks: [],
  carried: '',
  noteId: '',
  releaseId: '',
}

/** Why a file cannot be read: nothing of it was kept. */
export const unreadableReasons = [
  'too-big',
  'bomb',
  'encrypted',
  'macros',
  'old-word',
  'not-a-document',
  'truncated',
  'damaged',
] as const
export type UnreadableReason = (typeof unreadableReasons)[number]

export type ReadFile =
  | { readonly ok: true; readonly document: ReadDocument }
  | { readonly ok: false; readonly reason: UnreadableReason }

/** What a reader sees of a paragraph when all tracked changes are accepted. */
export const acceptedText = ({ runs }: Pick<ReadParagraph, 'runs'>): string =>
  runs.map(({ text, change }) => (change?.kind === 'deleted' ? '' : text)).join('')

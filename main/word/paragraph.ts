import { Paragraph } from 'docx'
import type { Run } from '../../domain/blocks.ts'
import type { PageLook } from '../../domain/page-look.ts'
import { paragraphChildren } from './runs.ts'
import { type NoteStyle, styleName } from './style-names.ts'

/** A paragraph of the note: its style and its runs, no formatting of its own. */
export const noteParagraph = (style: NoteStyle, runs: readonly Run[], { looks }: PageLook): Paragraph =>
  new Paragraph({ style: styleName(style).id, children: paragraphChildren(runs, looks[style]) })

/** An empty paragraph of a style that only carries a layout. */
export const emptyParagraph = (style: string): Paragraph => new Paragraph({ style })

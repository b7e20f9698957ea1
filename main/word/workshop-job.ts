import type { Composition } from '../../domain/blocks.ts'
import type { ComposeInput } from '../../domain/compose/context.ts'
import type { FormJob } from '../forms/make-form.ts'
import type { FileMark, NoteMark } from '../office.ts'
import type { AnchorPages } from './bookmarks.ts'
import type { Pictures } from './media.ts'

/** The file of a note, which carries it. `pages` are those of its headings, null where nobody has counted them. */
export type NoteJob = {
  readonly kind: 'note'
  readonly input: ComposeInput
  readonly mark: NoteMark | null
  readonly pictures: Pictures
  readonly pages: AnchorPages | null
}

/** The file of another composition, such as a road sheet. */
export type SheetJob = {
  readonly kind: 'sheet'
  readonly composition: Composition
  readonly mark: FileMark | null
  readonly pictures: Pictures
}

/** A file to be made: Word’s, or a note in another form. */
export type WordJob = NoteJob | SheetJob | FormJob

export type ToWorkshop = { readonly number: number; readonly job: WordJob }
export type FromWorkshop =
  | { readonly kind: 'progress'; readonly number: number; readonly done: number; readonly total: number }
  | { readonly kind: 'made'; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly number: number; readonly error: string }

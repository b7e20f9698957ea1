import type { Heading } from '../../domain/blocks.ts'
import type { PageLook } from '../../domain/page-look.ts'
import type { Media } from './media.ts'

/** What a bookmark is called, its number in the file, and the page that it stands on as far as is known. */
export type Bookmarked = { readonly name: string; readonly number: number; readonly page: number }

/** All that a block must know of the document it is written into. */
export type Paper = {
  readonly look: PageLook
  readonly media: Media
  /** The bookmarks of the headings that something leads to, by anchor. */
  readonly bookmarks: ReadonlyMap<string, Bookmarked>
  /** The anchored headings, in order. */
  readonly headings: readonly Heading[]
}

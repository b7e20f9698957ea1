import type { Passage } from '../rich-text.ts'

/** A piece of foreign HTML, as little of it as a note can use. Names of elements and attributes are small letters. */
export type PastedElement = {
  readonly kind: 'element'
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The declarations of its `style`, in small letters. */
  readonly style: Readonly<Record<string, string>>
  readonly children: readonly PastedNode[]
}
export type PastedText = { readonly kind: 'text'; readonly text: string }
export type PastedNode = PastedElement | PastedText

/** What was read of HTML; not whole where there was far more than a note takes, and reading stopped. */
export type PastedTree = { readonly nodes: readonly PastedNode[]; readonly isWhole: boolean }

/** The cells of a table as text, row by row; a line break inside a cell is `\n`. */
export type PastedTable = readonly (readonly string[])[]

/**
 * What a note can take of something pasted. The rows of a table stand among the passages as paragraphs, and in
 * `tables` as they were. `images` counts those that were left behind.
 */
export type Pasted = {
  readonly passages: readonly Passage[]
  readonly tables: readonly PastedTable[]
  readonly images: number
  /** Whether there was no more than that; far too much is not even read. */
  readonly isWhole: boolean
}

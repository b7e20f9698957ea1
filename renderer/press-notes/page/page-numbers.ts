import type { Layout } from './layout.ts'

/** The page of each heading, from 1, by the heading’s anchor. */
export type PageNumbers = ReadonlyMap<string, number>

/** On which pages the headings stand that a table of contents leads to. */
export const pageNumbersOf = ({ pages }: Layout): PageNumbers =>
  new Map(
    pages.flatMap((pieces, index) =>
      pieces.flatMap(({ block }) =>
        block.kind === 'heading' && block.anchor !== undefined ? [[block.anchor, index + 1] as const] : [],
      ),
    ),
  )

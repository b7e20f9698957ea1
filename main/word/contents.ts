import { InternalHyperlink, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Contents } from '../../domain/blocks.ts'
import { fieldMark, fieldWords } from './inline.ts'
import type { Bookmarked, Paper } from './paper.ts'
import { textRuns } from './runs.ts'
import { styleName } from './style-names.ts'

/**
 * What makes Word build the table anew when a person asks it to: headings below the title of the document, by their level.
 * Names of styles would be surer, but Word reads them in the language of whoever opens the file.
 */
const instruction = ({ entries }: Contents): string =>
  ` TOC \\o "2-${entries.some(({ level }) => level === 2) ? 3 : 2}" \\h \\z \\u `

/** The number of the page of a bookmark: a field with the number that was last known. */
const pageOf = ({ name, page }: Bookmarked): ParagraphChild[] => [
  fieldMark('begin'),
  fieldWords(` PAGEREF ${name} \\h `),
  fieldMark('separate'),
  new TextRun({ text: String(page) }),
  fieldMark('end'),
]

/**
 * A table of contents as a field of Word that is filled already: readable at once in any program, and no question is
 * asked when the document opens. An entry whose heading is not there is plain text.
 */
export function contentsParagraphs(block: Contents, { bookmarks }: Paper): Paragraph[] {
  const { title, entries } = block
  const last = entries.length - 1
  return [
    new Paragraph({ style: styleName('contents-title').id, children: textRuns(title, undefined) }),
    ...entries.map(({ level, text, anchor }, index) => {
      const bookmark = bookmarks.get(anchor)
      const words = textRuns(text, undefined)
      const linked =
        bookmark === undefined
          ? words
          : [
              new InternalHyperlink({
                anchor: bookmark.name,
                children: [...words, new TextRun({ children: [new Tab()] }), ...pageOf(bookmark)],
              }),
            ]
      const opening =
        index === 0 ? [fieldMark('begin'), fieldWords(instruction(block)), fieldMark('separate')] : []
      const closing = index === last ? [fieldMark('end')] : []
      return new Paragraph({
        style: styleName(`contents-${level}`).id,
        children: [...opening, ...linked, ...closing],
      })
    }),
  ]
}

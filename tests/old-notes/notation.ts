import {
  emptyDocument,
  plainParagraph,
  plainRun,
  type ReadDocument,
  type ReadParagraph,
  type ReadRun,
} from '../../domain/read-document.ts'
import { type Expected, expectedSchema } from './expected.ts'

/**
 * How an old note is written down for the tests: one text file, `tests/fixtures/old-notes/<name>.txt` (those of
 * `aside/` are scored too, and no rule may be tuned to them). First the document, then the line `=== expected`, then
 * what should be read of it as JSON (see expected.ts). Blank lines are left out; every other line is one paragraph:
 *
 * | line                     | paragraph                                                                        |
 * | ------------------------ | -------------------------------------------------------------------------------- |
 * | `# x`, `## x`, `### x`   | a heading in Word's own styles « Titre 1 » to « Titre 3 »                         |
 * | `- x`, `+ x`             | an item of a real list with bullets, with numbers (« • x » is typed by hand)      |
 * | `> x`, `>> x`            | centred, flush right                                                             |
 * | `@header x`, `@footer x` | at the head or the foot of the pages; `@aside x` in a text box                    |
 * | `\| x \| y \|`           | a row of a table; rows one below the other are one table, `\|! x \| y \|` its head   |
 * | `~`                      | an empty paragraph                                                               |
 * | `%page`                  | the next paragraph starts a page                                                 |
 * | anything else            | a paragraph of the default style                                                 |
 *
 * Inside: `**bold**`, `__italic__`, `[words](https://…)`, `⏎` a line break in the paragraph, `→` a tab, `¶` in a cell
 * another paragraph of the same cell.
 */
export function readNotation(source: string): {
  readonly document: ReadDocument
  readonly expected: Expected
} {
  const [written = '', expected = ''] = source.split(/^=== expected$/mu)
  return { document: documentOfNotation(written), expected: expectedSchema.parse(JSON.parse(expected)) }
}

const mark = /\*\*(?<bold>.+?)\*\*|__(?<italic>.+?)__|\[(?<words>[^\]]+)\]\((?<href>[^)]+)\)/gu

function runsOf(written: string, look: Partial<ReadRun> = {}): ReadRun[] {
  const plain = (text: string): ReadRun[] =>
    text === ''
      ? []
      : [{ ...plainRun, ...look, text: text.replaceAll(/ ?⏎ ?/gu, '\n').replaceAll(/ ?→ ?/gu, '\t') }]
  const runs: ReadRun[] = []
  let end = 0
  for (const match of written.matchAll(mark)) {
    const { bold, italic, words, href } = match.groups ?? {}
    runs.push(...plain(written.slice(end, match.index)))
    if (bold !== undefined) runs.push(...runsOf(bold, { ...look, bold: true }))
    else if (italic !== undefined) runs.push(...runsOf(italic, { ...look, italic: true }))
    else runs.push(...runsOf(words ?? '', { ...look, href: href ?? '' }))
    end = match.index + match[0].length
  }
  return [...runs, ...plain(written.slice(end))]
}

type Form = readonly [RegExp, Partial<ReadParagraph>]

const forms: readonly Form[] = [
  [/^### /u, { styleName: 'heading 3', level: 3 }],
  [/^## /u, { styleName: 'heading 2', level: 2 }],
  [/^# /u, { styleName: 'heading 1', level: 1 }],
  [/^- /u, { list: { ordered: false, level: 0 } }],
  [/^\+ /u, { list: { ordered: true, level: 0 } }],
  [/^>> /u, { align: 'right' }],
  [/^> /u, { align: 'center' }],
  [/^@header /u, { place: 'header' }],
  [/^@footer /u, { place: 'footer' }],
  [/^@aside /u, { place: 'aside' }],
]

function paragraphOf(line: string): ReadParagraph {
  const [form, rest] = forms.find(([start]) => start.test(line)) ?? [/^/u, {}]
  return { ...plainParagraph, ...rest, runs: line === '~' ? [] : runsOf(line.replace(form, '')) }
}

function rowOf(line: string, table: number, row: number): ReadParagraph[] {
  const isHeader = line.startsWith('|!')
  const cells = line.replace(/^\|!?|\|\s*$/gu, '').split('|')
  return cells.flatMap((cell, column) =>
    cell.split('¶').map(written => ({
      ...plainParagraph,
      cell: { table, row, column, isHeader },
      runs: runsOf(written.trim()),
    })),
  )
}

function documentOfNotation(written: string): ReadDocument {
  const paragraphs: ReadParagraph[] = []
  let [table, row, startsPage] = [-1, -1, false]
  for (const line of written.split('\n').map(one => one.trim())) {
    if (line === '' || line === '%page') {
      startsPage ||= line !== ''
      row = -1
    } else if (line.startsWith('|')) {
      if (row === -1) table += 1
      row += 1
      paragraphs.push(...rowOf(line, table, row))
    } else {
      row = -1
      paragraphs.push({ ...paragraphOf(line), startsPage })
      startsPage = false
    }
  }
  return { ...emptyDocument, paragraphs }
}

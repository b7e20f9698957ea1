import type { Cell, Table } from '../../../domain/blocks.ts'
import { formLook, programmeLook } from '../../../domain/page-look.ts'
import { inertLine } from '../../word/sanitise.ts'
import { tableDescription } from '../../word/table-words.ts'
import { element, escapeXml } from '../../word/xml.ts'
import { wordsXml } from './inline.ts'
import { millimetres, points, ruled } from './lengths.ts'
import { textWidth } from './look-properties.ts'
import { layoutNames } from './names.ts'
import { bareParagraph, noteParagraph } from './paragraphs.ts'
import type { Sheet } from './sheet.ts'

const programmePadding = {
  'fo:padding-top': points(programmeLook.padding),
  'fo:padding-right': points(programmeLook.gutter),
  'fo:padding-bottom': points(programmeLook.padding),
  'fo:padding-left': points(0),
}

const bare = { 'fo:border-top': 'none', 'fo:border-left': 'none', 'fo:border-right': 'none' }

const cellStyles = {
  cell: { ...programmePadding, ...bare, 'fo:border-bottom': ruled(programmeLook.rule) },
  heading: { ...programmePadding, ...bare, 'fo:border-bottom': ruled(programmeLook.headingRule) },
  form: {
    'fo:padding-top': points(formLook.padding),
    'fo:padding-right': points(formLook.padding * 1.5),
    'fo:padding-bottom': points(formLook.padding),
    'fo:padding-left': points(formLook.padding * 1.5),
    'fo:border': ruled(formLook.rule),
  },
} as const

type CellKind = keyof typeof cellStyles

const automaticStyle = (
  family: string,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  sheet: Sheet,
): string =>
  sheet.automatic(
    name,
    element('style:style', { 'style:name': name, 'style:family': family }, [
      element(`style:${family}-properties`, attributes),
    ]),
  )

const cellStyle = (kind: CellKind, sheet: Sheet): string =>
  automaticStyle('table-cell', `Cell-${kind}`, { 'style:vertical-align': 'top', ...cellStyles[kind] }, sheet)

/** A row stays whole; one of a form is high enough for a hand that writes. */
const rowStyle = (isForm: boolean, sheet: Sheet): string =>
  automaticStyle(
    'table-row',
    isForm ? 'Row-form' : 'Row',
    {
      ...(isForm ? { 'style:min-row-height': points(formLook.height) } : {}),
      'fo:keep-together': 'always',
    },
    sheet,
  )

function cellContent(cell: Cell | undefined, sheet: Sheet): string {
  const paragraphs = cell?.paragraphs ?? []
  if (paragraphs.length === 0) return noteParagraph('step', [], false, sheet)
  return paragraphs.map(({ style, runs }) => noteParagraph(style, runs, false, sheet)).join('')
}

/** A table as a real one: its widths said, a header row that repeats on each page, rows that stay whole. */
export function tableXml(table: Table, startsPage: boolean, sheet: Sheet): string {
  const { caption, widths, header, rows, isForm = false } = table
  const number = sheet.next('table')
  const width = textWidth(sheet.look.page)
  const total = widths.reduce((sum, share) => sum + share, 0)
  const style = automaticStyle(
    'table',
    `Table-${number}`,
    {
      'style:width': millimetres(width),
      'table:align': 'margins',
      ...(startsPage ? { 'fo:break-before': 'page' } : {}),
    },
    sheet,
  )
  const columns = widths.map((share, index) =>
    element('table:table-column', {
      'table:style-name': automaticStyle(
        'table-column',
        `Table-${number}-${index + 1}`,
        { 'style:column-width': millimetres((share / total) * width) },
        sheet,
      ),
    }),
  )
  const row = (kind: CellKind, contents: readonly string[]): string =>
    element(
      'table:table-row',
      { 'table:style-name': rowStyle(kind === 'form', sheet) },
      widths.map((_, column) =>
        element(
          'table:table-cell',
          { 'table:style-name': cellStyle(kind, sheet), 'office:value-type': 'string' },
          [contents[column] ?? cellContent(undefined, sheet)],
        ),
      ),
    )
  const heading = (words: string): string =>
    bareParagraph(layoutNames.columnHeading.id, wordsXml(words), false, sheet)
  const described = [
    ['table:title', inertLine(caption)],
    ['table:desc', tableDescription(table)],
  ] as const
  return element('table:table', { 'table:name': `Tableau ${number}`, 'table:style-name': style }, [
    ...described.map(([name, words]) => (words === '' ? '' : element(name, {}, [escapeXml(words)]))),
    ...columns,
    header.length === 0 ? '' : element('table:table-header-rows', {}, [row('heading', header.map(heading))]),
    ...rows.map(cells =>
      row(
        isForm ? 'form' : 'cell',
        cells.map(cell => cellContent(cell, sheet)),
      ),
    ),
  ])
}

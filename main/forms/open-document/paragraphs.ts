import type { Drawn, Heading, List, Logos, ParagraphStyle, Picture, Run } from '../../../domain/blocks.ts'
import { fitted } from '../../word/fitted.ts'
import { inertLine } from '../../word/sanitise.ts'
import { element, escapeXml } from '../../word/xml.ts'
import { runsXml, wordsXml } from './inline.ts'
import { millimetres } from './lengths.ts'
import { layoutNames, odtHeading, odtName } from './names.ts'
import { paragraphStyle, type Sheet } from './sheet.ts'

/** A paragraph with content that is XML already. */
export const bareParagraph = (id: string, content: string, startsPage: boolean, sheet: Sheet): string =>
  element('text:p', { 'text:style-name': paragraphStyle(id, startsPage, sheet) }, [content])

export const noteParagraph = (
  style: ParagraphStyle,
  runs: readonly Run[],
  startsPage: boolean,
  sheet: Sheet,
): string => bareParagraph(odtName(style).id, runsXml(runs, sheet.look.looks[style]), startsPage, sheet)

/** Only the first of two headings with one anchor bears its bookmark. */
export function headingXml(heading: Heading, startsPage: boolean, sheet: Sheet): string {
  const { anchor, runs, style, level } = heading
  const bookmark =
    anchor !== undefined && sheet.headings.includes(heading) ? sheet.bookmarks.get(anchor) : undefined
  const words = runsXml(runs, sheet.look.looks[style])
  const name = bookmark === undefined ? {} : { 'text:name': bookmark.name }
  return element(
    'text:h',
    {
      'text:style-name': paragraphStyle(odtHeading(heading).id, startsPage, sheet),
      'text:outline-level': level,
    },
    bookmark === undefined
      ? [words]
      : [element('text:bookmark-start', name), words, element('text:bookmark-end', name)],
  )
}

export function listXml({ items, ordered }: List, startsPage: boolean, sheet: Sheet): string {
  if (items.length === 0) return ''
  const { id } = ordered ? layoutNames.numbers : layoutNames.dashes
  return element(
    'text:list',
    { 'text:style-name': id },
    items.map((runs, index) =>
      element('text:list-item', {}, [noteParagraph('list-item', runs, startsPage && index === 0, sheet)]),
    ),
  )
}

/** What is shown of a picture: itself, standing in its line like a letter, or its words where it is not at hand. */
function shown(drawn: Drawn, sheet: Sheet): string {
  const path = sheet.place(drawn.source)
  const words = inertLine(drawn.alternative)
  if (path === null) return wordsXml(words)
  const { width, height } = fitted(drawn, sheet.look)
  return element(
    'draw:frame',
    {
      'draw:style-name': layoutNames.picture.id,
      'draw:name': `Image ${sheet.next('picture')}`,
      'text:anchor-type': 'as-char',
      'svg:width': millimetres(width),
      'svg:height': millimetres(height),
    },
    [
      element('draw:image', {
        'xlink:href': path,
        'xlink:type': 'simple',
        'xlink:show': 'embed',
        'xlink:actuate': 'onLoad',
      }),
      words === '' ? '' : element('svg:desc', {}, [escapeXml(words)]),
    ],
  )
}

export const pictureXml = ({ picture }: Picture, startsPage: boolean, sheet: Sheet): string =>
  bareParagraph(odtName('picture').id, shown(picture, sheet), startsPage, sheet)

/** Logos that stand side by side do not touch. */
const between = '\u00A0\u00A0\u00A0'

/** The logos on one line: the style of the paragraph has a tab stop at the right margin. */
export function logosXml({ start, end }: Logos, startsPage: boolean, sheet: Sheet): string {
  const row = (drawn: readonly Drawn[]): string => drawn.map(each => shown(each, sheet)).join(between)
  const content = end.length === 0 ? row(start) : `${row(start)}${element('text:tab')}${row(end)}`
  return bareParagraph(odtName('logos').id, content, startsPage, sheet)
}

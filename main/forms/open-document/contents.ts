import type { Contents } from '../../../domain/blocks.ts'
import type { Bookmarked } from '../../word/paper.ts'
import { inertLine } from '../../word/sanitise.ts'
import { element, escapeXml } from '../../word/xml.ts'
import { wordsXml } from './inline.ts'
import { odtHeading, odtName } from './names.ts'
import { bareParagraph } from './paragraphs.ts'
import type { Sheet } from './sheet.ts'

type Entry = Contents['entries'][number]

const entryStyle = (level: Entry['level']): string => odtName(`contents-${level}`).id

/** How an entry is built anew: a link over its words, a dotted tab, its page. */
const template = (level: Entry['level']): string =>
  element(
    'text:table-of-content-entry-template',
    { 'text:outline-level': level, 'text:style-name': entryStyle(level) },
    [
      element('text:index-entry-link-start'),
      element('text:index-entry-text'),
      element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
      element('text:index-entry-page-number'),
      element('text:index-entry-link-end'),
    ],
  )

/** What makes a program build the table anew when a person asks it to: the styles of the very headings that it lists. */
function source({ title, entries }: Contents, { headings }: Sheet): string {
  const stylesOf = (level: Entry['level']): readonly string[] => [
    ...new Set(
      entries
        .filter(entry => entry.level === level)
        .flatMap(({ anchor }) => headings.filter(heading => heading.anchor === anchor))
        .map(heading => odtHeading(heading).id),
    ),
  ]
  const levels = [1, 2] as const
  return element(
    'text:table-of-content-source',
    {
      'text:outline-level': 2,
      'text:use-outline-level': 'false',
      'text:use-index-marks': 'false',
      'text:use-index-source-styles': 'true',
    },
    [
      element('text:index-title-template', { 'text:style-name': odtName('contents-title').id }, [
        escapeXml(inertLine(title)),
      ]),
      ...levels.map(template),
      ...levels.map(level =>
        element(
          'text:index-source-styles',
          { 'text:outline-level': level },
          stylesOf(level).map(id => element('text:index-source-style', { 'text:style-name': id })),
        ),
      ),
    ],
  )
}

/** An entry whose heading is not there is plain text. The page is one that the program counts by itself. */
function entryXml({ level, text }: Entry, bookmark: Bookmarked | undefined, sheet: Sheet): string {
  const words = wordsXml(text)
  if (bookmark === undefined) return bareParagraph(entryStyle(level), words, false, sheet)
  const page = element(
    'text:bookmark-ref',
    { 'text:reference-format': 'page', 'text:ref-name': bookmark.name },
    [String(bookmark.page)],
  )
  const link = element('text:a', { 'xlink:type': 'simple', 'xlink:href': `#${bookmark.name}` }, [
    `${words}${element('text:tab')}${page}`,
  ])
  return bareParagraph(entryStyle(level), link, false, sheet)
}

/** A table of contents that is filled already, and that a program can build anew. */
export function contentsXml(contents: Contents, startsPage: boolean, sheet: Sheet): string {
  const name = `Sommaire ${sheet.next('index')}`
  const { title, entries } = contents
  return element('text:table-of-content', { 'text:name': name, 'text:protected': 'false' }, [
    source(contents, sheet),
    element('text:index-body', {}, [
      element('text:index-title', { 'text:name': `${name} (titre)` }, [
        bareParagraph(odtName('contents-title').id, wordsXml(title), startsPage, sheet),
      ]),
      ...entries.map(entry => entryXml(entry, sheet.bookmarks.get(entry.anchor), sheet)),
    ]),
  ])
}

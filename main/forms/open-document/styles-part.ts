import type { Composition } from '../../../domain/blocks.ts'
import { listLook, type PageLook, programmeLook } from '../../../domain/page-look.ts'
import { characterStyles } from '../../word/character-style.ts'
import { inertLine } from '../../word/sanitise.ts'
import { headingVariants, type NoteStyle } from '../../word/style-names.ts'
import { element, xmlPart } from '../../word/xml.ts'
import { colour, points } from './lengths.ts'
import { extrasOf, outlineOf, paragraphProperties, textProperties } from './look-properties.ts'
import { layoutNames, namespaces, noteStyles, type OdtName, odtCharacter, odtName } from './names.ts'
import { masterPages, pageLayout } from './page-furniture.ts'

type Family = 'paragraph' | 'text' | 'graphic'

const style = (
  family: Family,
  { id, name }: OdtName,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[],
): string =>
  element(
    'style:style',
    { 'style:name': id, 'style:display-name': name, 'style:family': family, ...attributes },
    children,
  )

/** A heading is followed by text when somebody writes on. */
const outlined = (level: number | null): Record<string, string | number> =>
  level === null ? {} : { 'style:next-style-name': odtName('body').id, 'style:default-outline-level': level }

const noteStyle = (key: NoteStyle, look: PageLook): string =>
  style('paragraph', odtName(key), { 'style:parent-style-name': 'Standard', ...outlined(outlineOf(key)) }, [
    paragraphProperties(look.looks[key], extrasOf(key, look), key === 'list-item'),
    textProperties(look.looks[key], look.page.ink),
  ])

const variantStyles = (look: PageLook): readonly string[] =>
  headingVariants.map(({ id, name, style: key, level }) =>
    style('paragraph', { id, name }, { 'style:parent-style-name': 'Standard', ...outlined(level) }, [
      paragraphProperties(look.looks[key], extrasOf(key, look)),
      textProperties(look.looks[key], look.page.ink),
    ]),
  )

/** French throughout, a font by name, and no line of a paragraph alone on a page. */
const defaults = ({ page, looks }: PageLook): string =>
  element('style:default-style', { 'style:family': 'paragraph' }, [
    element('style:paragraph-properties', {
      'fo:orphans': 2,
      'fo:widows': 2,
      'fo:hyphenation-ladder-count': 'no-limit',
      'style:tab-stop-distance': points(35.45),
    }),
    element('style:text-properties', {
      'style:font-name': fontName(page.fonts[0] ?? 'Arial'),
      'fo:font-size': points(looks.body.size),
      'fo:color': colour(page.ink),
      'fo:language': 'fr',
      'fo:country': 'FR',
      'fo:hyphenate': 'false',
    }),
  ]) +
  element('style:default-style', { 'style:family': 'table' }, [
    element('style:table-properties', { 'table:border-model': 'collapsing' }),
  ])

const standard = ({ page }: PageLook): string =>
  style('paragraph', { id: 'Standard', name: 'Standard' }, { 'style:class': 'text' }, [
    element('style:paragraph-properties', { 'fo:line-height': `${Math.round(page.lineHeight * 100)}%` }),
  ])

const columnHeading = (look: PageLook): string =>
  style('paragraph', layoutNames.columnHeading, { 'style:parent-style-name': 'Standard' }, [
    paragraphProperties(programmeLook.heading, { attributes: {} }),
    textProperties(programmeLook.heading, look.page.ink),
  ])

/** Stands between what must not melt; the least height, so that it never starts a page by itself. */
const spacer = style('paragraph', layoutNames.spacer, { 'style:parent-style-name': 'Standard' }, [
  element('style:paragraph-properties', { 'fo:line-height': points(1) }),
  element('style:text-properties', { 'fo:font-size': points(2) }),
])

const characters: readonly string[] = characterStyles.map(({ id, name, emphasis }) =>
  style('text', odtCharacter(id, name), {}, [
    element('style:text-properties', {
      ...(emphasis.bold ? { 'fo:font-weight': 'bold' } : {}),
      ...(emphasis.italic ? { 'fo:font-style': 'italic' } : {}),
      ...(emphasis.superscript ? { 'style:text-position': 'super 58%' } : {}),
    }),
  ]),
)

const linkStyles = ({ page }: PageLook): readonly string[] =>
  [layoutNames.link, layoutNames.visited].map(name =>
    style('text', name, {}, [
      element('style:text-properties', {
        'fo:color': colour(page.link),
        'style:text-underline-style': 'solid',
        'style:text-underline-width': 'auto',
        'style:text-underline-color': 'font-color',
      }),
    ]),
  )

const pictureStyle = style('graphic', layoutNames.picture, {}, [
  element('style:graphic-properties', { 'text:anchor-type': 'as-char', 'style:wrap': 'none' }),
])

const labelled = (hanging: number): string =>
  element('style:list-level-properties', { 'text:list-level-position-and-space-mode': 'label-alignment' }, [
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': points(listLook.indent),
      'fo:text-indent': points(-hanging),
      'fo:margin-left': points(listLook.indent),
    }),
  ])

/** The two kinds of list: dashes, as French typography wants them, and numbers. */
const listStyles: readonly string[] = [
  element('text:list-style', named(layoutNames.dashes), [
    element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': listLook.bullet }, [
      labelled(listLook.hanging.dash),
    ]),
  ]),
  element('text:list-style', named(layoutNames.numbers), [
    element(
      'text:list-level-style-number',
      { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
      [labelled(listLook.hanging.number)],
    ),
  ]),
]

function named({ id, name }: OdtName): Record<string, string> {
  return { 'style:name': id, 'style:display-name': name }
}

const fontName = (font: string): string => inertLine(font) || 'Arial'

/** Fonts by name, nothing is embedded: whoever has none of that name takes another sans serif. */
export const fontFaces = ({ page }: PageLook): string => {
  const font = fontName(page.fonts[0] ?? 'Arial')
  return element('office:font-face-decls', {}, [
    element('style:font-face', {
      'style:name': font,
      'svg:font-family': `'${font.replaceAll("'", '')}'`,
      'style:font-family-generic': 'swiss',
      'style:font-pitch': 'variable',
    }),
  ])
}

/** `styles.xml`: every style by name, the paper, and what stands at the head and the foot of the pages. */
export function stylesPart(composition: Composition): string {
  const { look } = composition
  return xmlPart(
    element('office:document-styles', namespaces, [
      fontFaces(look),
      element('office:styles', {}, [
        defaults(look),
        standard(look),
        ...noteStyles.map(key => noteStyle(key, look)),
        ...variantStyles(look),
        columnHeading(look),
        spacer,
        ...characters,
        ...linkStyles(look),
        pictureStyle,
        ...listStyles,
      ]),
      element('office:automatic-styles', {}, [pageLayout(composition)]),
      element('office:master-styles', {}, [masterPages(composition)]),
    ]),
  )
}

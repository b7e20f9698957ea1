import { headingStyles, paragraphStyles } from '../../domain/blocks.ts'
import { type Look, looks, page, programmeLook } from '../../domain/page-look.ts'
import { characterStyles, type Emphasis } from './character-style.ts'
import { eighths, halfPoints, twips } from './measures.ts'
import { layoutStyles, type NoteStyle, styleName } from './style-names.ts'
import { element, valued, wordNamespace, xmlPart } from './xml.ts'

const outlineLevels = new Map<NoteStyle, number>(headingStyles.map((style, level) => [style, level]))
const alignments = { center: 'center', right: 'right', justify: 'both' } as const

const rule = (name: string, { width, color }: { width: number; color: string }): string =>
  element(name, { 'w:val': 'single', 'w:sz': eighths(width), 'w:space': 0, 'w:color': color })

const spacing = ({ before, after }: Look): string =>
  element('w:spacing', { 'w:before': twips(before), 'w:after': twips(after) })

/** In the order of the schema (CT_PPr): Word refuses any other. */
const paragraphProperties = (look: Look, outlineLevel: number | undefined): string =>
  element('w:pPr', {}, [
    look.keepNext ? element('w:keepNext') : '',
    outlineLevel === undefined ? '' : element('w:keepLines'),
    spacing(look),
    look.indent === undefined ? '' : element('w:ind', { 'w:left': twips(look.indent) }),
    look.align === undefined ? '' : valued('w:jc', alignments[look.align]),
    outlineLevel === undefined ? '' : valued('w:outlineLvl', outlineLevel),
  ])

const bold = element('w:b') + element('w:bCs')
const italic = element('w:i') + element('w:iCs')

const runProperties = (look: Look): string =>
  element('w:rPr', {}, [
    look.bold ? bold : '',
    look.italic ? italic : '',
    look.capitals ? element('w:caps') : '',
    look.color === undefined ? '' : valued('w:color', look.color),
    valued('w:sz', halfPoints(look.size)),
    valued('w:szCs', halfPoints(look.size)),
  ])

type StyleKind = 'paragraph' | 'character' | 'table' | 'numbering'

const style = (kind: StyleKind, id: string, children: readonly string[], isDefault = false): string =>
  element('w:style', { 'w:type': kind, ...(isDefault ? { 'w:default': 1 } : {}), 'w:styleId': id }, children)

function noteStyle(key: NoteStyle): string {
  const { id, name, alias } = styleName(key)
  const outlineLevel = outlineLevels.get(key)
  return style('paragraph', id, [
    valued('w:name', name),
    alias === '' ? '' : valued('w:aliases', alias),
    valued('w:basedOn', 'Normal'),
    outlineLevel === undefined ? '' : valued('w:next', styleName('body').id),
    element('w:qFormat'),
    paragraphProperties(looks[key], outlineLevel),
    runProperties(looks[key]),
  ])
}

/** Paragraph styles that only carry a layout: the least height, so that they never start a page by themselves. */
const layoutStyle = (id: string, name: string): string =>
  style('paragraph', id, [
    valued('w:name', name),
    valued('w:basedOn', 'Normal'),
    element('w:pPr', {}, [
      element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': twips(1), 'w:lineRule': 'exact' }),
    ]),
    element('w:rPr', {}, [valued('w:sz', 2), valued('w:szCs', 2)]),
  ])

const columnHeading = style('paragraph', layoutStyles.columnHeading, [
  valued('w:name', programmeLook.heading.name),
  valued('w:basedOn', 'Normal'),
  paragraphProperties(programmeLook.heading, undefined),
  runProperties(programmeLook.heading),
])

const characterStyleXml = (id: string, name: string, emphasis: Emphasis): string =>
  style('character', id, [
    valued('w:name', name),
    valued('w:basedOn', 'DefaultParagraphFont'),
    element('w:qFormat'),
    element('w:rPr', {}, [
      emphasis.bold ? bold : '',
      emphasis.italic ? italic : '',
      emphasis.superscript ? valued('w:vertAlign', 'superscript') : '',
    ]),
  ])

/** docx prepares the parts for notes at the foot of the page, and Word takes these styles when one is added. */
const noteReference = (id: string, name: string): string =>
  style('character', id, [
    valued('w:name', name),
    valued('w:basedOn', 'DefaultParagraphFont'),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    element('w:rPr', {}, [valued('w:vertAlign', 'superscript')]),
  ])

const hyperlink = style('character', 'Hyperlink', [
  valued('w:name', 'Hyperlink'),
  valued('w:basedOn', 'DefaultParagraphFont'),
  element('w:rPr', {}, [valued('w:color', page.link), valued('w:u', 'single')]),
])

const space = (side: string, points: number): string =>
  element(`w:${side}`, { 'w:w': twips(points), 'w:type': 'dxa' })

/** No space to the left: the first column begins exactly at the margin. In the order of the schema. */
const cellMargins = element('w:tblCellMar', {}, [
  space('top', programmeLook.padding),
  space('left', 0),
  space('bottom', programmeLook.padding),
  space('right', programmeLook.gutter),
])

const tableStyle = style('table', layoutStyles.table, [
  valued('w:name', 'Programme de la note'),
  valued('w:basedOn', 'TableNormal'),
  element('w:tblPr', {}, [
    element('w:tblBorders', {}, [
      rule('w:bottom', programmeLook.rule),
      rule('w:insideH', programmeLook.rule),
    ]),
    cellMargins,
  ]),
  element('w:tblStylePr', { 'w:type': 'firstRow' }, [
    element('w:tcPr', {}, [element('w:tcBorders', {}, [rule('w:bottom', programmeLook.headingRule)])]),
  ]),
])

const hidden = element('w:semiHidden') + element('w:unhideWhenUsed')

/** The margins that Word gives to the cells of any table which somebody adds to the note. */
const tableNormal = style(
  'table',
  'TableNormal',
  [
    valued('w:name', 'Normal Table'),
    hidden,
    element('w:tblPr', {}, [element('w:tblCellMar', {}, [space('left', 5.4), space('right', 5.4)])]),
  ],
  true,
)

/** The four defaults that every document has (ISO/IEC 29500-1, 17.7.4.17). */
const defaultStyles = [
  style('paragraph', 'Normal', [valued('w:name', 'Normal'), element('w:qFormat')], true),
  style('character', 'DefaultParagraphFont', [valued('w:name', 'Default Paragraph Font'), hidden], true),
  tableNormal,
  style('numbering', 'NoList', [valued('w:name', 'No List'), hidden], true),
]

const [font] = page.fonts

const documentDefaults = element('w:docDefaults', {}, [
  element('w:rPrDefault', {}, [
    element('w:rPr', {}, [
      element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
      valued('w:color', page.ink),
      valued('w:sz', halfPoints(looks.body.size)),
      valued('w:szCs', halfPoints(looks.body.size)),
      element('w:lang', { 'w:val': 'fr-FR', 'w:eastAsia': 'fr-FR', 'w:bidi': 'ar-SA' }),
    ]),
  ]),
  element('w:pPrDefault', {}, [
    element('w:pPr', {}, [
      element('w:widowControl'),
      element('w:spacing', { 'w:line': Math.round(page.lineHeight * 240), 'w:lineRule': 'auto' }),
    ]),
  ]),
])

/** The part `word/styles.xml`: it depends on `page-look.ts` alone, so it is written once. */
export const stylesPart = xmlPart(
  element('w:styles', { 'xmlns:w': wordNamespace }, [
    documentDefaults,
    ...defaultStyles,
    ...[...headingStyles, ...paragraphStyles].map(noteStyle),
    columnHeading,
    layoutStyle(layoutStyles.pageBreak, 'Saut de page'),
    layoutStyle(layoutStyles.spacer, 'Séparation'),
    ...characterStyles.map(({ id, name, emphasis }) => characterStyleXml(id, name, emphasis)),
    hyperlink,
    noteReference('FootnoteReference', 'footnote reference'),
    noteReference('EndnoteReference', 'endnote reference'),
    tableStyle,
  ]),
)

import { headingStyles, paragraphStyles } from '../../domain/blocks.ts'
import { boxLook, type PageLook, programmeLook } from '../../domain/page-look.ts'
import { characterStyles, type Emphasis } from './character-style.ts'
import { bold, type Extras, italic, paragraphProperties, runProperties } from './look-properties.ts'
import { halfPoints, textWidth, twips } from './measures.ts'
import { inertLine } from './sanitise.ts'
import { type HeadingVariant, layoutStyles, type NoteStyle, ownLevels, styleName } from './style-names.ts'
import { tableStyles } from './table-styles.ts'
import { element, valued, wordNamespace, xmlPart } from './xml.ts'

type StyleKind = 'paragraph' | 'character' | 'table' | 'numbering'

const style = (kind: StyleKind, id: string, children: readonly string[], isDefault = false): string =>
  element('w:style', { 'w:type': kind, ...(isDefault ? { 'w:default': 1 } : {}), 'w:styleId': id }, children)

/** What the looks do not say: where a tab stops, what frames a paragraph, at what level a heading stands. */
function extrasOf(key: NoteStyle, { page }: PageLook): Extras {
  const end = { position: textWidth(page) }
  switch (key) {
    case 'kind':
    case 'chapter':
    case 'section':
    case 'subsection':
    case 'minor':
      return { outlineLevel: ownLevels[key] - 1 }
    case 'logos':
      return { singleLine: true, tab: end }
    case 'picture':
      return { singleLine: true }
    case 'contents-1':
    case 'contents-2':
      return { tab: { ...end, leader: 'dot' } }
    case 'box-title':
    case 'box-text':
      return { frame: boxLook, keepLines: true }
    case 'caption':
    case 'credit':
    case 'person':
    case 'contact-line':
    case 'contact-organisation':
      return { keepLines: true }
    default:
      return {}
  }
}

/** A style that is not built in rests on the heading of its level: programs that know no outline level follow it. */
const baseOf = (key: NoteStyle): string => (key === 'chapter' ? 'Heading2' : 'Normal')

function noteStyle(key: NoteStyle, look: PageLook): string {
  const { id, name, alias } = styleName(key)
  const extras = extrasOf(key, look)
  return style('paragraph', id, [
    valued('w:name', name),
    alias === '' ? '' : valued('w:aliases', alias),
    valued('w:basedOn', baseOf(key)),
    extras.outlineLevel === undefined ? '' : valued('w:next', styleName('body').id),
    element('w:qFormat'),
    paragraphProperties(look.looks[key], extras),
    runProperties(look.looks[key], look.page.ink),
  ])
}

const variantStyle = ({ id, name, style: key, level }: HeadingVariant, { looks, page }: PageLook): string =>
  style('paragraph', id, [
    valued('w:name', name),
    valued('w:basedOn', `Heading${level}`),
    valued('w:next', styleName('body').id),
    element('w:qFormat'),
    paragraphProperties(looks[key], { outlineLevel: level - 1 }),
    runProperties(looks[key], page.ink),
  ])

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

const columnHeading = ({ page }: PageLook): string =>
  style('paragraph', layoutStyles.columnHeading, [
    valued('w:name', programmeLook.heading.name),
    valued('w:basedOn', 'Normal'),
    paragraphProperties(programmeLook.heading),
    runProperties(programmeLook.heading, page.ink),
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

const hyperlink = ({ page }: PageLook): string =>
  style('character', 'Hyperlink', [
    valued('w:name', 'Hyperlink'),
    valued('w:basedOn', 'DefaultParagraphFont'),
    element('w:rPr', {}, [valued('w:color', page.link), valued('w:u', 'single')]),
  ])

const hidden = element('w:semiHidden') + element('w:unhideWhenUsed')

/** The defaults that every document has (ISO/IEC 29500-1, 17.7.4.17); that of tables is with the tables’ own. */
const defaultStyles = [
  style('paragraph', 'Normal', [valued('w:name', 'Normal'), element('w:qFormat')], true),
  style('character', 'DefaultParagraphFont', [valued('w:name', 'Default Paragraph Font'), hidden], true),
  style('numbering', 'NoList', [valued('w:name', 'No List'), hidden], true),
]

function documentDefaults({ page, looks }: PageLook): string {
  // A charter that a colleague shared may name anything: a control character would break the part.
  const font = inertLine(page.fonts[0] ?? '') || 'Arial'
  return element('w:docDefaults', {}, [
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
}

const commonStyles = (look: PageLook): string =>
  [
    documentDefaults(look),
    ...defaultStyles,
    ...[...headingStyles, ...paragraphStyles].map(key => noteStyle(key, look)),
    columnHeading(look),
    layoutStyle(layoutStyles.pageBreak, 'Saut de page'),
    layoutStyle(layoutStyles.spacer, 'Séparation'),
    ...characterStyles.map(({ id, name, emphasis }) => characterStyleXml(id, name, emphasis)),
    hyperlink(look),
    noteReference('FootnoteReference', 'footnote reference'),
    noteReference('EndnoteReference', 'endnote reference'),
    ...tableStyles(look),
  ].join('')

/** Written once for each look: most notes of a cabinet have the same. */
const written = new WeakMap<PageLook, string>()

/** The part `word/styles.xml`: that of the look, with the headings that stand at another level than their own. */
export function stylesPart(look: PageLook, variants: readonly HeadingVariant[]): string {
  const common = written.get(look) ?? commonStyles(look)
  written.set(look, common)
  return xmlPart(
    element('w:styles', { 'xmlns:w': wordNamespace }, [
      common,
      ...variants.map(variant => variantStyle(variant, look)),
    ]),
  )
}

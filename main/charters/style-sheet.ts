import type { StyleLook } from '../../domain/charter.ts'
import { onOff } from '../documents/docx/toggles.ts'
import { alignOf } from '../documents/docx/word-styles.ts'
import { attributeOf, childOf, childrenOf } from '../documents/xml-element.ts'
import type { XmlElement } from '../documents/xml-tree.ts'

/** What a style of a document says of its look, with all that it inherits. Points, RRGGBB; absent is not said. */
export type SheetStyle = {
  /** As Word shows it. */
  readonly name: string
  readonly look: StyleLook
  /** By name; empty where the theme or nobody says one. */
  readonly font: string
  /** In times the natural height of a line; null where it is not said so. */
  readonly lineHeight: number | null
}

export type StyleSheet = {
  readonly styles: readonly SheetStyle[]
  /** What paragraphs without a style look like. */
  readonly plain: SheetStyle
}

/** The fonts of the theme, for styles that name them by their part. */
export type ThemeFonts = { readonly major: string; readonly minor: string }

/** Twentieths of a point and half points, the units of WordprocessingML (ISO/IEC 29500-1, 17.18.81 and 17.3.2.38). */
const twips = (text: string): number | undefined => (/^-?\d{1,6}$/.test(text) ? Number(text) / 20 : undefined)
const halfPoints = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text) ? Number(text) / 2 : undefined

const within = (value: number | undefined, least: number, most: number): number | undefined =>
  value === undefined || value < least || value > most ? undefined : value

function colourOf(properties: XmlElement | null): string | undefined {
  const said = attributeOf(childOf(properties, 'w:color'), 'w:val').toUpperCase()
  return /^[0-9A-F]{6}$/.test(said) ? said : undefined
}

function fontOf(properties: XmlElement | null, theme: ThemeFonts): string {
  const fonts = childOf(properties, 'w:rFonts')
  const part = attributeOf(fonts, 'w:asciiTheme')
  if (part.startsWith('major')) return theme.major
  if (part.startsWith('minor')) return theme.minor
  return attributeOf(fonts, 'w:ascii') || attributeOf(fonts, 'w:hAnsi')
}

function lineHeightOf(properties: XmlElement | null): number | null {
  const spacing = childOf(properties, 'w:spacing')
  const rule = attributeOf(spacing, 'w:lineRule')
  const said = twips(attributeOf(spacing, 'w:line'))
  if (said === undefined || (rule !== '' && rule !== 'auto')) return null
  // Twelve points of « multiple » spacing are one line.
  const height = Math.round((said / 12) * 100) / 100
  return height < 1 || height > 2 ? null : height
}

/** Only what is said: an absent property leaves that of Mallette. */
function saidIn(run: XmlElement | null, paragraph: XmlElement | null): StyleLook {
  const spacing = childOf(paragraph, 'w:spacing')
  const indent = childOf(paragraph, 'w:ind')
  const said: StyleLook = {
    size: within(halfPoints(attributeOf(childOf(run, 'w:sz'), 'w:val')), 5, 72),
    before: within(twips(attributeOf(spacing, 'w:before')), 0, 120),
    after: within(twips(attributeOf(spacing, 'w:after')), 0, 120),
    indent: within(twips(attributeOf(indent, 'w:left') || attributeOf(indent, 'w:start')), 0, 200),
    bold: onOff(run, 'w:b'),
    italic: onOff(run, 'w:i'),
    capitals: onOff(run, 'w:caps'),
    align: alignOf(paragraph) ?? undefined,
    color: colourOf(run),
  }
  return withoutGaps(said)
}

const withoutGaps = (look: StyleLook): StyleLook =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))

/** The paragraph styles of `word/styles.xml`. A chain of styles that leads to itself ends where it does. */
export function styleSheet(root: XmlElement | null, theme: ThemeFonts): StyleSheet {
  const defaults = childOf(root, 'w:docDefaults')
  const defaultRun = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')
  const defaultParagraph = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')
  const bottom: SheetStyle = {
    name: '',
    look: saidIn(defaultRun, defaultParagraph),
    font: fontOf(defaultRun, theme),
    lineHeight: lineHeightOf(defaultParagraph),
  }
  const elements = (root === null ? [] : childrenOf(root)).filter(
    element => element.name === 'w:style' && attributeOf(element, 'w:type') === 'paragraph',
  )
  const byId = new Map(elements.map(element => [attributeOf(element, 'w:styleId'), element]))

  function read(element: XmlElement, below: ReadonlySet<XmlElement>): SheetStyle {
    const parent = byId.get(attributeOf(childOf(element, 'w:basedOn'), 'w:val'))
    const seen = new Set([...below, element])
    const inherited = parent === undefined || seen.has(parent) ? bottom : read(parent, seen)
    const [run, paragraph] = [childOf(element, 'w:rPr'), childOf(element, 'w:pPr')]
    return {
      name: attributeOf(childOf(element, 'w:name'), 'w:val'),
      look: { ...inherited.look, ...saidIn(run, paragraph) },
      font: fontOf(run, theme) || inherited.font,
      lineHeight: lineHeightOf(paragraph) ?? inherited.lineHeight,
    }
  }
  const isDefault = (element: XmlElement): boolean =>
    ['1', 'true', 'on'].includes(attributeOf(element, 'w:default'))
  const normal = elements.find(isDefault)
  return {
    styles: elements.map(element => read(element, new Set())),
    plain: normal === undefined ? bottom : read(normal, new Set()),
  }
}

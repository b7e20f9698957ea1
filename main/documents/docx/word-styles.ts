import type { ReadParagraph } from '../../../domain/read-document.ts'
import { headingLevel, ourStyle } from '../our-style.ts'
import { attributeOf, childOf, childrenOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'
import { onOff, type SaidLook, saidLook } from './toggles.ts'

/** What a style says, with all that it inherits. */
export type WordStyle = {
  readonly name: string
  readonly style: ReadParagraph['style']
  readonly level: number | null
  readonly look: SaidLook
  readonly align: ReadParagraph['align']
  readonly startsPage: boolean
  readonly numbering: NumberingPlace | null
}

export type NumberingPlace = { readonly id: string; readonly level: number }

export type WordStyles = {
  /** The style with that id; the default paragraph style for an id that is empty or unknown. */
  paragraph(id: string): WordStyle
  character(id: string): SaidLook
}

const alignments = new Map<string, ReadParagraph['align']>([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
  ['distribute', 'justify'],
])

/** Null where the properties say nothing of it. */
export function alignOf(properties: XmlElement | null): ReadParagraph['align'] | null {
  const said = attributeOf(childOf(properties, 'w:jc'), 'w:val')
  return said === '' ? null : (alignments.get(said) ?? 'left')
}

/** `w:outlineLvl` counts from 0, and 9 is plain text. */
export function outlineLevel(properties: XmlElement | null): number | null | undefined {
  const said = attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val')
  if (!/^\d$/.test(said)) return undefined
  return said === '9' ? null : Number(said) + 1
}

/** `w:numId` 0 takes a paragraph out of the list of its style. */
export function numberingPlace(properties: XmlElement | null): NumberingPlace | null | undefined {
  const place = childOf(properties, 'w:numPr')
  if (place === null) return undefined
  const id = attributeOf(childOf(place, 'w:numId'), 'w:val')
  const level = Number(attributeOf(childOf(place, 'w:ilvl'), 'w:val') || '0')
  return id === '' || id === '0'
    ? null
    : { id, level: Number.isInteger(level) ? Math.min(8, Math.max(0, level)) : 0 }
}

const plain: WordStyle = {
  name: '',
  style: null,
  level: null,
  look: { bold: undefined, italic: undefined, superscript: undefined },
  align: 'left',
  startsPage: false,
  numbering: null,
}

function inherited(element: XmlElement, parent: WordStyle, isDefault: boolean): WordStyle {
  const name = attributeOf(childOf(element, 'w:name'), 'w:val')
  const properties = childOf(element, 'w:pPr')
  const look = saidLook(childOf(element, 'w:rPr'))
  const level = outlineLevel(properties)
  const numbering = numberingPlace(properties)
  return {
    name: isDefault ? '' : name,
    style: ourStyle(name),
    level: headingLevel(name) ?? (level === undefined ? parent.level : level),
    look: {
      bold: look.bold ?? parent.look.bold,
      italic: look.italic ?? parent.look.italic,
      superscript: look.superscript ?? parent.look.superscript,
    },
    align: alignOf(properties) ?? parent.align,
    startsPage: onOff(properties, 'w:pageBreakBefore') ?? parent.startsPage,
    numbering: numbering === undefined ? parent.numbering : numbering,
  }
}

/** The styles of `word/styles.xml`. A chain that leads to itself ends where it does. */
export function wordStyles(root: XmlElement | null): WordStyles {
  const elements = root === null ? [] : childrenOf(root).filter(({ name }) => name === 'w:style')
  const byId = new Map(elements.map(element => [attributeOf(element, 'w:styleId'), element]))
  const isDefault = (element: XmlElement): boolean =>
    attributeOf(element, 'w:type') === 'paragraph' &&
    ['1', 'true', 'on'].includes(attributeOf(element, 'w:default'))
  const known = new Map<string, WordStyle>()

  function find(id: string, below: ReadonlySet<string>): WordStyle {
    const before = known.get(id)
    if (before !== undefined) return before
    const element = byId.get(id)
    if (element === undefined || below.has(id)) return plain
    const parentId = attributeOf(childOf(element, 'w:basedOn'), 'w:val')
    const parent = parentId === '' ? plain : find(parentId, new Set([...below, id]))
    const style = inherited(element, parent, isDefault(element))
    known.set(id, style)
    return style
  }

  const normal = attributeOf(elements.find(isDefault) ?? null, 'w:styleId')
  return {
    paragraph: id => find(byId.has(id) ? id : normal, new Set()),
    character: id => (id === '' ? plain.look : find(id, new Set()).look),
  }
}

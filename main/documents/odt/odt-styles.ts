import type { ReadParagraph } from '../../../domain/read-document.ts'
import type { RunLook } from '../reading.ts'
import { attributeOf, childOf, childrenOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'

/** What a style says, with all that it inherits; undefined is what it leaves open. */
export type OdtStyle = {
  /** The name that a person sees; that of the parent for a style that a program made by itself. */
  readonly name: string
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
  readonly superscript: boolean | undefined
  readonly align: ReadParagraph['align'] | undefined
  readonly breakBefore: boolean | undefined
  readonly breakAfter: boolean | undefined
  readonly isHidden: boolean | undefined
  /** The look of the named style, against which emphasis is told. */
  readonly named: Partial<RunLook>
}

export type OdtStyles = {
  paragraph(name: string): OdtStyle
  character(name: string): OdtStyle
  /** Whether the items of a list at a level from 0 are numbered. */
  isOrdered(list: string, level: number): boolean
}

const none: OdtStyle = {
  name: '',
  bold: undefined,
  italic: undefined,
  superscript: undefined,
  align: undefined,
  breakBefore: undefined,
  breakAfter: undefined,
  isHidden: undefined,
  named: {},
}

const alignments = new Map<string, ReadParagraph['align']>([
  ['start', 'left'],
  ['left', 'left'],
  ['center', 'center'],
  ['end', 'right'],
  ['right', 'right'],
  ['justify', 'justify'],
])

/** A weight is a word or a number of hundreds. */
const isBold = (weight: string): boolean => weight === 'bold' || Number(weight) >= 600

const said = (element: XmlElement | null, name: string): string | undefined => element?.attributes.get(name)

function saidBy(element: XmlElement): Omit<OdtStyle, 'name' | 'named'> {
  const text = childOf(element, 'style:text-properties')
  const paragraph = childOf(element, 'style:paragraph-properties')
  const weight = said(text, 'fo:font-weight')
  const slant = said(text, 'fo:font-style')
  const position = said(text, 'style:text-position')
  const before = said(paragraph, 'fo:break-before')
  const after = said(paragraph, 'fo:break-after')
  const display = said(text, 'text:display')
  // A paragraph that changes the page style begins a page, unless that style is none.
  const page = said(element, 'style:master-page-name')
  return {
    bold: weight === undefined ? undefined : isBold(weight),
    italic: slant === undefined ? undefined : slant !== 'normal',
    superscript: position === undefined ? undefined : /^(?:super|[1-9])/.test(position),
    align: alignments.get(said(paragraph, 'fo:text-align') ?? ''),
    breakBefore:
      page !== undefined && page !== '' ? true : before === undefined ? undefined : before === 'page',
    breakAfter: after === undefined ? undefined : after === 'page',
    isHidden: display === undefined ? undefined : display === 'none',
  }
}

/** The styles of `styles.xml` and those that `content.xml` makes for its own paragraphs. */
export function odtStyles(named: readonly XmlElement[], automatic: readonly XmlElement[]): OdtStyles {
  const key = (family: string, name: string): string => `${family}\n${name}`
  const keyed = (styles: readonly XmlElement[]): Map<string, XmlElement> =>
    new Map(
      styles
        .filter(({ name }) => name === 'style:style')
        .map(style => [key(attributeOf(style, 'style:family'), attributeOf(style, 'style:name')), style]),
    )
  const namedByKey = keyed(named)
  const automaticByKey = keyed(automatic)
  const known = new Map<string, OdtStyle>()
  const lists = new Map(
    [...named, ...automatic]
      .filter(({ name }) => name === 'text:list-style')
      .map(list => [attributeOf(list, 'style:name'), list]),
  )

  function find(family: string, name: string, below: ReadonlySet<string>): OdtStyle {
    const at = key(family, name)
    const before = known.get(at)
    if (before !== undefined) return before
    const ofDocument = namedByKey.get(at)
    const element = automaticByKey.get(at) ?? ofDocument
    if (element === undefined || below.has(at)) return none
    const parentName = attributeOf(element, 'style:parent-style-name')
    const parent = parentName === '' ? none : find(family, parentName, new Set([...below, at]))
    const own = saidBy(element)
    const isNamed = automaticByKey.get(at) === undefined
    const look = {
      bold: own.bold ?? parent.bold,
      italic: own.italic ?? parent.italic,
      superscript: own.superscript ?? parent.superscript,
    }
    const style: OdtStyle = {
      ...look,
      name: isNamed ? attributeOf(element, 'style:display-name') || name : parent.name,
      align: own.align ?? parent.align,
      breakBefore: own.breakBefore ?? parent.breakBefore,
      breakAfter: own.breakAfter ?? parent.breakAfter,
      isHidden: own.isHidden ?? parent.isHidden,
      named: isNamed
        ? { bold: look.bold === true, italic: look.italic === true, superscript: look.superscript === true }
        : parent.named,
    }
    known.set(at, style)
    return style
  }

  return {
    paragraph: name => find('paragraph', name, new Set()),
    character: name => find('text', name, new Set()),
    isOrdered: (list, level) => {
      const found = lists.get(list)
      const at = found === undefined ? [] : childrenOf(found)
      const ofLevel = at.find(child => attributeOf(child, 'text:level') === String(level + 1))
      return ofLevel?.name === 'text:list-level-style-number'
    },
  }
}

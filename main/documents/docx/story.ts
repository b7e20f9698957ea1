import type { CellPlace, ReadParagraph, TrackedChange } from '../../../domain/read-document.ts'
import { joined, type Reading } from '../reading.ts'
import { attributeOf, childOf, childrenOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'
import { chosenOf } from './drawings.ts'
import type { Field } from './fields.ts'
import { changeOf, type Line, readLine } from './line.ts'
import type { Numbering } from './numbering.ts'
import { onOff } from './toggles.ts'
import type { Part, WordPackage } from './word-package.ts'
import { alignOf, numberingPlace, outlineLevel, type WordStyle, type WordStyles } from './word-styles.ts'

/** A text of the document (its body, a header, a comment) with what is open while it is read. */
export type Story = {
  readonly part: Part
  readonly file: WordPackage
  readonly reading: Reading
  readonly styles: WordStyles
  readonly numbering: Numbering
  /** The footnote or endnote that a reference leads to. */
  readonly notes: (reference: XmlElement) => XmlElement | null
  /** Comments and fields may begin in one paragraph and end in another. */
  readonly openComments: Set<string>
  readonly fields: Field[]
}

type Where = {
  readonly place: ReadParagraph['place']
  readonly cell: CellPlace | null
  readonly change: TrackedChange | null
}

const seenThrough = new Set([
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:sdtContent',
])

/** Reads the paragraphs and tables inside an element, in order, into the reading. */
export function readStory(within: XmlElement, place: ReadParagraph['place'], story: Story): void {
  const { reading, styles, numbering } = story
  /** A page that was broken after the last paragraph begins with the next one. */
  let breaksPage = false
  /** Runs of a paragraph whose mark was deleted: they belong to the next one. */
  let carriedOver: Line | null = null

  function readBlocks(parent: XmlElement, where: Where): void {
    for (const child of childrenOf(parent)) readBlock(child, where)
  }

  function readBlock(block: XmlElement, where: Where): void {
    if (seenThrough.has(block.name)) {
      readBlocks(block, where)
      return
    }
    switch (block.name) {
      case 'w:p':
        readParagraph(block, where)
        return
      case 'w:tbl':
        readTable(block, where)
        return
      case 'w:sdt': {
        const content = childOf(block, 'w:sdtContent')
        if (content !== null) readBlocks(content, where)
        return
      }
      case 'mc:AlternateContent':
        for (const chosen of chosenOf(block)) readBlock(chosen, where)
        return
      case 'w:altChunk':
        reading.remarks.add('embedded-object')
        return
    }
  }

  function listOf(properties: XmlElement | null, style: WordStyle): ReadParagraph['list'] {
    const direct = numberingPlace(properties)
    const at = direct === undefined ? style.numbering : direct
    const found = at === null ? null : numbering(at)
    return at === null || found === null ? null : { ordered: found.ordered, level: at.level }
  }

  function readParagraph(paragraph: XmlElement, where: Where): void {
    const properties = childOf(paragraph, 'w:pPr')
    const style = styles.paragraph(attributeOf(childOf(properties, 'w:pStyle'), 'w:val'))
    const line = readLine(paragraph, style.look, story, where.change)
    const mark = markChange(properties, where.change)
    if (mark !== null) reading.remarks.add('tracked-changes')
    const before: Line | null = carriedOver
    carriedOver = null
    const runs = [...(before?.runs ?? []), ...line.runs]
    const startsPage = breaksPage || line.startsPage || (before?.startsPage ?? false)
    breaksPage = line.breaksAfter
    const isKept = runs.some(({ change }) => change?.kind !== 'deleted')
    if (mark?.kind === 'deleted' && isKept && where.change === null) {
      carriedOver = { ...line, runs, startsPage, pictures: [...(before?.pictures ?? []), ...line.pictures] }
      return
    }
    const pictures = [...(before?.pictures ?? []), ...line.pictures]
    const isBlank = runs.length === 0 && pictures.length === 0
    // A paragraph that only holds a page break starts nothing itself.
    if (isBlank && startsPage) breaksPage = true
    const level = outlineLevel(properties)
    const list = listOf(properties, style)
    reading.paragraphs.push({
      place: where.place,
      styleName: style.name,
      style: style.style,
      level: level === undefined ? style.level : level,
      list,
      cell: where.cell,
      align: alignOf(properties) ?? style.align,
      startsPage: !isBlank && (startsPage || (onOff(properties, 'w:pageBreakBefore') ?? style.startsPage)),
      change: mark,
      runs: joined(runs),
      pictures,
    })
    for (const aside of [...(before?.asides ?? []), ...line.asides]) {
      readStory(aside, 'aside', { ...story, openComments: new Set(), fields: [] })
    }
  }

  function readTable(table: XmlElement, where: Where): void {
    const number = reading.tables
    reading.tables += 1
    unwrapped(table, 'w:tr').forEach((rowElement, row) => {
      const properties = childOf(rowElement, 'w:trPr')
      const isHeader = onOff(properties, 'w:tblHeader') === true
      const change = markOf(properties) ?? where.change
      let column = Number(attributeOf(childOf(properties, 'w:gridBefore'), 'w:val')) || 0
      for (const cell of unwrapped(rowElement, 'w:tc')) {
        readBlocks(cell, { ...where, change, cell: { table: number, row, column, isHeader } })
        const span = Number(attributeOf(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan'), 'w:val'))
        column += Math.max(1, span || 1)
      }
    })
  }

  readBlocks(within, { place, cell: null, change: null })
}

/** The rows of a table or the cells of a row, through what programs wrap them in. */
const unwrapped = (within: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(within).flatMap(child => {
    if (child.name === name) return [child]
    return child.name === 'w:sdt' || seenThrough.has(child.name) ? unwrapped(child, name) : []
  })

function markOf(properties: XmlElement | null): TrackedChange | null {
  const inserted = childOf(properties, 'w:ins') ?? childOf(properties, 'w:moveTo')
  if (inserted !== null) return changeOf(inserted, 'inserted')
  const deleted = childOf(properties, 'w:del') ?? childOf(properties, 'w:moveFrom')
  return deleted === null ? null : changeOf(deleted, 'deleted')
}

/** What was done to the mark at the end of a paragraph, or to the row that it stands in. */
const markChange = (properties: XmlElement | null, ofRow: TrackedChange | null): TrackedChange | null =>
  markOf(childOf(properties, 'w:rPr')) ?? ofRow

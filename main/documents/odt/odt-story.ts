import type { CellPlace, ReadComment, ReadParagraph, TrackedChange } from '../../../domain/read-document.ts'
import { headingLevel, ourStyle } from '../our-style.ts'
import { joined, type Reading } from '../reading.ts'
import { allOf, attributeOf, childOf, childrenOf, textOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'
import { readOdtLine } from './odt-line.ts'
import type { OdtStyles } from './odt-styles.ts'
import type { OdtChange } from './tracked.ts'

/** A text of the document with what is open while it is read. */
export type OdtStory = {
  readonly reading: Reading
  readonly styles: OdtStyles
  readonly changes: ReadonlyMap<string, OdtChange>
  /** What lies at a path of the archive, or null. */
  readonly bytes: (path: string) => Uint8Array | null
  /** Takes a comment down where it stands. */
  readonly comment: (annotation: XmlElement) => void
  readonly comments: ReadComment[]
  readonly openComments: Set<string>
  readonly openChanges: Map<string, TrackedChange>
}

export function newOdtStory(parts: Pick<OdtStory, 'reading' | 'styles' | 'changes' | 'bytes'>): OdtStory {
  const comments: ReadComment[] = []
  const openComments = new Set<string>()
  return {
    ...parts,
    comments,
    openComments,
    openChanges: new Map(),
    comment: annotation => {
      const name = attributeOf(annotation, 'office:name')
      const id = name || `comment-${comments.length}`
      const child = (of: string): string => {
        const found = childOf(annotation, of)
        return found === null ? '' : textOf(found).trim()
      }
      const paragraphs = allOf(annotation, 'text:p').map(textOf)
      comments.push({
        id,
        author: child('dc:creator'),
        date: child('dc:date'),
        text: paragraphs.join('\n').trim(),
        over: '',
      })
      if (name !== '') openComments.add(name)
    },
  }
}

type Where = {
  readonly place: ReadParagraph['place']
  readonly cell: CellPlace | null
  readonly list: { readonly style: string; readonly level: number; readonly isItem: boolean } | null
}

/** Declarations, and what an index is made by: no text. */
const unread =
  /^(?:text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|soft-page-break|[a-z-]+-source)|office:(?:forms|annotation-end)|table:(?:table-columns?|table-header-columns|shapes|title|desc)|svg:.*)$/

const rowGroups = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])

/** Most cells that a count of repeated ones is believed for. */
const mostRepeated = 100

/** Reads the paragraphs, lists and tables inside an element, in order, into the reading. */
export function readOdtStory(within: XmlElement, place: ReadParagraph['place'], story: OdtStory): void {
  const { reading, styles } = story
  let breaksPage = false

  function readBlocks(parent: XmlElement, where: Where): void {
    for (const child of childrenOf(parent)) readBlock(child, where)
  }

  function readBlock(block: XmlElement, where: Where): void {
    if (unread.test(block.name)) return
    switch (block.name) {
      case 'text:p':
      case 'text:h':
        readParagraph(block, where)
        return
      case 'text:list':
        readList(block, where)
        return
      case 'table:table':
        readTable(block, where)
        return
      case 'office:annotation':
        story.comment(block)
        return
      case 'text:change-start':
      case 'text:change-end':
      case 'text:change':
        readOdtLine({ ...block, children: [block] }, styles.paragraph(''), story)
        return
      case 'draw:frame':
        readAsides(readOdtLine({ ...block, children: [block] }, styles.paragraph(''), story).asides)
        return
      default:
        readBlocks(block, where)
        return
    }
  }

  const readAsides = (asides: readonly XmlElement[]): void => {
    for (const aside of asides) {
      readOdtStory(aside, 'aside', { ...story, openComments: new Set(), openChanges: new Map() })
    }
  }

  function readParagraph(paragraph: XmlElement, where: Where): void {
    const style = styles.paragraph(attributeOf(paragraph, 'text:style-name'))
    const line = readOdtLine(paragraph, style, story)
    const [change = null] = story.openChanges.values()
    const runs = joined(line.runs)
    const startsPage = breaksPage || style.breakBefore === true
    const isBlank = runs.length === 0 && line.pictures.length === 0
    breaksPage = style.breakAfter === true || (isBlank && startsPage)
    const outline =
      paragraph.name === 'text:h' ? Number(attributeOf(paragraph, 'text:outline-level') || '1') : 0
    const level = headingLevel(style.name) ?? (outline >= 1 && outline <= 9 ? outline : null)
    const { list } = where
    reading.paragraphs.push({
      place: where.place,
      styleName: style.name === 'Standard' ? '' : style.name,
      style: ourStyle(style.name),
      level,
      list: list?.isItem ? { ordered: styles.isOrdered(list.style, list.level), level: list.level } : null,
      cell: where.cell,
      align: style.align ?? 'left',
      startsPage: startsPage && !isBlank,
      change,
      runs,
      pictures: line.pictures,
    })
    readAsides(line.asides)
  }

  function readList(list: XmlElement, where: Where): void {
    const outer = where.list
    const style = attributeOf(list, 'text:style-name') || (outer?.style ?? '')
    const level = outer === null ? 0 : outer.level + 1
    for (const item of childrenOf(list)) {
      readBlocks(item, { ...where, list: { style, level, isItem: item.name === 'text:list-item' } })
    }
  }

  function readTable(table: XmlElement, where: Where): void {
    const number = reading.tables
    reading.tables += 1
    let row = 0
    const readRows = (parent: XmlElement, isHeader: boolean): void => {
      for (const child of childrenOf(parent)) {
        if (rowGroups.has(child.name)) readRows(child, isHeader || child.name === 'table:table-header-rows')
        if (child.name !== 'table:table-row') continue
        let column = 0
        for (const cell of childrenOf(child)) {
          const repeated = Number(attributeOf(cell, 'table:number-columns-repeated')) || 1
          if (cell.name === 'table:table-cell') {
            readBlocks(cell, { ...where, list: null, cell: { table: number, row, column, isHeader } })
          }
          column += Math.min(mostRepeated, repeated)
        }
        row += 1
      }
    }
    readRows(table, false)
  }

  readBlocks(within, { place, cell: null, list: null })
}

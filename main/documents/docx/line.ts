import type { ReadRun, TrackedChange } from '../../../domain/read-document.ts'
import type { RunLook } from '../reading.ts'
import { allOf, attributeOf, childOf, childrenOf, textOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'
import { chosenOf, drawingOf } from './drawings.ts'
import { type Field, fieldRemark, hrefOfField } from './fields.ts'
import type { Story } from './story.ts'
import { symbolText } from './symbols.ts'
import { onOff, type SaidLook, saidLook } from './toggles.ts'

/** What the runs of a paragraph gave. `breaksAt` is where a new page starts, in runs; -1 where none does. */
export type Line = {
  readonly runs: ReadRun[]
  readonly pictures: string[]
  /** Text boxes, footnotes and endnotes: they read after the paragraph. */
  readonly asides: XmlElement[]
  startsPage: boolean
  breaksAfter: boolean
}

/** What lies over a stretch of a line. */
type Over = { readonly href: string; readonly change: TrackedChange | null }

export const changeOf = (element: XmlElement, kind: TrackedChange['kind']): TrackedChange => ({
  kind,
  author: attributeOf(element, 'w:author'),
  date: attributeOf(element, 'w:date'),
})

const changes = new Map<string, TrackedChange['kind']>([
  ['w:ins', 'inserted'],
  ['w:moveTo', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveFrom', 'deleted'],
])

/** Wrappers that mean something to the program which wrote them, and nothing to a reader. */
const seenThrough = new Set([
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
  'w:ruby',
])

/** LibreOffice keeps what follows « # » apart from the address. */
function targetOf(target: string, link: XmlElement): string {
  const anchor = attributeOf(link, 'w:anchor')
  return anchor === '' || target.includes('#') ? target : `${target}#${anchor}`
}

/**
 * Reads the runs of a paragraph whose style has the given look. Bold and italic are told against that style: what the
 * whole style gives is no emphasis. A deletion within an insertion is a deletion.
 */
export function readLine(
  paragraph: XmlElement,
  ofStyle: SaidLook,
  story: Story,
  change: TrackedChange | null,
): Line {
  const { part, file, reading, styles } = story
  const line: Line = { runs: [], pictures: [], asides: [], startsPage: false, breaksAfter: false }
  const isBlank = (): boolean =>
    line.runs.every(({ text }) => text.trim() === '') && line.pictures.length === 0

  function say(text: string, look: RunLook, over: Over): void {
    if (text === '' || story.fields.some(({ isShown }) => !isShown)) return
    const ofField = story.fields.map(({ code }) => hrefOfField(code)).find(href => href !== '')
    const run = { text, ...look, href: over.href || (ofField ?? ''), change: over.change }
    line.runs.push({ ...run, comments: [...story.openComments] })
    for (const id of story.openComments) reading.over.set(id, (reading.over.get(id) ?? '') + text)
  }

  function field(mark: string): void {
    if (mark === 'begin') story.fields.push({ code: '', isShown: false })
    const current: Field | undefined = story.fields.at(-1)
    if (current === undefined) return
    if (mark === 'separate') current.isShown = true
    if (mark === 'end') {
      const remark = fieldRemark(current.code)
      if (remark !== null) reading.remarks.add(remark)
      story.fields.pop()
    }
  }

  function breakLine(kind: string, look: RunLook, over: Over): void {
    if (kind !== 'page') say('\n', look, over)
    else if (isBlank()) line.startsPage = true
    else line.breaksAfter = true
  }

  function lookOf(properties: XmlElement | null): RunLook {
    const direct = saidLook(properties)
    const named = styles.character(attributeOf(childOf(properties, 'w:rStyle'), 'w:val'))
    const differs = (key: keyof SaidLook): boolean =>
      ofStyle[key] !== true && (direct[key] ?? named[key] ?? false)
    return { bold: differs('bold'), italic: differs('italic'), superscript: differs('superscript') }
  }

  function readRun(run: XmlElement, over: Over): void {
    const properties = childOf(run, 'w:rPr')
    // Hidden text is on no page: taking it for text would show what nobody reads.
    if (onOff(properties, 'w:vanish') === true) return
    const look = lookOf(properties)
    for (const child of childrenOf(run)) readPiece(child, look, over)
  }

  function readPiece(piece: XmlElement, look: RunLook, over: Over): void {
    switch (piece.name) {
      case 'w:t':
      case 'w:delText': {
        const text = textOf(piece)
        say(
          attributeOf(piece, 'xml:space') === 'preserve'
            ? text
            : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''),
          look,
          over,
        )
        return
      }
      case 'w:instrText':
      case 'w:delInstrText': {
        const current = story.fields.at(-1)
        if (current !== undefined) current.code += textOf(piece)
        return
      }
      case 'w:fldChar':
        field(attributeOf(piece, 'w:fldCharType'))
        return
      case 'w:tab':
      case 'w:ptab':
        say('\t', look, over)
        return
      case 'w:br':
        breakLine(attributeOf(piece, 'w:type'), look, over)
        return
      case 'w:cr':
        say('\n', look, over)
        return
      case 'w:noBreakHyphen':
        say('\u2011', look, over)
        return
      case 'w:softHyphen':
        say('\u00AD', look, over)
        return
      case 'w:sym':
        say(symbolText(attributeOf(piece, 'w:font'), attributeOf(piece, 'w:char')), look, over)
        return
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const note = story.notes(piece)
        if (note !== null) line.asides.push(note)
        return
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': {
        if (piece.name === 'w:object') reading.remarks.add('embedded-object')
        const { pictures, boxes } = drawingOf(piece, part, file, reading)
        line.pictures.push(...pictures)
        line.asides.push(...boxes)
        return
      }
      case 'mc:AlternateContent':
        for (const child of chosenOf(piece)) readPiece(child, look, over)
        return
      case 'w:ruby':
        for (const base of allOf(piece, 'w:rubyBase')) readInside(base, over)
        return
    }
  }

  function readInside(within: XmlElement, over: Over): void {
    for (const child of childrenOf(within)) readChild(child, over)
  }

  function readChild(child: XmlElement, over: Over): void {
    const kind = changes.get(child.name)
    if (kind !== undefined) {
      reading.remarks.add('tracked-changes')
      const own = changeOf(child, kind)
      readInside(child, { ...over, change: over.change?.kind === 'deleted' ? over.change : own })
      return
    }
    if (seenThrough.has(child.name)) {
      readInside(child, over)
      return
    }
    switch (child.name) {
      case 'w:r':
        readRun(child, over)
        return
      case 'w:hyperlink': {
        const link = part.links.find(({ id }) => id === attributeOf(child, 'r:id'))
        readInside(child, {
          ...over,
          href: link?.isExternal === true ? targetOf(link.target, child) : over.href,
        })
        return
      }
      case 'w:fldSimple': {
        const code = attributeOf(child, 'w:instr')
        story.fields.push({ code, isShown: true })
        readInside(child, over)
        story.fields.pop()
        const remark = fieldRemark(code)
        if (remark !== null) reading.remarks.add(remark)
        return
      }
      case 'w:sdt': {
        const content = childOf(child, 'w:sdtContent')
        if (content !== null) readInside(content, over)
        return
      }
      case 'w:commentRangeStart':
        story.openComments.add(attributeOf(child, 'w:id'))
        return
      case 'w:commentRangeEnd':
        story.openComments.delete(attributeOf(child, 'w:id'))
        return
      case 'm:oMath':
      case 'm:oMathPara':
        say(
          allOf(child, 'm:t').map(textOf).join(''),
          { bold: false, italic: false, superscript: false },
          over,
        )
        return
      case 'mc:AlternateContent':
        for (const chosen of chosenOf(child)) readChild(chosen, over)
        return
      case 'w:subDoc':
        reading.remarks.add('embedded-object')
        return
    }
  }

  readInside(paragraph, { href: '', change })
  return line
}

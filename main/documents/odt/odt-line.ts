import type { ReadRun, TrackedChange } from '../../../domain/read-document.ts'
import { keepPicture, type RunLook } from '../reading.ts'
import { attributeOf, childOf, childrenOf, textOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'
import type { OdtStory } from './odt-story.ts'
import type { OdtStyle } from './odt-styles.ts'

/** What the content of a paragraph gave. */
export type OdtLine = {
  readonly runs: ReadRun[]
  readonly pictures: string[]
  /** Notes and text boxes: they read after the paragraph. */
  readonly asides: XmlElement[]
}

type Over = { readonly styles: readonly OdtStyle[]; readonly href: string }

/** Elements inside a paragraph whose text is no text of it. */
const unread = new Set([
  'text:note-citation',
  'text:ruby-text',
  'office:event-listeners',
  'text:tracked-changes',
])

/** A count of repeated spaces is believed up to a line’s worth. */
const mostSpaces = 200

/**
 * Reads the content of a paragraph. White space is one space wherever it stands, as OpenDocument 1.3 part 3 (6.1.2)
 * has it; bold and italic are told against the named style of the paragraph.
 */
export function readOdtLine(paragraph: XmlElement, style: OdtStyle, story: OdtStory): OdtLine {
  const { reading } = story
  const line: OdtLine = { runs: [], pictures: [], asides: [] }
  let endsInSpace = true

  function lookOf(styles: readonly OdtStyle[]): RunLook {
    const differs = (key: keyof RunLook): boolean => {
      if (style.named[key] === true) return false
      const [direct] = styles.flatMap(other => other[key] ?? []).slice(-1)
      return direct ?? style[key] === true
    }
    return { bold: differs('bold'), italic: differs('italic'), superscript: differs('superscript') }
  }

  function say(text: string, over: Over, change: TrackedChange | null): void {
    if (text === '' || over.styles.some(({ isHidden }) => isHidden === true)) return
    const comments = [...story.openComments]
    line.runs.push({ text, ...lookOf(over.styles), href: over.href, change, comments })
    for (const id of comments) reading.over.set(id, (reading.over.get(id) ?? '') + text)
  }

  const inserted = (): TrackedChange | null => [...story.openChanges.values()].at(-1) ?? null

  function sayText(raw: string, over: Over): void {
    const whole = raw.replace(/[ \t\r\n]+/g, ' ')
    const text = endsInSpace ? whole.replace(/^ /, '') : whole
    if (text === '') return
    endsInSpace = text.endsWith(' ')
    say(text, over, inserted())
  }

  /** What is no white space to OpenDocument: a space that was counted, a tab, the end of a line. */
  function saySign(sign: string, over: Over): void {
    endsInSpace = false
    say(sign, over, inserted())
  }

  function readFrame(frame: XmlElement): void {
    const box = childOf(frame, 'draw:text-box')
    if (box !== null) line.asides.push(box)
    const title = childOf(frame, 'svg:desc') ?? childOf(frame, 'svg:title')
    const images = childrenOf(frame).filter(({ name }) => name === 'draw:image')
    const objects = childrenOf(frame).some(({ name }) =>
      /^draw:(?:object|object-ole|plugin|applet)$/.test(name),
    )
    if (objects) reading.remarks.add('embedded-object')
    // The other images of a frame are the same picture for other programs.
    const [image] = images
    if (image === undefined || objects) return
    const href = attributeOf(image, 'xlink:href').replace(/^\.\//, '')
    if (/^[a-z][a-z\d+.-]*:|^\/|^\.\./i.test(href)) reading.remarks.add('linked-picture')
    else {
      const kept = keepPicture(reading, story.bytes(href), title === null ? '' : textOf(title).trim())
      if (kept !== null) line.pictures.push(kept)
    }
  }

  function readChild(child: XmlElement, over: Over): void {
    if (unread.has(child.name)) return
    switch (child.name) {
      case 'text:s': {
        const count = Number(attributeOf(child, 'text:c') || '1')
        saySign(' '.repeat(Math.min(mostSpaces, Math.max(1, count || 1))), over)
        return
      }
      case 'text:tab':
        saySign('\t', over)
        return
      case 'text:line-break':
        saySign('\n', over)
        return
      case 'text:span':
        readInside(child, {
          ...over,
          styles: [...over.styles, story.styles.character(attributeOf(child, 'text:style-name'))],
        })
        return
      case 'text:a': {
        const href = attributeOf(child, 'xlink:href')
        readInside(child, { ...over, href: href.startsWith('#') ? '' : href })
        return
      }
      case 'text:note': {
        const note = childOf(child, 'text:note-body')
        if (note !== null) line.asides.push(note)
        return
      }
      case 'text:change-start': {
        const found = story.changes.get(attributeOf(child, 'text:change-id'))
        if (found !== undefined) story.openChanges.set(attributeOf(child, 'text:change-id'), found.change)
        return
      }
      case 'text:change-end':
        story.openChanges.delete(attributeOf(child, 'text:change-id'))
        return
      case 'text:change': {
        const found = story.changes.get(attributeOf(child, 'text:change-id'))
        if (found !== undefined) say(found.deleted, over, found.change)
        return
      }
      case 'office:annotation':
        story.comment(child)
        return
      case 'office:annotation-end':
        story.openComments.delete(attributeOf(child, 'office:name'))
        return
      case 'draw:frame':
        readFrame(child)
        return
      case 'draw:g':
        for (const drawn of childrenOf(child)) readChild(drawn, over)
        return
      default:
        // A shape that was drawn may hold paragraphs; a field or a bookmark holds text or nothing.
        if (child.name.startsWith('draw:')) line.asides.push(child)
        else readInside(child, over)
    }
  }

  function readInside(within: XmlElement, over: Over): void {
    for (const child of within.children) {
      if (typeof child === 'string') sayText(child, over)
      else readChild(child, over)
    }
  }

  readInside(paragraph, { styles: [], href: '' })
  return line
}

import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file taken apart: what its parts are called and what stands in them. */
export type WordFile = {
  /** The paths of the parts, in the order of the zip. */
  readonly paths: readonly string[]
  readonly text: (path: string) => string
  /** The part as XML; throws when it is not well-formed. */
  readonly xml: (path: string) => Document
}

/** What XML 1.0 may hold (production 2, Char); the parser lets some of the rest through. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

function parsed(path: string, text: string): Document {
  if (notInXml.test(text)) throw new Error(`${path} holds a character that XML forbids`)
  const onError = (_level: string, message: string): void => {
    // The parser suspects a wrong encoding behind U+FFFD; here it is what a note really says.
    if (!message.startsWith('Unicode replacement character')) throw new Error(`${path}: ${message}`)
  }
  return new DOMParser({ onError }).parseFromString(text, 'text/xml')
}

export function openWordFile(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes)
  const text = (path: string): string => {
    const content = parts[path]
    if (content === undefined) throw new Error(`no part ${path}`)
    return strFromU8(content)
  }
  const known = new Map<string, Document>()
  const xml = (path: string): Document => {
    const part = known.get(path) ?? parsed(path, text(path))
    known.set(path, part)
    return part
  }
  return { paths: Object.keys(parts), text, xml }
}

/** The same file with one part altered: the way the tests break a good file. */
export function withAltered(bytes: Uint8Array, path: string, alter: (xml: string) => string): Uint8Array {
  const before = openWordFile(bytes).text(path)
  const after = alter(before)
  if (after === before) throw new Error(`${path} was not altered`)
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(after) })
}

/** The elements of that name, in document order. */
export const elements = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagName(name),
]

/** The elements directly inside. */
export const childElements = (within: Element): Element[] =>
  [...within.childNodes].filter((node): node is Element => node.nodeType === 1)

/** The value of `w:val`, or of another attribute; empty when there is none. */
export const value = (element: Element, attribute = 'w:val'): string => element.getAttribute(attribute) ?? ''

/** The paragraphs of a part: the id of their style and what a reader sees, line breaks as `\n`, tabs as `\t`. */
export const paragraphsOf = (part: Document): { style: string; text: string }[] =>
  elements(part, 'w:p').map(paragraph => ({
    style: elements(paragraph, 'w:pStyle').map(style => value(style))[0] ?? '',
    text: elements(paragraph, 'w:r')
      .flatMap(childElements)
      .map(({ tagName, textContent }) =>
        tagName === 'w:t' ? (textContent ?? '') : tagName === 'w:br' ? '\n' : tagName === 'w:tab' ? '\t' : '',
      )
      .join(''),
  }))

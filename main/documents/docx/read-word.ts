import type { ReadComment, ReadDocument } from '../../../domain/read-document.ts'
import { carriedNamespace, carriedProperties } from '../../word/carried-part.ts'
import type { Archive } from '../archive.ts'
import { carriedInProperties, inflated } from '../carried-data.ts'
import { newReading, type Reading } from '../reading.ts'
import { allOf, attributeOf, childOf, childrenOf, textOf, xmlOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'
import { numberingOf } from './numbering.ts'
import { readStory, type Story } from './story.ts'
import { openWordPackage, type Part, type WordPackage } from './word-package.ts'
import { wordStyles } from './word-styles.ts'

/** Reads a Word document (ISO/IEC 29500, both forms). Throws `Unreadable`. */
export function readWord(archive: Archive): ReadDocument {
  const file = openWordPackage(archive)
  const { main } = file
  const reading = newReading()
  const numberingPart = file.linked(main, 'numbering')
  const footnotes = notesOf(file.linked(main, 'footnotes'))
  const endnotes = notesOf(file.linked(main, 'endnotes'))
  const storyOf = (part: Part): Story => ({
    part,
    file,
    reading,
    styles,
    numbering,
    notes: reference => {
      const notes = reference.name === 'w:footnoteReference' ? footnotes : endnotes
      return notes.get(attributeOf(reference, 'w:id')) ?? null
    },
    openComments: new Set(),
    fields: [],
  })
  const styles = wordStyles(file.linked(main, 'styles')?.root ?? null)
  const numbering = numberingOf(numberingPart?.root ?? null)
  const furniture = furnitureOf(file)

  for (const { part } of furniture.filter(({ place }) => place === 'header')) {
    readFurniture(part, 'header', storyOf(part))
  }
  const body = childOf(main.root, 'w:body')
  if (body !== null) readStory(body, 'body', storyOf(main))
  for (const { part } of furniture.filter(({ place }) => place === 'footer')) {
    readFurniture(part, 'footer', storyOf(part))
  }

  const comments = commentsOf(file.linked(main, 'comments'), reading)
  if (comments.length > 0) reading.remarks.add('comments')
  const settings = file.linked(main, 'settings')
  if (settings?.links.some(({ type, isExternal }) => type === 'attachedTemplate' && isExternal)) {
    reading.remarks.add('external-template')
  }
  const properties = customProperties(file)
  return {
    format: 'docx',
    title: titleOf(file),
    paragraphs: reading.paragraphs,
    comments,
    pictures: [...reading.pictures.values()],
    remarks: [...reading.remarks],
    carried: carriedPart(file) || carriedInProperties(properties),
    noteId: properties.get(carriedProperties.noteId) ?? '',
    releaseId: properties.get(carriedProperties.releaseId) ?? '',
  }
}

const notesOf = (part: Part | null): ReadonlyMap<string, XmlElement> =>
  new Map(part === null ? [] : childrenOf(part.root).map(note => [attributeOf(note, 'w:id'), note]))

/** Headers and footers that the sections of the document name, each once. */
function furnitureOf(file: WordPackage): { readonly place: 'header' | 'footer'; readonly part: Part }[] {
  const sections = allOf(file.main.root, 'w:sectPr')
  const references = sections
    .flatMap(childrenOf)
    .filter(({ name }) => name === 'w:headerReference' || name === 'w:footerReference')
  const seen = new Set<string>()
  return references.flatMap(reference => {
    const link = file.main.links.find(({ id }) => id === attributeOf(reference, 'r:id'))
    const part = link === undefined || link.isExternal ? null : file.part(link.target)
    if (part === null || seen.has(part.path)) return []
    seen.add(part.path)
    return [
      { place: reference.name === 'w:headerReference' ? ('header' as const) : ('footer' as const), part },
    ]
  })
}

/** Most headers are there and empty: they say nothing. */
function readFurniture(part: Part, place: 'header' | 'footer', story: Story): void {
  const own: Reading = { ...story.reading, paragraphs: [] }
  readStory(part.root, place, { ...story, reading: own })
  story.reading.tables = own.tables
  const said = own.paragraphs.filter(({ runs, pictures }) => runs.length > 0 || pictures.length > 0)
  story.reading.paragraphs.push(...said)
}

const commentsOf = (part: Part | null, { over }: Reading): readonly ReadComment[] =>
  part === null
    ? []
    : childrenOf(part.root)
        .filter(({ name }) => name === 'w:comment')
        .map(comment => {
          const id = attributeOf(comment, 'w:id')
          return {
            id,
            author: attributeOf(comment, 'w:author'),
            date: attributeOf(comment, 'w:date'),
            text: allOf(comment, 'w:p')
              .map(paragraph => allOf(paragraph, 'w:t').map(textOf).join(''))
              .join('\n')
              .trim(),
            over: over.get(id) ?? '',
          }
        })

function titleOf(file: WordPackage): string {
  const core = file.names.find(name => /(^|\/)core\.xml$/i.test(name))
  const bytes = core === undefined ? null : file.bytes(core)
  return bytes === null ? '' : textOf(childOf(xmlOf(bytes), 'dc:title') ?? nothing).trim()
}

const nothing: XmlElement = { name: '', attributes: new Map(), children: [] }

function customProperties(file: WordPackage): ReadonlyMap<string, string> {
  const bytes = file.bytes('docProps/custom.xml')
  if (bytes === null) return new Map()
  return new Map(
    childrenOf(xmlOf(bytes)).map(property => [
      attributeOf(property, 'name').normalize('NFC'),
      textOf(property).trim(),
    ]),
  )
}

const customPart = /^customXml\/item\d+\.xml$/i

/** Parts of other programs stand there too, well-formed or not: only one that names our namespace is read. */
function carriedPart(file: WordPackage): string {
  for (const name of file.names.filter(other => customPart.test(other))) {
    const bytes = file.bytes(name)
    const source = bytes === null ? '' : Buffer.from(bytes).toString('utf8')
    if (!source.includes(carriedNamespace)) continue
    const carried = inflated(source.replace(/<[^>]*>/g, ''))
    if (carried !== '') return carried
  }
  return ''
}

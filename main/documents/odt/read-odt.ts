import type { ReadDocument } from '../../../domain/read-document.ts'
import { carriedProperties } from '../../word/carried-part.ts'
import type { Archive } from '../archive.ts'
import { carriedInProperties } from '../carried-data.ts'
import { newReading } from '../reading.ts'
import { Unreadable } from '../unreadable.ts'
import { allOf, attributeOf, childOf, childrenOf, textOf, xmlOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'
import { newOdtStory, readOdtStory } from './odt-story.ts'
import { odtStyles } from './odt-styles.ts'
import { trackedIn } from './tracked.ts'

/** The media types that the first entry of an OpenDocument text says (OpenDocument 1.3 part 2, 3.3). */
export const odtTypes = [
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.text-template',
]

/** What a program writes for a document that opens with a password, whole or in parts. */
function refuseEncrypted(archive: Archive): void {
  const manifest = archive.bytes('META-INF/manifest.xml')
  const isEncrypted = manifest !== null && Buffer.from(manifest).includes('encryption-data')
  if (isEncrypted || archive.has('encrypted-package')) throw new Unreadable('encrypted')
}

/** Basic and scripts: an ordinary document has neither folder. */
function refuseMacros(archive: Archive): void {
  if (archive.names.some(name => /^(?:Basic|Scripts)\/.+\/.+/.test(name))) throw new Unreadable('macros')
}

/** Reads an OpenDocument text. Throws `Unreadable`. */
export function readOdt(archive: Archive): ReadDocument {
  refuseEncrypted(archive)
  refuseMacros(archive)
  const tree = (path: string): XmlElement | null => {
    const bytes = archive.bytes(path)
    return bytes === null ? null : xmlOf(bytes)
  }
  const content = tree('content.xml')
  const stylesPart = tree('styles.xml')
  const text = childOf(childOf(content, 'office:body'), 'office:text')
  if (content === null || text === null) throw new Unreadable('damaged')

  const stylesIn = (part: XmlElement | null, name: string): readonly XmlElement[] => {
    const list = childOf(part, name)
    return list === null ? [] : childrenOf(list)
  }
  const named = stylesIn(stylesPart, 'office:styles')
  const reading = newReading()
  const changes = trackedIn(text)
  if (changes.size > 0) reading.remarks.add('tracked-changes')
  const shared = { reading, changes, bytes: (path: string) => archive.bytes(path) }
  const story = newOdtStory({
    ...shared,
    styles: odtStyles(named, stylesIn(content, 'office:automatic-styles')),
  })
  const ofPages = newOdtStory({
    ...shared,
    styles: odtStyles(named, stylesIn(stylesPart, 'office:automatic-styles')),
  })
  const furniture = (place: 'header' | 'footer'): void => {
    const pages = childOf(stylesPart, 'office:master-styles')
    const parts = pages === null ? [] : childrenOf(pages).flatMap(childrenOf)
    const before = reading.paragraphs.length
    for (const part of parts.filter(({ name }) => name.startsWith(`style:${place}`))) {
      readOdtStory(part, place, ofPages)
    }
    const said = reading.paragraphs
      .splice(before)
      .filter(({ runs, pictures }) => runs.length + pictures.length > 0)
    reading.paragraphs.push(...said)
  }
  furniture('header')
  readOdtStory(text, 'body', story)
  furniture('footer')
  if (story.comments.length > 0) reading.remarks.add('comments')

  const meta = childOf(tree('meta.xml'), 'office:meta')
  const properties = userDefined(meta)
  return {
    format: 'odt',
    title: textOf(childOf(meta, 'dc:title') ?? { name: '', attributes: new Map(), children: [] }).trim(),
    paragraphs: reading.paragraphs,
    comments: story.comments.map(comment => ({ ...comment, over: reading.over.get(comment.id) ?? '' })),
    pictures: [...reading.pictures.values()],
    remarks: [...reading.remarks],
    carried: carriedInProperties(properties),
    noteId: properties.get(carriedProperties.noteId) ?? '',
    releaseId: properties.get(carriedProperties.releaseId) ?? '',
  }
}

const userDefined = (meta: XmlElement | null): ReadonlyMap<string, string> =>
  new Map(
    meta === null
      ? []
      : allOf(meta, 'meta:user-defined').map(property => [
          attributeOf(property, 'meta:name').normalize('NFC'),
          textOf(property).trim(),
        ]),
  )

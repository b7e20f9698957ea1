import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { carriedContentType, carriedPaths, carriedRelationship } from './carried-part.ts'
import { inertLine } from './sanitise.ts'
import { valued } from './xml.ts'

const documentPath = 'word/document.xml'
const typesPath = '[Content_Types].xml'
const relationshipsPath = 'word/_rels/document.xml.rels'

/** What a screen reader says of a table: its title, and how it is built. docx writes neither. */
export type TableWords = { readonly title: string; readonly description: string }

/** Gives the tables of the document their words in turn. */
function withTableWords(documentXml: string, words: readonly TableWords[]): string {
  const end = '</w:tblPr>'
  return documentXml
    .split(end)
    .map((before, index) => {
      const { title = '', description = '' } = words[index] ?? {}
      const written = [
        ['w:tblCaption', inertLine(title)],
        ['w:tblDescription', inertLine(description)],
      ] as const
      return before + written.map(([name, text]) => (text === '' ? '' : valued(name, text))).join('')
    })
    .join(end)
}

const before = (end: string, added: string) => (xml: string) => xml.replace(end, `${added}${end}`)

/** Mail filters know a Word file by its first entries; the others follow in alphabetical order. */
const firstPaths = [typesPath, '_rels/.rels', documentPath]

/** Zip dates have no time zone and are read off the local clock: the same noon everywhere. */
const zipDate = new Date(2000, 0, 1, 12)

/** Pictures are packed already: to try again costs a second for forty of them. */
const isPicture = (path: string): boolean => path.startsWith('word/media/')

/** What goes into the package beside what docx made. */
export type Added = {
  readonly own: ReadonlyMap<string, string>
  readonly media: ReadonlyMap<string, Uint8Array>
  readonly tables: readonly TableWords[]
}

/**
 * The package as it leaves: docx’s with `own` parts in the place of its own, the pictures, words on the document’s tables
 * in turn, and entries in a fixed order with a fixed date, so that the same note gives the same bytes.
 */
export function sealed(packed: Uint8Array, { own, media, tables }: Added): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(packed)))
  const alter = (path: string, change: (xml: string) => string): void => {
    const part = parts.get(path)
    if (part !== undefined) parts.set(path, strToU8(change(strFromU8(part))))
  }
  for (const [path, xml] of own) parts.set(path, strToU8(xml))
  for (const [path, bytes] of media) parts.set(path, bytes)
  alter(documentPath, xml => withTableWords(xml, tables))
  if (own.has(carriedPaths.data)) {
    alter(typesPath, before('</Types>', carriedContentType))
    alter(relationshipsPath, before('</Relationships>', carriedRelationship))
  }
  const otherPaths = [...parts.keys()].filter(path => !firstPaths.includes(path)).sort()
  const ordered: Zippable = {}
  for (const path of [...firstPaths, ...otherPaths]) {
    const content = parts.get(path)
    if (content !== undefined) ordered[path] = [content, { level: isPicture(path) ? 0 : 6 }]
  }
  return zipSync(ordered, { mtime: zipDate })
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { inertLine } from './sanitise.ts'
import { valued } from './xml.ts'

const documentPath = 'word/document.xml'

/** Gives the tables of the document their captions in turn: the words a screen reader says, which docx lacks. */
function withCaptions(documentXml: string, captions: readonly string[]): string {
  const end = '</w:tblPr>'
  return documentXml
    .split(end)
    .map((before, index) => {
      const caption = inertLine(captions[index] ?? '')
      return caption === '' ? before : before + valued('w:tblCaption', caption)
    })
    .join(end)
}

/** Mail filters know a Word file by its first entries; the others follow in alphabetical order. */
const firstPaths = ['[Content_Types].xml', '_rels/.rels', documentPath]

/** Zip dates have no time zone and are read off the local clock: the same noon everywhere. */
const zipDate = new Date(2000, 0, 1, 12)

/**
 * The package as it leaves: docx’s with `own` parts in the place of its own, `captions` on the document’s tables in
 * turn, and entries in a fixed order with a fixed date, so that the same note gives the same bytes.
 */
export function sealed(
  packed: Uint8Array,
  own: ReadonlyMap<string, string>,
  captions: readonly string[],
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(packed)))
  for (const [path, xml] of own) parts.set(path, strToU8(xml))
  const documentPart = parts.get(documentPath)
  if (documentPart !== undefined) {
    parts.set(documentPath, strToU8(withCaptions(strFromU8(documentPart), captions)))
  }
  const otherPaths = [...parts.keys()].filter(path => !firstPaths.includes(path)).sort()
  const ordered = [...firstPaths, ...otherPaths].flatMap(path => {
    const content = parts.get(path)
    return content === undefined ? [] : [[path, content] as const]
  })
  return zipSync(Object.fromEntries(ordered), { mtime: zipDate })
}

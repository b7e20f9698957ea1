import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Composition } from '../../../domain/blocks.ts'
import type { FileMark } from '../../office.ts'
import { anchoredHeadings, bookmarksOf } from '../../word/bookmarks.ts'
import { noPictures, type Pictures } from '../../word/media.ts'
import { element, xmlPart } from '../../word/xml.ts'
import { contentPart } from './content-part.ts'
import { metaPart } from './meta-part.ts'
import { mediaType } from './names.ts'
import { settingsPart } from './settings-part.ts'
import { newSheet, type OdtPart } from './sheet.ts'
import { stylesPart } from './styles-part.ts'

/** What goes with a composition into its OpenDocument file. */
export type OdtEnclosed = {
  /** By which the file can be recognised. */
  readonly mark?: FileMark | null
  /** The JSON of the data that the file carries; empty for what is not a note. */
  readonly carried?: string
  readonly pictures?: Pictures
}

/** Zip dates have no time zone and are read off the local clock: the same noon everywhere. */
const zipDate = new Date(2000, 0, 1, 12)

const manifestNamespace = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'

/** `META-INF/manifest.xml`: every part of the package and what it is. */
function manifest(paths: readonly string[], pictures: readonly OdtPart[]): string {
  const entry = (path: string, type: string): string =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type })
  return xmlPart(
    element('manifest:manifest', { 'xmlns:manifest': manifestNamespace, 'manifest:version': '1.3' }, [
      element('manifest:file-entry', {
        'manifest:full-path': '/',
        'manifest:version': '1.3',
        'manifest:media-type': mediaType,
      }),
      ...paths.map(path => entry(path, 'text/xml')),
      ...pictures.map(picture => entry(picture.path, picture.mediaType)),
    ]),
  )
}

/**
 * A composed note as the bytes of an OpenDocument text (.odt, OpenDocument 1.3). The same composition and enclosures give
 * the same bytes on any machine. The media type comes first and is not packed (part 2, 3.3).
 */
export function toOdt(composition: Composition, enclosed: OdtEnclosed = {}): Uint8Array {
  const { mark = null, carried = '', pictures = noPictures } = enclosed
  const sheet = newSheet({
    look: composition.look,
    bookmarks: bookmarksOf(composition, null),
    headings: anchoredHeadings(composition),
    pictures,
  })
  const parts = new Map([
    ['content.xml', contentPart(composition, sheet)],
    ['styles.xml', stylesPart(composition)],
    ['meta.xml', metaPart(composition, mark, carried)],
    ['settings.xml', settingsPart],
  ])
  const files: Zippable = { mimetype: [strToU8(mediaType), { level: 0 }] }
  for (const [path, xml] of parts) files[path] = strToU8(xml)
  // Pictures are packed already.
  for (const { path, bytes } of sheet.parts()) files[path] = [bytes, { level: 0 }]
  files['META-INF/manifest.xml'] = strToU8(manifest([...parts.keys()], sheet.parts()))
  return zipSync(files, { mtime: zipDate, level: 6 })
}

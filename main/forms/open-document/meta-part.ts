import type { Composition } from '../../../domain/blocks.ts'
import type { FileMark } from '../../office.ts'
import { carriedProperties, packed, secondCopy } from '../../word/carried-part.ts'
import { inertLine } from '../../word/sanitise.ts'
import { element, escapeXml, xmlPart } from '../../word/xml.ts'
import { namespaces } from './names.ts'

/** A note without a date is dated too: the machine’s clock must not show in the file. */
const undated = '2000-01-01'

const said = (name: string, value: string): string => {
  const words = inertLine(value)
  return words === '' ? '' : element(name, {}, [escapeXml(words)])
}

const property = (name: string, value: string): string =>
  value === ''
    ? ''
    : element('meta:user-defined', { 'meta:name': name, 'meta:value-type': 'string' }, [escapeXml(value)])

/**
 * `meta.xml`: the note’s title, subject, issuer and day, nothing about the user or the machine; by which the file is
 * recognised, and the data of the note in pieces, which programs keep when they save.
 */
export function metaPart(composition: Composition, mark: FileMark | null, carried: string): string {
  const { title, subject, author, category, language, date } = composition
  const instant = `${date || undated}T12:00:00`
  return xmlPart(
    element('office:document-meta', namespaces, [
      element('office:meta', {}, [
        said('meta:generator', 'Mallette'),
        said('dc:title', title),
        said('dc:subject', subject),
        said('meta:keyword', 'presse'),
        said('meta:keyword', category),
        said('meta:initial-creator', author),
        said('dc:creator', author),
        said('meta:creation-date', instant),
        said('dc:date', instant),
        said('dc:language', language),
        property(carriedProperties.noteId, mark?.noteId ?? ''),
        property(carriedProperties.releaseId, mark?.releaseId ?? ''),
        ...secondCopy(packed(carried)).map(([name, value]) => property(name, value)),
      ]),
    ]),
  )
}

import { deflateSync, strToU8 } from 'fflate'
import { element, escapeXml, xmlPart } from './xml.ts'

/** The namespace of the part in which a Word file carries its note. */
export const carriedNamespace = 'urn:mallette:note:1'

/** Where it stands in the package. */
export const carriedPaths = {
  data: 'customXml/item1.xml',
  properties: 'customXml/itemProps1.xml',
  relationships: 'customXml/_rels/item1.xml.rels',
} as const

/** The identity of the part: always the same, so that the same note gives the same bytes. */
const itemId = '{6D616C6C-6574-7465-8000-6E6F74650001}'

/** The names of the properties: the ids of the note and its release, and the second copy of its data in pieces. */
export const carriedProperties = {
  noteId: 'Mallette note',
  releaseId: 'Mallette diffusion',
  piece: (number: number): string => `Mallette données ${String(number).padStart(3, '0')}`,
} as const

/** Programs cut longer texts of properties off, some at 255 signs. */
const longestPiece = 240

/** Above this many signs the second copy is left out: hundreds of properties burden whoever opens their list. */
export const longestSecondCopy = 60_000

/** Packed by our own means: those of the system give other bytes on another machine. */
export const packed = (json: string): string =>
  json === '' ? '' : Buffer.from(deflateSync(strToU8(json), { level: 9 })).toString('base64')

/** The second copy as properties, in order; none where there is too much of it. */
export function secondCopy(base64: string): readonly (readonly [name: string, value: string])[] {
  if (base64.length > longestSecondCopy) return []
  const count = Math.ceil(base64.length / longestPiece)
  return Array.from({ length: count }, (_, index) => [
    carriedProperties.piece(index + 1),
    base64.slice(index * longestPiece, (index + 1) * longestPiece),
  ])
}

const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** The parts that carry the data, by path; none where there is nothing to carry. */
export function carriedParts(base64: string): Map<string, string> {
  if (base64 === '') return new Map()
  const data = element('mallette', { xmlns: carriedNamespace, encoding: 'deflate-base64' }, [
    escapeXml(base64),
  ])
  const properties = element(
    'ds:datastoreItem',
    { 'ds:itemID': itemId, 'xmlns:ds': `${officeNamespace}/customXml` },
    [element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': carriedNamespace })])],
  )
  const relationship = element('Relationship', {
    Id: 'rId1',
    Type: `${officeNamespace}/relationships/customXmlProps`,
    Target: 'itemProps1.xml',
  })
  const relationships = element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    [relationship],
  )
  return new Map([
    [carriedPaths.data, xmlPart(data)],
    [carriedPaths.properties, xmlPart(properties)],
    [carriedPaths.relationships, xmlPart(relationships)],
  ])
}

/** What the list of types says of the properties of the part. */
export const carriedContentType = element('Override', {
  PartName: `/${carriedPaths.properties}`,
  ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
})

/** The document leads to the part: without that, programs drop it when they save. */
export const carriedRelationship = element('Relationship', {
  Id: 'rIdMallette',
  Type: `${officeNamespace}/relationships/customXml`,
  Target: `../${carriedPaths.data}`,
})

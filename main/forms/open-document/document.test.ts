import { DOMParser, type Document } from '@xmldom/xmldom'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readCarried } from '../../../domain/carried-note.ts'
import { readingOrder, visibleText } from '../../../domain/reading-order.ts'
import { anyComposition, anyPictures } from '../../../tests/documents/any-composition.ts'
import { everyKind } from '../../../tests/documents/every-kind.ts'
import { elements, value } from '../../../tests/documents/word-file.ts'
import { readFileAs } from '../../documents/read-file.ts'
import { saidLines } from '../../documents/said-text.ts'
import { carriedData, hashOf, textHash } from '../../word/note-data.ts'
import { toOdt } from './document.ts'

/** A part as strict XML. */
function xmlOf(bytes: Uint8Array | undefined): Document {
  return new DOMParser({
    onError: (level, message) => {
      // Of the sign that stands for what XML cannot hold.
      if (level === 'warning') return
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(strFromU8(bytes ?? new Uint8Array()), 'text/xml')
}

const noteId = '00000000-0000-4000-8000-000000000001'

const xmlParts = ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml', 'META-INF/manifest.xml']

/** What is wrong with a file: names that lead nowhere or come twice, parts that nobody declared. */
function faultsOf(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes)
  const [content, styles, , , manifest] = xmlParts.map(path => xmlOf(parts[path]))
  if (content === undefined || styles === undefined || manifest === undefined) return ['a part is missing']
  const named = [content, styles].flatMap(part =>
    ['style:style', 'text:list-style'].flatMap(tag => elements(part, tag)),
  )
  const known = new Set(named.map(style => value(style, 'style:name')))
  const used = ['text:p', 'text:h', 'text:span', 'text:a', 'text:list', 'table:table', 'table:table-column']
    .concat('table:table-row', 'table:table-cell')
    .flatMap(tag => elements(content, tag).concat(elements(styles, tag)))
    .flatMap(element => [value(element, 'text:style-name'), value(element, 'table:style-name')])
    .concat(named.map(style => value(style, 'style:parent-style-name')))
  const declared = elements(manifest, 'manifest:file-entry').map(entry => value(entry, 'manifest:full-path'))
  const names = ['table:name', 'draw:name'].flatMap(attribute =>
    ['table:table', 'draw:frame'].flatMap(tag =>
      elements(content, tag).map(element => value(element, attribute)),
    ),
  )
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index)
  const shown = elements(content, 'draw:image').map(image => value(image, 'xlink:href'))
  return [
    ...used.filter(name => name !== '' && !known.has(name)).map(name => `unknown style ${name}`),
    ...twice.map(name => `two things named ${name}`),
    ...shown.filter(path => !declared.includes(path) || !(path in parts)).map(path => `lost ${path}`),
    ...Object.keys(parts)
      .filter(path => path !== 'mimetype' && path !== 'META-INF/manifest.xml' && !declared.includes(path))
      .map(path => `${path} is not declared`),
  ]
}

test('the media type comes first, stored, without extra field', () => {
  const [sample] = everyKind
  if (sample === undefined) throw new Error('no sample')
  const bytes = Buffer.from(toOdt(sample.composition))
  expect(bytes.readUInt16LE(8)).toBe(0)
  expect(bytes.readUInt16LE(28)).toBe(0)
  expect(bytes.subarray(30, 77).toString('latin1')).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
})

test.each(everyKind.map(sample => [sample.name, sample] as const))(
  '%s: nothing is wrong with the file, and our own reader finds in it what the composition says',
  (_, { composition, pictures, input }) => {
    const mark = { noteId, releaseId: 'release-1', eventNoteId: null }
    const carried = carriedData(input, composition, mark)
    const bytes = toOdt(composition, { pictures, mark, carried })
    expect(faultsOf(bytes)).toEqual([])
    const read = readFileAs(bytes, 'note.odt')
    if (!read.ok) throw new Error(read.reason)
    const { document } = read
    expect(document).toMatchObject({ noteId, releaseId: 'release-1', title: composition.title })
    expect(visibleText(saidLines(document))).toBe(
      visibleText(readingOrder(composition).map(({ text }) => text)),
    )
    expect(hashOf(saidLines(document))).toBe(textHash(composition))
    const headings = composition.blocks.flatMap(block => (block.kind === 'heading' ? [block.level] : []))
    expect(document.paragraphs.flatMap(({ level }) => level ?? [])).toEqual(headings)
    if (document.carried !== '') expect(readCarried(document.carried)?.noteId).toBe(noteId)
  },
)

test('any composition is a file without fault, with the same bytes each time', () => {
  fc.assert(
    fc.property(anyComposition, composition => {
      const bytes = toOdt(composition, { pictures: anyPictures })
      expect(faultsOf(bytes)).toEqual([])
      expect(Buffer.compare(bytes, toOdt(composition, { pictures: anyPictures }))).toBe(0)
    }),
    { numRuns: 200 },
  )
})

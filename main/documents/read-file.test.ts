import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { everything } from '../../tests/documents/sample-composition.ts'
import { asRead, marked, reasonOf } from '../../tests/fixtures/returned/as-read.ts'
import { odtFile } from '../../tests/fixtures/returned/odt-parts.ts'
import { contentTypes, paragraph, part, run, wordFile } from '../../tests/fixtures/returned/word-parts.ts'
import { toDocx } from '../word/document.ts'

const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
const oleWith = (entry: string): Uint8Array =>
  Buffer.concat([ole, Buffer.alloc(1_024), Buffer.from(entry, 'utf16le'), Buffer.alloc(512)])
const simple = wordFile({ body: paragraph(run('Bonjour')) })

/** The bytes with some of them replaced, wherever they stand. */
function patched(bytes: Uint8Array, find: Uint8Array, alter: (found: Buffer) => void): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(find); at !== -1; at = copy.indexOf(find, at + 1)) alter(copy.subarray(at))
  return copy
}
const localHeader = Uint8Array.of(0x50, 0x4b, 3, 4)
const listHeader = Uint8Array.of(0x50, 0x4b, 1, 2)

describe('a file is what it holds', () => {
  it.each([
    ['note.docx', simple, 'docx'],
    ['note.odt', simple, 'docx'],
    ['note.docx', odtFile({ body: '<text:p>Bonjour</text:p>' }), 'odt'],
    ['note.txt', strToU8('Bonjour'), 'text'],
    ['note', Buffer.from('\uFEFFBonjour', 'utf16le'), 'text'],
  ])('%s', (name, bytes, format) => {
    const { paragraphs, ...read } = asRead(bytes, name)
    expect([read.format, paragraphs.map(marked).join()]).toEqual([format, 'Bonjour'])
  })

  it('reads old text files in the encoding of their time', () => {
    const bytes = Uint8Array.of(0x4c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x97, 0x20, 0x80)
    expect(asRead(bytes, 'a.txt').paragraphs.map(marked)).toEqual(['L’été — €'])
  })

  it.each([
    ['of before 2007', 'note.docx', oleWith('WordDocument'), 'old-word'],
    ['of before 2007 under its own name', 'note.doc', oleWith('WordDocument'), 'old-word'],
    ['rich text', 'note.doc', strToU8('{\\rtf1 Bonjour}'), 'old-word'],
    ['with a password', 'note.docx', oleWith('EncryptedPackage'), 'encrypted'],
    ['another OLE file', 'note.docx', oleWith('Workbook'), 'not-a-document'],
    ['a PDF', 'note.txt', strToU8('%PDF-1.7'), 'not-a-document'],
    ['a picture', 'note.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'not-a-document'],
    ['a web page', 'note.txt', strToU8('<!DOCTYPE html><p>x'), 'not-a-document'],
    ['text under the name of a Word file', 'note.docx', strToU8('Bonjour'), 'not-a-document'],
    ['nothing', 'note.docx', new Uint8Array(), 'truncated'],
    ['any archive', 'note.docx', zipSync({ 'a.txt': strToU8('x') }), 'not-a-document'],
    [
      'a spreadsheet',
      'a.docx',
      odtFile({ body: '', parts: { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' } }),
      'not-a-document',
    ],
  ])('%s is refused', (_what, name, bytes, reason) => {
    expect(reasonOf(bytes, name)).toBe(reason)
  })
})

describe('macros', () => {
  it.each([
    ['a project', wordFile({ body: '', parts: { 'word/vbaProject.bin': 'x' } })],
    [
      'a macro-enabled type',
      wordFile({ body: '', type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    ],
    ['Basic in OpenDocument', odtFile({ body: '', parts: { 'Basic/Standard/Module1.xml': '<x/>' } })],
  ])('%s is refused, whatever the name', (_what, bytes) => {
    expect(reasonOf(bytes, 'note.docx')).toBe('macros')
  })

  it('a template without any is read', () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
    expect(asRead(wordFile({ body: paragraph(run('x')), type }), 'modele.dotx').paragraphs).toHaveLength(1)
  })
})

describe('archives made to harm', () => {
  it('refuses one whose parts say that they are enormous, before unpacking any', () => {
    const zeros = new Uint8Array(60 * 1024 * 1024)
    expect(reasonOf(wordFile({ body: '', parts: { 'word/media/a.bin': zeros } }))).toBe('bomb')
  })

  it('stops one that lies about its sizes', () => {
    const long = wordFile({ body: paragraph(run('a'.repeat(3_000_000))) })
    const lying = patched(long, listHeader, header =>
      header.writeUInt32LE(Math.min(1_000, header.readUInt32LE(24)), 24),
    )
    expect(['bomb', 'damaged']).toContain(reasonOf(lying))
  })

  it('refuses entries that lie over each other', () => {
    const first = patched(simple, listHeader, header => header.writeUInt32LE(simple.length, 20))
    expect(reasonOf(first)).toBe('bomb')
  })

  it('does not open archives within the archive', () => {
    const inner = zipSync({ 'a.bin': new Uint8Array(20 * 1024 * 1024) })
    const nested = zipSync({ 'a.zip': inner, 'b.zip': inner })
    const body = paragraph(run('Bonjour'))
    expect(reasonOf(wordFile({ body, parts: { 'word/embeddings/a.zip': nested } }))).toBe('read')
  })

  it('refuses parts that are encrypted', () => {
    const locked = patched(
      patched(simple, listHeader, header => header.writeUInt16LE(header.readUInt16LE(8) | 1, 8)),
      localHeader,
      header => header.writeUInt16LE(header.readUInt16LE(6) | 1, 6),
    )
    expect(reasonOf(locked)).toBe('encrypted')
    const manifest = '<manifest:manifest xmlns:manifest="x"><manifest:encryption-data/></manifest:manifest>'
    expect(reasonOf(odtFile({ body: '', parts: { 'META-INF/manifest.xml': manifest } }))).toBe('encrypted')
  })

  it.each([
    [
      'entities that multiply',
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w>&b;</w>',
      'bomb',
    ],
    ['an entity from elsewhere', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>', 'bomb'],
    ['a document type', '<!DOCTYPE html><w/>', 'damaged'],
    ['elements without end', '<a>'.repeat(100_000), 'bomb'],
    [
      'prefixes declared again and again',
      `<a ${Array.from({ length: 400 }, (_, at) => `xmlns:n${at}="u"`).join(' ')}>${'<b xmlns:x="u"/>'.repeat(8_000)}</a>`,
      'bomb',
    ],
    ['no XML', 'Bonjour', 'damaged'],
  ])('refuses %s', (_what, xml, reason) => {
    expect(reasonOf(wordFile({ body: '', parts: { 'word/document.xml': xml } }))).toBe(reason)
  })

  it('reads what carries no bytes of its own as empty, not as a crash', () => {
    expect(reasonOf(wordFile({ body: '', parts: { 'word/document.xml': '' } }))).toBe('damaged')
    expect(reasonOf(wordFile({ body: '', parts: { '[Content_Types].xml': contentTypes('x/y') } }))).toBe(
      'read',
    )
  })
})

describe('broken files', () => {
  it('cut off anywhere it is said to be, and never throws', async () => {
    const bytes = await toDocx(everything)
    const reasons = new Set<string>()
    for (let length = 4; length < bytes.length; length += 97) reasons.add(reasonOf(bytes.subarray(0, length)))
    expect([...reasons]).toEqual(['truncated'])
  })

  it('with any byte changed it reads or says why, and never throws', async () => {
    const bytes = await toDocx(everything)
    for (let at = 0; at < bytes.length; at += 41) {
      const altered = Uint8Array.from(bytes)
      altered[at] = (altered[at] ?? 0) ^ 0x5a
      expect(reasonOf(altered)).toMatch(/^(?:read|damaged|bomb|truncated|encrypted|macros|not-a-document)$/)
    }
  })

  it('without any part of it reads or says why', async () => {
    const parts = unzipSync(await toDocx(everything))
    for (const path of Object.keys(parts)) {
      const { [path]: _gone, ...rest } = parts
      expect(reasonOf(zipSync(rest))).toMatch(/^(?:read|damaged|not-a-document)$/)
    }
  })
})

it('reads ten thousand paragraphs', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    paragraph(run(`Paragraphe ${index}, `) + run('en gras', '<w:b/>') + run(` et la suite ${index * 7}.`)),
  ).join('')
  const bytes = wordFile({ body: many, parts: { 'word/styles.xml': part('styles', '') } })
  expect(asRead(bytes).paragraphs).toHaveLength(10_000)
})

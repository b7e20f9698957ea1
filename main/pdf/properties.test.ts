import { describe, expect, it } from 'vitest'
import { emptyComposition, referenceComposition } from '../../tests/documents/sample-composition.ts'
import { smallObjects, smallPdf } from '../../tests/documents/small-pdf.ts'
import { readMark } from './mark.ts'
import { readPdf } from './pdf-file.ts'
import { withProperties } from './properties.ts'

const mark = { noteId: '7b0f2a52-8f5c-4f0e-9a57-0c1d2e3f4a5b', releaseId: null }

/** One of the two objects of properties, as it is written. */
function written(which: 'info' | 'root', composition = referenceComposition(), pdf = smallPdf()): string {
  const bytes = withProperties(pdf, composition, mark)
  const file = bytes === null ? null : readPdf(bytes)
  return file?.objects.find(({ number }) => number === file[which])?.text ?? 'not there'
}

/** What a text of the file says: plain, or in UTF-16 as figures. */
function said(info: string, key: string): string {
  const [, plain, figures = ''] = new RegExp(`/${key} (?:\\(([^)]*)\\)|<FEFF([0-9A-F]*)>)`).exec(info) ?? []
  return plain ?? Buffer.from(figures, 'hex').swap16().toString('utf16le')
}

describe('the properties of a PDF', () => {
  it('are those of the note', () => {
    const info = written('info')
    const { title, author } = referenceComposition()
    expect(said(info, 'Title')).toBe(title)
    expect(said(info, 'Author')).toBe(author)
    expect(said(info, 'Subject')).toBe('Note aux rédactions')
    expect(said(info, 'Producer')).toBe('Mallette')
    expect(said(info, 'CreationDate')).toBe('D:20210505120000Z')
    expect(said(info, 'ModDate')).toBe('D:20210505120000Z')
    expect(info).not.toMatch(/Chromium|Skia|2026/)
  })

  it('name the note that the file is of', () => {
    const bytes = withProperties(smallPdf(), referenceComposition(), mark)
    expect(bytes === null ? null : readMark(bytes)).toEqual(mark)
  })

  it('hold no clock when the note has no date', () => {
    expect(said(written('info', emptyComposition), 'CreationDate')).toBe('D:20000101120000Z')
  })

  it('hold hostile texts as text', () => {
    const title = ') >> endobj 1 0 obj <</Title (x)\\ \u0000\n\uD800 été'
    const info = written('info', { ...emptyComposition, title, author: '(a)', subject: '' })
    expect(said(info, 'Title')).toBe(') >> endobj 1 0 obj <</Title (x)\\ \uFFFD été')
    expect(said(info, 'Author')).toBe('(a)')
    expect(said(info, 'Subject')).toBe('')
  })

  it('tell the language once, and that the title is to be shown', () => {
    expect(written('root')).toBe(
      '5 0 obj\n<</Type /Catalog\n/MarkInfo <</Marked true>>\n/Pages 4 0 R\n/Lang (fr-FR)\n' +
        '/ViewerPreferences <</DisplayDocTitle true>>>>\nendobj\n',
    )
  })

  it('leave the pages alone', () => {
    const before = readPdf(smallPdf())?.objects.filter(({ number }) => ![1, 5].includes(number))
    const bytes = withProperties(smallPdf(), referenceComposition(), mark)
    const after = bytes === null ? [] : readPdf(bytes)?.objects
    expect(after?.filter(({ number }) => ![1, 5].includes(number))).toEqual(before)
  })

  it('do not depend on the day of printing', () => {
    const later = smallObjects.map(
      ([number, content]) => [number, content.replace('D:20261123', 'D:20271224')] as const,
    )
    const bytes = [smallPdf(), smallPdf(later)].map(pdf => withProperties(pdf, referenceComposition(), mark))
    expect(bytes[0]).toEqual(bytes[1])
  })

  it('are not written into a file of another shape', () => {
    expect(withProperties(Buffer.from('%PDF-2.0'), referenceComposition(), mark)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { smallObjects, smallPdf } from '../../tests/documents/small-pdf.ts'
import { readPdf, writePdf } from './pdf-file.ts'

describe('a file of Chromium', () => {
  it('is read object by object, in the order of the file', () => {
    const file = readPdf(smallPdf())
    expect(file?.objects.map(({ number }) => number)).toEqual([1, 3, 2, 5, 4])
    expect([file?.root, file?.info]).toEqual([5, 1])
    expect(file?.objects[1]?.text).toMatch(/^3 0 obj\n<<\/Type \/Page\n[\s\S]*endobj\n$/)
  })

  it('is written back byte by byte', () => {
    const file = readPdf(smallPdf())
    expect(file === null ? null : Buffer.compare(writePdf(file), smallPdf())).toBe(0)
  })

  it('says where its objects are once one has grown', () => {
    const file = readPdf(smallPdf())
    if (file === null) throw new Error('not read')
    const grown = file.objects.map(({ number, text }) => ({
      number,
      text: text.replace('/Creator (Chromium)', '/Creator (Mallette, une mallette)'),
    }))
    const again = readPdf(writePdf({ ...file, objects: grown }))
    expect(again?.objects).toEqual(grown)
  })
})

const altered = (from: string | RegExp, to: string): Buffer =>
  Buffer.from(smallPdf().toString('latin1').replace(from, to), 'latin1')

describe('any other file', () => {
  it.each([
    ['nothing', Buffer.from('')],
    ['a text', Buffer.from('bonjour')],
    ['a file cut short', smallPdf().subarray(0, 300)],
    ['a table elsewhere', altered(/startxref\n\d+/, 'startxref\n12')],
    ['a place that is not that of an object', altered(/0000000015 00000 n/, '0000000016 00000 n')],
    ['a freed object', altered(/0000000015 00000 n/, '0000000015 00001 f')],
    ['a table in compressed form', altered('xref\n0 6\n', '7 0 obj\n<</Type /XRef>>\n')],
    ['a file written over', smallPdf(smallObjects, '\n/Prev 15 0 R')],
    ['a trailer with a dictionary inside', smallPdf(smallObjects, '\n/Encrypt <<>>')],
    ['no properties', altered('/Info 1 0 R', '/Nope 1 0 R')],
    ['properties that are not there', altered('/Info 1 0 R', '/Info 9 0 R')],
  ])('%s is not read', (_name, bytes) => {
    expect(readPdf(bytes)).toBeNull()
  })
})

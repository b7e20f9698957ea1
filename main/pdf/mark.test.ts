import { describe, expect, it } from 'vitest'
import { markWords, readMark } from './mark.ts'

const released = {
  noteId: '7b0f2a52-8f5c-4f0e-9a57-0c1d2e3f4a5b',
  releaseId: '1c2d3e4f-0000-4000-8000-123456789abc',
}
const draft = { ...released, releaseId: null }
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

describe('the mark of a file', () => {
  it.each([
    ['a release', released],
    ['a note that is not released', draft],
  ])('names %s', (_name, mark) => {
    expect(readMark(Buffer.from(`<</Keywords (${markWords(mark)})>>`))).toEqual(mark)
  })

  it('is read where another program wrote two bytes a sign', () => {
    const bytes = Buffer.concat([
      Buffer.from('<</Keywords ('),
      utf16(markWords(released)),
      Buffer.from(')>>'),
    ])
    expect(readMark(bytes)).toEqual(released)
  })

  it('is read where another program wrote figures', () => {
    const figures = utf16(markWords(released)).toString('hex').toUpperCase()
    expect(readMark(Buffer.from(`<</Title <FEFF0041>/Keywords <${figures}>>>`))).toEqual(released)
  })

  it('is not in a foreign file', () => {
    expect(readMark(Buffer.from('%PDF-1.4 <</Keywords (presse)>>'))).toBeNull()
  })
})

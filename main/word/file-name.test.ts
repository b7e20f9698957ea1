import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposedFileName } from './file-name.ts'

const note = { date: '2021-05-06', kindLabel: 'Note aux rédactions', number: '962', title: '' }

describe('the name proposed for a Word file', () => {
  test('says the day, the kind and the number', () => {
    expect(proposedFileName(note)).toBe('2021-05-06 Note aux rédactions n° 962.docx')
  })

  test('writes « n° » once, however the number was typed', () => {
    expect(proposedFileName({ ...note, number: 'N°962' })).toBe('2021-05-06 Note aux rédactions n° 962.docx')
  })

  test('says in front that nothing may be published yet', () => {
    expect(proposedFileName({ ...note, isUnderEmbargo: true })).toBe(
      'SOUS EMBARGO 2021-05-06 Note aux rédactions n° 962.docx',
    )
  })

  test('says the title where there is no number', () => {
    expect(proposedFileName({ ...note, number: '', title: 'La filière navale' })).toBe(
      '2021-05-06 Note aux rédactions – La filière navale.docx',
    )
  })

  test('makes do with what there is', () => {
    expect(proposedFileName({ ...note, date: '', number: '' })).toBe('Note aux rédactions.docx')
    expect(proposedFileName({ date: '', kindLabel: '', number: '', title: '' })).toBe('Note.docx')
  })

  test.each([
    ['12/2021', '12-2021'],
    ['a<b>c:d"e|f?g*h', 'a b c d e f g h'],
    ['..\\..\\Windows', '-..-Windows'],
    ['fin...  ', 'fin'],
    ['« Écoles »\u00A0: où\u00A0?', '« Écoles » où'],
    ['deux\nlignes\tet\u0000fin', 'deux lignes etfin'],
    ['\u202Excod.exe', 'xcod.exe'],
    ['e\u0301te\u0301', 'été'],
  ])('makes %j safe', (title, safe) => {
    expect(proposedFileName({ date: '', kindLabel: '', number: '', title })).toBe(`${safe}.docx`)
  })

  test.each(['CON', 'nul', 'Com1.txt', 'LPT9 .x', 'aux.', 'COM²'])('never names a device: %s', kindLabel => {
    const name = proposedFileName({ date: '', kindLabel, number: '', title: '' })
    expect(name).toMatch(/^Note /)
  })

  test('a long title is cut between two characters', () => {
    const name = proposedFileName({ date: '', kindLabel: '👩‍💼'.repeat(100), number: '', title: '' })
    expect(name.length).toBeLessThanOrEqual(125)
    expect(name).not.toMatch(/\p{Surrogate}/u)
  })

  test('whatever is written, the name is one that Windows, macOS and Linux take', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 400 })
    const parts = fc.record({ date: anyText, kindLabel: anyText, number: anyText, title: anyText })
    fc.assert(
      fc.property(parts, given => {
        const name = proposedFileName(given)
        expect(name).toMatch(/^[^\p{Cc}\p{Cf}\p{Surrogate}<>:"/\\|?*]+\.docx$/u)
        expect(name).not.toMatch(/^[.\s]|[.\s]\.docx$/)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i)
        expect(name.length).toBeLessThanOrEqual(130)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(215)
        expect(proposedFileName(given)).toBe(name)
      }),
    )
  })
})

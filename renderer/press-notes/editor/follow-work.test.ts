import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Workpiece, workpieceSchema } from '../../../domain/workpiece.ts'
import { anyWork } from '../../../tests/any-work.ts'
import { pageExtensions } from './extensions.ts'
import { following } from './follow-work.ts'
import { fromWork } from './from-work.ts'
import { placeOf } from './places.ts'

const schema = getSchema([...pageExtensions])
const showing = (work: Workpiece): EditorState => EditorState.create({ doc: fromWork(work, schema) })

/** The page after it followed the workpiece. */
function followed(state: EditorState, work: Workpiece, goThere = false): EditorState {
  const tr = following(state, fromWork(work, schema), goThere)
  return tr === null ? state : state.apply(tr)
}

const written = (...paragraphs: readonly string[]): Workpiece =>
  workpieceSchema.parse({
    note: { body: paragraphs.map(text => ({ kind: 'paragraph', spans: [{ text }] })) },
    event: null,
  })

/** The caret behind these words of the body. */
function caretBehind(state: EditorState, words: string): EditorState {
  let at = -1
  state.doc.descendants((node, position) => {
    if (at < 0 && node.isText && node.text?.includes(words) === true) {
      at = position + node.text.indexOf(words) + words.length
    }
  })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)))
}

const textBeforeCaret = ({ selection }: EditorState): string =>
  selection.$head.parent.textBetween(0, selection.$head.parentOffset)

test('whatever changed, the page shows the workpiece that it follows', () => {
  fc.assert(
    fc.property(anyWork, anyWork, (before, after) => {
      const { doc } = followed(showing(before), after)
      expect(doc.toJSON()).toEqual(fromWork(after, schema).toJSON())
      doc.check()
    }),
  )
})

test('nothing is dispatched where the page shows it already', () => {
  fc.assert(
    fc.property(anyWork, work => {
      expect(following(showing(work), fromWork(work, schema), true)).toBeNull()
    }),
  )
})

test('a change elsewhere leaves the caret where it is', () => {
  const state = caretBehind(showing(written('Un.', 'Deux mots.')), 'Deux')
  expect(textBeforeCaret(followed(state, written('Une phrase de plus.', 'Un.', 'Deux mots.')))).toBe('Deux')
  expect(textBeforeCaret(followed(state, written('Un.', 'Deux mots de plus.')))).toBe('Deux')
})

test('an undo takes the caret to what it changed', () => {
  const state = caretBehind(showing(written('Un.', 'Deux.')), 'Un')
  expect(textBeforeCaret(followed(state, written('Un.', 'Deux et trois.'), true))).toBe('Deux et trois')
})

test('a line of Mallette’s that the person emptied stays empty while the caret is in it', () => {
  const work = workpieceSchema.parse({
    note: {},
    event: {
      persons: [{ given: 'Agnès', family: 'Martin' }],
      programme: { days: [{ sequences: [{ site: { commune: 'Lieusaint', postalCode: '77127' } }] }] },
    },
  })
  const state = showing(work)
  const place = placeOf(state.doc, 'announcement') ?? { from: 0, to: 0 }
  const emptied = state.apply(state.tr.delete(place.from + 1, place.to - 1))
  const inside = emptied.apply(emptied.tr.setSelection(TextSelection.create(emptied.doc, place.from + 1)))
  expect(followed(inside, work).doc.nodeAt(place.from)?.textContent).toBe('')
  const outside = inside.apply(inside.tr.setSelection(TextSelection.atEnd(inside.doc)))
  expect(followed(outside, work).doc.nodeAt(place.from)?.textContent).toBe(
    state.doc.nodeAt(place.from)?.textContent,
  )
  expect(state.doc.nodeAt(place.from)?.textContent).toMatch(/^se rendra en/)
})

import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { plainSpan } from '../../../../domain/rich-text.ts'
import { workpieceSchema } from '../../../../domain/workpiece.ts'
import { pageExtensions } from '../extensions.ts'
import { fromWork } from '../from-work.ts'
import { placeOf } from '../places.ts'
import { toWork } from '../to-work.ts'
import { pastedRanges, withRange } from './pasted-range.ts'
import { placePassages } from './place-passages.ts'
import { takeOut } from './take-out.ts'

const schema = getSchema([...pageExtensions])
const paragraph = (text: string) => ({ kind: 'paragraph' as const, spans: [plainSpan(text)] })

/** The page with these lines pasted into its first paragraph, behind as many of its letters. */
function pasted(before: string, offset: number, lines: readonly string[]): EditorState {
  const work = workpieceSchema.parse({ note: { body: [paragraph(before)] }, event: null })
  const doc = fromWork(work, schema)
  const state = EditorState.create({ doc, plugins: [pastedRanges()] })
  const from = (placeOf(doc, 'body[0]')?.from ?? 0) + 1 + offset
  const there = state.apply(state.tr.setSelection(TextSelection.create(doc, from)))
  const tr = placePassages(there, lines.map(paragraph))
  return there.apply(withRange(tr, { from, to: tr.selection.to }))
}

const bodyOf = (state: EditorState) =>
  toWork(state.doc, workpieceSchema.parse({ note: {}, event: null })).note.body.map(passage =>
    passage.kind === 'paragraph' ? passage.spans.map(({ text }) => text).join('') : passage.kind,
  )
const left = (state: EditorState, lines: readonly string[]) => bodyOf(state.apply(takeOut(state, lines)))

test('all that was pasted goes, and the text around it joins again', () => {
  const state = pasted('avant après', 6, ['9 h – Accueil', '10 h – Visite'])
  expect(bodyOf(state)).toEqual(['avant 9 h – Accueil', '10 h – Visiteaprès'])
  expect(left(state, ['9 h – Accueil', '10 h – Visite'])).toEqual(['avant après'])
})

test('of a mixed paste only the lines of the table go', () => {
  const state = pasted('avant ', 6, ['Bonjour,', '9 h – Accueil', '10 h – Visite', 'Cordialement'])
  expect(left(state, ['9 h – Accueil', '10 h – Visite'])).toEqual(['avant Bonjour,', 'Cordialement'])
})

test('a line that was altered since stays', () => {
  const state = pasted('', 0, ['9 h – Accueil', '10 h – Visite', '11 h – Départ'])
  const place = placeOf(state.doc, 'body[1]')
  const altered = state.apply(state.tr.insertText(' guidée', (place?.to ?? 0) - 1))
  expect(left(altered, ['9 h – Accueil', '10 h – Visite', '11 h – Départ'])).toEqual(['10 h – Visite guidée'])
})

test('what stands elsewhere stays, whatever it says', () => {
  const state = pasted('9 h – Accueil', 13, [' ', '9 h – Accueil'])
  expect(left(state, ['9 h – Accueil'])[0]).toMatch(/^9 h – Accueil/)
  expect(left(state, ['12 h – Déjeuner'])).toEqual(bodyOf(state))
})

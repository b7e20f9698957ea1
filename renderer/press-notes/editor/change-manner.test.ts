import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { workpieceSchema } from '../../../domain/workpiece.ts'
import { asAct, mannerOf } from './change-manner.ts'
import { pageExtensions } from './extensions.ts'
import { fromWork } from './from-work.ts'
import { placeOf } from './places.ts'

const schema = getSchema([...pageExtensions])
const paragraph = (text: string) => ({ kind: 'paragraph', spans: [{ text }] })
const work = workpieceSchema.parse({
  note: { body: [paragraph('Un'), paragraph('Deux')] },
  event: null,
})
const { from, to } = placeOf(fromWork(work, schema), 'body[1]') ?? { from: 0, to: 0 }

/** A page whose caret is behind « Deux ». */
function page(): EditorState {
  const state = EditorState.create({ doc: fromWork(work, schema) })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, to - 1)))
}

const manner = (alter: (tr: Transaction) => Transaction) => mannerOf([alter(page().tr)])

describe('typing', () => {
  test.each<[string, (tr: Transaction) => Transaction]>([
    ['a letter', tr => tr.insertText('x')],
    ['an erased letter', tr => tr.delete(to - 2, to - 1)],
    ['a letter over a stretch', tr => tr.insertText('x', from + 1, to - 1)],
  ])('is %s, in its place', (_what, alter) => {
    expect(manner(alter)).toEqual({ kind: 'typing', place: 'body[1]' })
  })
})

describe('an act', () => {
  test.each<[string, (tr: Transaction) => Transaction]>([
    ['a new paragraph', tr => tr.split(to - 2)],
    ['two paragraphs joined', tr => tr.join(from)],
    ['a look', tr => tr.addMark(from + 1, to - 1, schema.mark('bold'))],
    ['a paste', tr => tr.insertText('x').setMeta('paste', true)],
    ['a correction', tr => asAct(tr.insertText('’'))],
  ])('is %s', (_what, alter) => {
    expect(manner(alter)).toEqual({ kind: 'act' })
  })
})

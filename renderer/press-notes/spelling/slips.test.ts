import { Schema } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { slipAfter, slipAt, wordAround } from './slips.ts'
import type { Stretch } from './spelling-check.ts'
import { areAlike, textsOf, underlinesOf } from './underlines.ts'

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    list: { group: 'block', content: 'paragraph+' },
    picture: { group: 'block' },
    text: { group: 'inline' },
    hardBreak: { group: 'inline', inline: true },
  },
  marks: { bold: {} },
})
const paragraph = (...texts: string[]) =>
  schema.node(
    'paragraph',
    null,
    texts.map((text, place) =>
      text === '\n'
        ? schema.node('hardBreak')
        : schema.text(text, place % 2 === 0 ? [] : [schema.mark('bold')]),
    ),
  )
const page = schema.node('doc', null, [
  paragraph('L’ecole ', 'et l’ec', 'ole'),
  schema.node('picture'),
  schema.node('list', null, [paragraph('👩‍🏭 une', '\n', 'ecole'), paragraph()]),
])

/** A check that finds « ecole ». */
const check = {
  stretchesOf: (text: string): Stretch[] =>
    [...text.matchAll(/ecole/g)].map(({ index }) => ({ from: index, to: index + 5 })),
}
const underlines = (ignored = new Set<string>()) => underlinesOf(page, check, ignored)
const slips = (ignored?: Set<string>) =>
  underlines(ignored)
    .find()
    .map(({ from, to }) => page.textBetween(from, to))

describe('red lines', () => {
  it('stand under the words of every block, whatever their looks and the breaks before them', () => {
    expect(textsOf(page)).toEqual(['L’ecole et l’ecole', '👩‍🏭 une\necole', ''])
    expect(slips()).toEqual(['ecole', 'ecole', 'ecole'])
  })

  it('leave out what is ignored', () => {
    expect(slips(new Set(['ecole']))).toEqual([])
  })

  it('are alike where they stand at the same places', () => {
    expect(areAlike(underlines(), underlines())).toBe(true)
    expect(areAlike(underlines(), underlines(new Set(['ecole'])))).toBe(false)
  })
})

describe('slips', () => {
  it.each([
    [2, null],
    [3, { from: 3, to: 8, word: 'ecole' }],
    [8, { from: 3, to: 8, word: 'ecole' }],
    [9, null],
  ])('at %i', (place, slip) => {
    expect(slipAt(page, underlines(), place)).toEqual(slip)
  })

  it('come one after the other, and again from the first', () => {
    const places: number[] = []
    for (let place = 0; places.length < 4; place = places.at(-1) ?? 0) {
      places.push(slipAfter(page, underlines(), place)?.from ?? -1)
    }
    expect(places.slice(0, 3)).toEqual([...places.slice(0, 3)].sort((one, other) => one - other))
    expect(places[3]).toBe(places[0])
    expect(slipAfter(page, underlines(new Set(['ecole'])), 0)).toBeNull()
  })
})

it.each([
  ['Une école, là', 7, 'école'],
  ['Une école, là', 10, 'école'],
  ['Une école, là', 11, ''],
  ['l’e\u0301cole', 1, 'l’e\u0301cole'],
  ['sur-mesure', 11, 'sur-mesure'],
  ['', 1, ''],
])('the word around the caret in « %s » at %i is « %s »', (text, place, word) => {
  const doc = schema.node('doc', null, [text === '' ? paragraph() : paragraph(text)])
  const { head } = EditorState.create({ doc, selection: TextSelection.create(doc, place) }).selection
  const { from, to } = wordAround(doc, head)
  expect(doc.textBetween(from, to)).toBe(word)
})

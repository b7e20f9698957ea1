import { EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { expect, test } from 'vitest'
import { page as words } from '../../../messages/fr/page.ts'
import { foldingPlugin, toggleFold } from './folding.ts'
import { hourCells } from './hour-cells.ts'
import { done, outlineOf, pageOf } from './programme-page.fixture.ts'
import { nextCell } from './row-commands.ts'

const withPlugins = (outline: string): EditorState => {
  const { doc, selection } = pageOf(outline)
  return EditorState.create({ doc, selection, plugins: [hourCells(), foldingPlugin(words)] })
}

const left = (typed: string): string => {
  const state = withPlugins('# A\n| / Visite')
  const typedIn = state.apply(state.tr.insertText(typed))
  return outlineOf(done(typedIn, nextCell)).split('\n')[1] ?? ''
}

test.each([
  ['915', '9h15 / Visite|'],
  ['9.15', '9h15 / Visite|'],
  ['à partir de 9 h', 'À partir de 9h / Visite|'],
  ['9h30-10h', '9h30\u00A0– 10h / Visite|'],
  ["à l'issue", 'À l’issue / Visite|'],
  ['midi', '12h / Visite|'],
  ['en fin de matinée', 'En fin de matinée / Visite|'],
  ['9h75', '9h75 / Visite|'],
])('%j is put in the house style when the caret leaves it', (typed, row) => {
  expect(left(typed)).toBe(row)
})

test('an hour stays as it is typed while the caret is in it', () => {
  const state = withPlugins('# A\n| / Visite')
  expect(outlineOf(state.apply(state.tr.insertText('915')))).toContain('915| / Visite')
})

test('what is folded unfolds when the caret goes into it, and its words are never touched', () => {
  const state = withPlugins('# A\n9h / Vi|site')
  const folded = done(state, toggleFold)
  expect(folded.doc).toBe(state.doc)
  // The caret waits in the title, which still shows.
  expect(outlineOf(folded)).toContain('# A|')
  const inside = folded.apply(folded.tr.setSelection(state.selection))
  expect(shut(folded)).toBe(1)
  expect(shut(inside)).toBe(0)
  const elsewhere = folded.apply(folded.tr.setSelection(Selection.atEnd(folded.doc)))
  expect(shut(elsewhere)).toBe(1)
  expect(elsewhere.selection).toBeInstanceOf(TextSelection)
})

/** How many things are folded: their nodes are marked. */
function shut(state: EditorState): number {
  const [, folding] = state.plugins
  const marks = folding?.props.decorations?.call(folding, state)
  if (!(marks instanceof DecorationSet)) return 0
  return marks.find().filter(({ spec }) => spec.isShut === true).length
}

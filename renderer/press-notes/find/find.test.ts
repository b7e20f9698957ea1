import { getSchema } from '@tiptap/core'
import { EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { type Sought, soughtSchema } from '../../../domain/sought.ts'
import { type Workpiece, workpieceSchema } from '../../../domain/workpiece.ts'
import { mannerOf } from '../editor/change-manner.ts'
import { pageExtensions } from '../editor/extensions.ts'
import { fromWork } from '../editor/from-work.ts'
import { toWork } from '../editor/to-work.ts'
import { replaceAll, replaceCurrent, type SearchedPage, seek, selectedWords, step } from './find-acts.ts'
import { findPlugin, findStateOf } from './find-plugin.ts'

const schema = getSchema([...pageExtensions])
const sought = (words: string, how: Partial<Sought> = {}): Sought => soughtSchema.parse({ words, ...how })

const paragraph = (...spans: readonly object[]) => ({ kind: 'paragraph', spans })
const work = (body: readonly object[], more: object = {}): Workpiece =>
  workpieceSchema.parse({ note: { body, ...more }, event: null })

/** A page over a workpiece, without a window. */
function open(
  opened: Workpiece,
  editable = true,
): SearchedPage & { readonly done: Transaction[]; work(): Workpiece } {
  let state = EditorState.create({ doc: fromWork(opened, schema), plugins: [findPlugin()] })
  const done: Transaction[] = []
  return {
    done,
    editable,
    get state() {
      return state
    },
    dispatch: tr => {
      state = state.apply(tr)
      if (tr.docChanged) done.push(tr)
    },
    work: () => toWork(state.doc, opened),
  }
}

/** « 2/5 »: which place is meant, of how many. */
function place(page: SearchedPage): string {
  const { current, places } = findStateOf(page.state)
  return `${current + 1}/${places.length}`
}

const meant = ({ state }: SearchedPage): string =>
  state.doc.textBetween(state.selection.from, state.selection.to)

const visit = work(
  [
    paragraph({ text: 'Visite de ' }, { text: 'Lieu', bold: true }, { text: 'saint.' }),
    { kind: 'subheading', text: 'À LIEUSAINT' },
    { kind: 'list', items: [[{ text: 'lieusaint' }], [{ text: 'Melun' }]] },
    { kind: 'quote', spans: [{ text: 'J’aime Lieusaint' }], speaker: 'Le maire de Lieusaint' },
  ],
  { title: 'Lieusaint' },
)

describe('a search on the page', () => {
  it('finds the words in every text, whatever their look, and goes round', () => {
    const page = open(visit)
    seek(page, sought('lieusaint'))
    expect(place(page)).toBe('1/6')
    step(page, 1)
    expect([place(page), meant(page)]).toEqual(['2/6', 'Lieusaint'])
    step(page, -1)
    step(page, -1)
    expect(place(page)).toBe('6/6')
    step(page, 1)
    expect(place(page)).toBe('1/6')
    expect(page.done).toEqual([])
  })

  it('minds accents, capitals and words when it is asked to', () => {
    const page = open(visit)
    seek(page, sought('LIEUSAINT', { exact: true }))
    expect(place(page)).toBe('1/1')
    seek(page, sought('saint', { wholeWords: true }))
    expect(place(page)).toBe('0/0')
    step(page, 1)
    expect(place(page)).toBe('0/0')
  })

  it('never finds across two texts', () => {
    const page = open(work([paragraph({ text: 'Lieu' }), paragraph({ text: 'saint' })]))
    seek(page, sought('lieusaint'))
    expect(place(page)).toBe('0/0')
  })

  it('follows what is written meanwhile', () => {
    const page = open(visit)
    seek(page, sought('lieusaint'))
    step(page, 1)
    page.dispatch(page.state.tr.insertText('Lieusaint ', page.state.selection.from))
    expect(place(page)).toBe('3/7')
  })

  it('starts anew from where it began while its words are typed', () => {
    const page = open(work([paragraph({ text: 'melon Melun' })]))
    const origin = page.state.selection.from
    seek(page, sought('mel'), origin)
    expect([place(page), meant(page)]).toEqual(['1/2', 'mel'])
    seek(page, sought('melu'), origin)
    seek(page, sought('mel'), origin)
    expect(place(page)).toBe('1/2')
  })

  it('starts with the words that are selected', () => {
    const page = open(visit)
    seek(page, sought('melun'))
    expect(selectedWords(page.state)).toBe('Melun')
    // A part of the page that holds no text may be selected too.
    const part = NodeSelection.create(page.state.doc, 0)
    expect(selectedWords(page.state.apply(page.state.tr.setSelection(part)))).toBe('')
  })
})

describe('replacing', () => {
  it('keeps the look of what was there and goes on', () => {
    const page = open(visit)
    seek(page, sought('lieusaint'))
    step(page, 1)
    expect(replaceCurrent(page, 'Melun')).toBe(true)
    expect(page.work().note.body[0]).toMatchObject({
      spans: [
        { text: 'Visite de ', bold: false },
        { text: 'Melun', bold: true },
        { text: '.', bold: false },
      ],
    })
    expect([place(page), meant(page)]).toEqual(['2/5', 'LIEUSAINT'])
  })

  it('goes on behind what came in, even where it holds the words again', () => {
    const page = open(work([paragraph({ text: 'a a' })]))
    seek(page, sought('a'))
    replaceCurrent(page, 'aa')
    replaceCurrent(page, 'aa')
    expect(page.work().note.body).toMatchObject([{ spans: [{ text: 'aa aa' }] }])
  })

  it('replaces everything as one act', () => {
    const page = open(visit)
    seek(page, sought('lieusaint'))
    expect(replaceAll(page, 'Évry')).toBe(6)
    const { title, body } = page.work().note
    expect(title).toBe('Évry')
    expect(JSON.stringify(body)).not.toMatch(/lieusaint/i)
    expect(page.done).toHaveLength(1)
    expect(mannerOf(page.done)).toEqual({ kind: 'act' })
    expect(place(page)).toBe('0/0')
  })

  it('can leave nothing behind', () => {
    const page = open(work([paragraph({ text: 'oui' }), paragraph({ text: 'non' })]))
    seek(page, sought('oui'))
    expect(replaceAll(page, '')).toBe(1)
    expect(page.work().note.body).toMatchObject([{ spans: [] }, { spans: [{ text: 'non' }] }])
  })

  it('leaves a released note alone', () => {
    const page = open(visit, false)
    seek(page, sought('lieusaint'))
    expect(place(page)).toBe('1/6')
    expect([replaceCurrent(page, 'x'), replaceAll(page, 'x')]).toEqual([false, 0])
    expect(page.done).toEqual([])
  })
})

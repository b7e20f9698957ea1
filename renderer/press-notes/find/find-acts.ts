import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Sought } from '../../../domain/sought.ts'
import { asAct } from '../editor/change-manner.ts'
import { type FindRequest, findKey, findStateOf } from './find-plugin.ts'
import type { FoundPlace } from './found-places.ts'

/** The page as far as a search needs it. */
export type SearchedPage = Pick<EditorView, 'state' | 'dispatch' | 'editable'>

const asking = (tr: Transaction, request: FindRequest): Transaction => tr.setMeta(findKey, request)

/** Seeks other words, from a position on, which is the caret unless it is given; null ends the search. */
export function seek(page: SearchedPage, sought: Sought | null, from = page.state.selection.from): void {
  page.dispatch(asking(page.state.tr, { kind: 'seek', sought, from }))
  if (sought !== null) selectCurrent(page)
}

/** Goes to the next place, or the one before, round the ends of the page. */
export function step(page: SearchedPage, by: 1 | -1): void {
  const { places, current } = findStateOf(page.state)
  if (places.length === 0) return
  const to = (current + by + places.length) % places.length
  page.dispatch(asking(page.state.tr, { kind: 'go', to }))
  selectCurrent(page)
}

/** Puts `by` in the place that is meant, with the look of what stood there, and goes to the next. */
export function replaceCurrent(page: SearchedPage, by: string): boolean {
  const { places, current } = findStateOf(page.state)
  const place = places[current]
  if (place === undefined || !page.editable) return false
  const { tr } = page.state
  put(tr, place, by)
  tr.setSelection(TextSelection.near(tr.doc.resolve(place.from + by.length)))
  page.dispatch(asAct(tr))
  // What came in may hold the words again: the search goes on behind it.
  seek(page, findStateOf(page.state).sought)
  return true
}

/** Puts `by` in every place, as one act. Returns how many there were; 0 where a text has no room for it. */
export function replaceAll(page: SearchedPage, by: string): number {
  const { places } = findStateOf(page.state)
  if (places.length === 0 || !page.editable) return 0
  const { tr, doc } = page.state
  for (const place of [...places].reverse()) put(tr, place, by)
  page.dispatch(asAct(tr))
  return page.state.doc === doc ? 0 : places.length
}

function put(tr: Transaction, { from, to }: FoundPlace, by: string): void {
  const marks = tr.doc.nodeAt(from)?.marks ?? []
  if (by === '') tr.delete(from, to)
  else tr.replaceWith(from, to, tr.doc.type.schema.text(by, marks))
}

/** Has the caret wait at the place that is meant; the focus stays where it is. */
function selectCurrent(page: SearchedPage): void {
  const { places, current } = findStateOf(page.state)
  const place = places[current]
  if (place === undefined) return
  const { tr } = page.state
  page.dispatch(tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)))
}

/** The words that are selected on the page, where they are a few words of one text: what a search starts with. */
export function selectedWords({ selection, doc }: EditorState): string {
  const { $from, $to, from, to } = selection
  const isShort = selection instanceof TextSelection && $from.sameParent($to) && to - from <= 100
  return isShort ? doc.textBetween(from, to, '', ' ').trim() : ''
}

import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { pastedRange } from './pasted-range.ts'

type Range = { readonly from: number; readonly to: number }

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const textIn = (doc: Node, { from, to }: Range): string => squeezed(doc.textBetween(from, to, '\n', '\n'))

/** Where these lines stand in the texts of a range, in their order. One that was altered is not found. */
function placesOf(lines: readonly string[], doc: Node, { from, to }: Range): readonly Range[] {
  const places: Range[] = []
  let next = 0
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true
    const start = position + 1
    const place = { from: Math.max(from, start), to: Math.min(to, start + node.content.size) }
    const index = place.from < place.to ? lines.indexOf(textIn(doc, place), next) : -1
    if (index === -1) return false
    places.push(place)
    next = index + 1
    return false
  })
  return places
}

/**
 * Takes these lines out of the text that was pasted last, as far as they still stand there as they were; nothing else
 * of it.
 */
export function takeOut(state: EditorState, lines: readonly string[]): Transaction {
  const { tr, doc } = state
  const range = pastedRange(state)
  if (range === null) return tr
  const wanted = lines.map(squeezed)
  // A title or an item took them in one text; and the texts around them join again.
  if (textIn(doc, range) === wanted.join(' ')) return tr.deleteRange(range.from, range.to)
  for (const place of [...placesOf(wanted, doc, range)].reverse()) takeOutLine(tr, place)
  return tr
}

/** The paragraph goes with all of its words, unless it is the last one of its text. */
function takeOutLine(tr: Transaction, { from, to }: Range): void {
  const $from = tr.doc.resolve(from)
  const isWhole = from === $from.start() && to === $from.end()
  const index = $from.index($from.depth - 1)
  const mayGo = isWhole && $from.node($from.depth - 1).canReplace(index, index + 1)
  if (mayGo) tr.delete($from.before(), $from.after())
  else tr.delete(from, to)
}

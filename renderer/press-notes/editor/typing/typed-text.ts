import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { asYouType } from '../../../../domain/french/as-you-type.ts'
import { addressAtEnd } from '../../../../domain/paste/written-link.ts'
import { asAct } from '../change-manner.ts'

/** How far back a correction looks, in positions: as far as the rules do. */
const reach = 2_000

const leaf = (node: Node): string => (node.type.name === 'hardBreak' ? '\n' : '\uFFFC')

/** The text of the caret’s own node before it, at most as much as the rules read. */
export function textBefore($caret: ResolvedPos): string {
  const { parent, parentOffset } = $caret
  return parent.textBetween(Math.max(0, parentOffset - reach), parentOffset, undefined, leaf)
}

/** Cells in which what is typed is normalised in another way, or means something as it stands. */
const asTyped = new Set(['stepTime'])

/**
 * The transaction that corrects what was typed just before the caret, or null. `declined` is the position up to which
 * the person took a correction back: nothing before it is corrected again.
 */
export function correction(state: EditorState, typed: string, declined: number): Transaction | null {
  const { $from } = state.selection
  if (asTyped.has($from.parent.type.name) || $from.marks().some(mark => mark.type.name === 'link'))
    return null
  const found = asYouType(textBefore($from).slice(0, -1), typed)
  if (found === null) return null
  const caret = $from.pos
  const start = caret - found.back
  if (start < $from.start() || start < declined) return null
  const tr = state.tr
  const before = state.doc.textBetween(start, caret, undefined, leaf)
  if (before !== found.text) replaceDifference(tr, start, before, found.text)
  const superscript = state.schema.marks['superscript']
  if (found.raised !== null && superscript !== undefined && $from.parent.type.allowsMarkType(superscript)) {
    tr.addMark(start + found.raised.start, start + found.raised.end, superscript.create())
    tr.removeStoredMark(superscript)
  }
  return tr.docChanged ? asAct(tr) : null
}

/** Replaces only what differs, so that marks around it and the caret stay. */
function replaceDifference(tr: Transaction, start: number, before: string, after: string): void {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const text = after.slice(head, after.length - tail)
  const from = start + head
  const to = start + before.length - tail
  if (text === '') tr.delete(from, to)
  else tr.insertText(text, from, to)
}

/** The transaction that makes a link of the address that a typed space has just ended, or null. */
export function addressLink(state: EditorState): Transaction | null {
  const { $from } = state.selection
  const link = state.schema.marks['link']
  if (link === undefined || !$from.parent.type.allowsMarkType(link)) return null
  const before = textBefore($from).slice(0, -1)
  const found = addressAtEnd(before)
  if (found === null) return null
  const start = $from.pos - 1 - (before.length - before.lastIndexOf(found.text))
  const end = start + found.text.length
  if (state.doc.rangeHasMark(start, end, link)) return null
  return asAct(state.tr.addMark(start, end, link.create({ href: found.href })).removeStoredMark(link))
}

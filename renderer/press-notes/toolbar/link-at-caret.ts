import type { Mark, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { asAct } from '../editor/change-manner.ts'

/** The link around the caret or the selection: where it stands, what it reads and where it leads; `href` may be ''. */
export type LinkAtCaret = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly href: string
}

const hrefOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A caret right behind a link is in it for whoever wants to change it, though not for what is typed there. */
const marksAround = ($from: ResolvedPos): readonly Mark[] => [
  ...$from.marks(),
  ...($from.nodeBefore?.marks ?? []),
]

/** The whole link in which the caret stands, else the selected words. */
export function linkAtCaret({ doc, schema, selection }: EditorState): LinkAtCaret {
  const { $from, from, to, empty } = selection
  const link = schema.marks['link']
  const mark = link === undefined ? undefined : marksAround($from).find(({ type }) => type === link)
  if (mark === undefined) {
    const end = $from.sameParent(selection.$to) ? to : from
    const text = doc.textBetween(from, end)
    return { from, to: empty ? from : end, text, href: '' }
  }
  let start = from
  let end = from
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset
    if (mark.isInSet(node.marks) && at <= from && from <= at + node.nodeSize) {
      start = Math.min(start, at)
      end = Math.max(end, at + node.nodeSize)
    }
  })
  return { from: start, to: end, text: doc.textBetween(start, end), href: hrefOf(mark.attrs['href']) }
}

/** Writes the link there, in place of what it read before. */
export function placeLink(
  state: EditorState,
  at: LinkAtCaret,
  { text, href }: { text: string; href: string },
): Transaction {
  const link = state.schema.marks['link']
  const { tr } = state
  if (link === undefined) return tr
  if (text !== at.text) tr.insertText(text, at.from, at.to)
  const end = at.from + text.length
  tr.addMark(at.from, end, link.create({ href })).setSelection(TextSelection.create(tr.doc, end))
  return asAct(tr.removeStoredMark(link).scrollIntoView())
}

/** The words stay, their link goes. */
export function removeLink(state: EditorState, at: LinkAtCaret): Transaction {
  const link = state.schema.marks['link']
  return link === undefined ? state.tr : asAct(state.tr.removeMark(at.from, at.to, link))
}

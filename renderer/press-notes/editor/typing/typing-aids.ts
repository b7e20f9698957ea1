import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { metas } from '../change-manner.ts'
import { inputShape } from './input-shapes.ts'
import { addressLink, correction } from './typed-text.ts'

/**
 * The last correction, from `start` to the caret behind it, and the place up to which the person wants none again;
 * positions of the document, -1 for none.
 */
type Aids = { readonly start: number; readonly corrected: number; readonly declined: number }

const none: Aids = { start: -1, corrected: -1, declined: -1 }
const key = new PluginKey<Aids>('typing-aids')
const isCorrection = 'typing-aid'

/** Whether the workpiece came back into the page where the last correction stands: it was taken back. */
function isTakenBack(tr: Transaction, { start, corrected }: Aids): boolean {
  if (corrected === -1 || !tr.docChanged || tr.getMeta(metas.fromWork) !== true) return false
  let isThere = false
  for (const map of tr.mapping.maps) {
    map.forEach((from, to) => {
      isThere ||= from <= corrected && to >= start
    })
  }
  return isThere
}

function next(tr: Transaction, aids: Aids, before: EditorState): Aids {
  if (tr.getMeta(isCorrection) === true) {
    const { head, $head } = tr.selection
    return { ...aids, start: Math.max($head.start() - 1, head - longest), corrected: head }
  }
  if (isTakenBack(tr, aids)) return { ...none, declined: tr.mapping.map(before.selection.head) }
  if (tr.docChanged) {
    return { ...none, declined: aids.declined === -1 ? -1 : tr.mapping.map(aids.declined, -1) }
  }
  // In another text, everything is corrected anew.
  return aids.declined !== -1 && tr.selection.$head.start() > aids.declined ? none : aids
}

/** No correction reaches further back, in UTF-16 units: an ordinal in Roman figures, a short quotation mark. */
const longest = 30

/** What a typed sign calls for, once it stands in the page. */
function aidFor(state: EditorState, typed: string): Transaction | null {
  const declined = key.getState(state)?.declined ?? -1
  if (typed === ' ') {
    const shape = inputShape(state, declined)
    if (shape !== null) return shape
  }
  const corrected = correction(state, typed, declined)
  if (corrected !== null || typed !== ' ') return corrected
  return state.selection.from <= declined ? null : addressLink(state)
}

/**
 * What a person types is written first, then corrected in a step of its own: one Ctrl+Z gives back what she typed, and
 * the same correction does not come again in that place.
 */
function type(view: EditorView, from: number, to: number, text: string): boolean {
  if (view.composing || text.length !== 1 || !view.state.doc.resolve(from).parent.inlineContent) return false
  // Keys that came in while the page was busy: the caret of the state may not be where the letter went.
  const tr = view.state.tr.insertText(text, from, to)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + text.length)).scrollIntoView())
  const aid = aidFor(view.state, text)
  if (aid !== null) view.dispatch(aid.setMeta(isCorrection, true).scrollIntoView())
  return true
}

/** The typographic corrections, the signs that begin a list, a subheading or a quotation, the addresses that link. */
export const typingAids = (): Plugin<Aids> =>
  new Plugin<Aids>({
    key,
    state: { init: () => none, apply: (tr, aids, before) => next(tr, aids, before) },
    // What was typed stands again, and the caret behind it.
    appendTransaction: (transactions, before, after) => {
      const aids = key.getState(before)
      const taken = transactions.find(tr => aids !== undefined && isTakenBack(tr, aids))
      if (taken === undefined) return null
      const head = taken.mapping.map(before.selection.head)
      return after.tr.setSelection(TextSelection.near(after.doc.resolve(head), -1))
    },
    props: { handleTextInput: type },
  })

import type { EditorView } from '@tiptap/pm/view'
import { fitted } from '../../../../domain/paste/fit.ts'
import type { Pasted } from '../../../../domain/paste/pasted.ts'
import { writtenLink } from '../../../../domain/paste/written-link.ts'
import type { Composer } from '../../composer/composer.ts'
import { asAct } from '../change-manner.ts'
import { type Carried, mostCarried, readCarried } from './carried.ts'
import type { PasteRemark } from './paste-remark.ts'
import { pasteSteps } from './paste-steps.ts'
import { withRange } from './pasted-range.ts'
import { placePassages, roomAt } from './place-passages.ts'
import { stepOffer } from './step-offer.ts'

export type PasteDesk = {
  readonly composer: Composer
  /** Tells the person, without stopping her. */
  readonly tell: (remark: PasteRemark) => void
  /** Puts pictures into the page, at the caret. */
  readonly insertPictures: (files: readonly File[]) => void
}

/** An address that is pasted over words makes a link of them. */
function linkSelection(view: EditorView, text: string): boolean {
  const { state } = view
  const { selection } = state
  const link = state.schema.marks['link']
  if (selection.empty || link === undefined || !selection.$from.sameParent(selection.$to)) return false
  if (!selection.$from.parent.type.allowsMarkType(link) || !/^(?:https?:|www\.|mailto:)\S+$/u.test(text))
    return false
  const read = writtenLink(text)
  if (read.kind !== 'link') return false
  view.dispatch(asAct(state.tr.addMark(selection.from, selection.to, link.create({ href: read.href }))))
  return true
}

function place(view: EditorView, pasted: Pasted): number {
  const { passages, leftOut } = fitted(pasted.passages, roomAt(view.state))
  if (passages.length > 0) {
    const before = view.state.selection.from
    const tr = placePassages(view.state, passages)
    view.dispatch(withRange(tr, { from: Math.min(before, tr.selection.to), to: tr.selection.to }))
  }
  return leftOut
}

/** Puts into the page what it can take of what is carried, and says what it could not. */
export async function pasteCarried(view: EditorView, carried: Carried, desk: PasteDesk): Promise<void> {
  const { whole, html, text } = carried
  if (html.length > mostCarried || text.length > mostCarried) return desk.tell({ kind: 'too-large' })
  const behind = whole === null ? null : pasteSteps(view, whole)
  if (behind !== null) return behind > 0 ? desk.tell({ kind: 'steps-left-out', steps: behind }) : undefined
  if (whole === null && linkSelection(view, text.trim())) return
  const own = whole !== null && whole.steps.length === 0
  const pasted: Pasted = own
    ? { passages: whole.passages, tables: [], images: 0, isWhole: true }
    : await readCarried(carried)
  if (view.isDestroyed) return
  // Programs that copy a text often add a picture of it: the text is what was meant.
  if (pasted.passages.length === 0 && carried.images.length > 0) return desk.insertPictures(carried.images)
  const leftOut = place(view, pasted)
  const offered = stepOffer(view, pasted, whole, desk.composer)
  if (leftOut > 0) desk.tell({ kind: 'left-out', passages: leftOut, isMore: !pasted.isWhole })
  else if (offered !== null) desk.tell(offered)
  else if (pasted.images > 0) desk.tell({ kind: 'images' })
}

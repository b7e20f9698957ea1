import type { EditorView } from '@tiptap/pm/view'
import { fitted } from '../../../../domain/paste/fit.ts'
import type { Pasted } from '../../../../domain/paste/pasted.ts'
import { withSteps } from '../../../../domain/paste/with-steps.ts'
import { writtenLink } from '../../../../domain/paste/written-link.ts'
import { isProgrammeTable, stepsOfTable } from '../../../../domain/programme-edits/from-table.ts'
import type { Composer } from '../../composer/composer.ts'
import { asAct } from '../change-manner.ts'
import { type Carried, mostCarried, readCarried } from './carried.ts'
import type { PasteRemark } from './paste-remark.ts'
import { pasteSteps } from './paste-steps.ts'
import { pastedRange, withRange } from './pasted-range.ts'
import { placePassages, roomAt } from './place-passages.ts'

export type PasteDesk = {
  readonly composer: Composer
  /** Tells the person, without stopping her. */
  readonly tell: (remark: PasteRemark) => void
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

/** Takes the lines of a table out of the text again, where they still stand there. */
function takeOut(view: EditorView): void {
  const range = pastedRange(view.state)
  if (range === null) return
  view.dispatch(asAct(view.state.tr.deleteRange(range.from, range.to)))
}

/** The offer to make steps of the table that was pasted, or null where it is no programme. */
function offer(view: EditorView, pasted: Pasted, { composer }: PasteDesk): PasteRemark | null {
  const [table] = pasted.tables.filter(isProgrammeTable)
  if (table === undefined) return null
  const { steps } = stepsOfTable(table)
  const isAll = pasted.passages.length === table.length
  const take = async (): Promise<void> => {
    if (!(await composer.ensureEvent())) return
    if (isAll) takeOut(view)
    composer.change(work => (work.event === null ? work : { ...work, event: withSteps(work.event, steps) }))
  }
  return { kind: 'programme', steps: steps.length, take: () => void take() }
}

/** Puts into the page what it can take of what is carried, and says what it could not. */
export async function pasteCarried(view: EditorView, carried: Carried, desk: PasteDesk): Promise<void> {
  const { whole, html, text } = carried
  if (html.length > mostCarried || text.length > mostCarried) return desk.tell({ kind: 'too-large' })
  if (whole !== null && pasteSteps(view, whole)) return
  if (whole === null && linkSelection(view, text.trim())) return
  const own = whole !== null && whole.steps.length === 0
  const pasted: Pasted = own
    ? { passages: whole.passages, tables: [], images: 0, isWhole: true }
    : await readCarried(carried)
  if (view.isDestroyed) return
  const leftOut = place(view, pasted)
  const offered = offer(view, pasted, desk)
  if (leftOut > 0) desk.tell({ kind: 'left-out', passages: leftOut, isMore: !pasted.isWhole })
  else if (offered !== null) desk.tell(offered)
  else if (pasted.images + carried.images > 0) desk.tell({ kind: 'images' })
}

import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep, type Step } from '@tiptap/pm/transform'
import type { Workpiece } from '../../../domain/workpiece.ts'
import type { How } from '../composer/composer.ts'
import { pathAt } from './places.ts'

/** Metas of transactions: `fromWork` brings the workpiece in, `act` is undone alone whatever it changed. */
export const metas = { fromWork: 'from-work', act: 'act' } as const

/** Marks a transaction as an act of its own: one Ctrl+Z takes it back, and it alone. */
export const asAct = (tr: Transaction): Transaction => tr.setMeta(metas.act, true)

type Alteration = (before: Workpiece) => Workpiece

const alterations = new WeakMap<Transaction, Alteration>()

/** Marks a transaction as an act that alters the workpiece beside the text too: one Ctrl+Z takes back both. */
export function withAlteration(tr: Transaction, alter: Alteration): Transaction {
  alterations.set(tr, alter)
  return asAct(tr)
}

/** What the transaction alters beside the text; null where it does not. */
export const alterationOf = (tr: Transaction): Alteration | null => alterations.get(tr) ?? null

/** Whether the step only writes or erases in one text. */
function isInOneText(step: Step, doc: Node): boolean {
  if (!(step instanceof ReplaceStep)) return false
  const { from, to, slice } = step
  const $from = doc.resolve(from)
  const isFlat = slice.openStart === 0 && slice.openEnd === 0
  const isInline = slice.content.firstChild?.isInline ?? true
  return isFlat && isInline && $from.parent.isTextblock && $from.sameParent(doc.resolve(to))
}

/** How the composer remembers what these transactions did together. */
export function mannerOf(transactions: readonly Transaction[]): How {
  const last = transactions.at(-1)
  const isTyping = transactions.every(
    tr =>
      tr.getMeta(metas.act) !== true &&
      tr.getMeta('paste') === undefined &&
      tr.getMeta('uiEvent') !== 'cut' &&
      tr.getMeta('uiEvent') !== 'drop' &&
      tr.steps.every((step, index) => isInOneText(step, tr.docs[index] ?? tr.doc)),
  )
  if (!isTyping || last === undefined) return { kind: 'act' }
  return { kind: 'typing', place: pathAt(last.doc, last.selection.head) }
}

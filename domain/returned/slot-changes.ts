import { type Beside, spotIn } from './anchors.ts'
import { type Draft, textOf, textOfLines } from './draft.ts'
import type { Op } from './edit.ts'
import { lineKey } from './line-key.ts'
import { looksOf } from './looks.ts'
import type { Pairing } from './pairing.ts'
import { type Place, pathTo, placeOf, textOfPlace, valueAt } from './path.ts'
import type { ReadLine } from './read-lines.ts'
import { type Frame, removeAt, type Slot } from './slot.ts'

export type Besides = (lines: readonly ReadLine[]) => Beside

const isRich = ({ id }: Slot): boolean => id.startsWith('rich:')

/** Whether what was read says the same, in as many paragraphs where these are paragraphs of a text. */
function isSame(slot: Slot, lines: readonly ReadLine[]): boolean {
  if (lineKey(lines.map(({ text }) => text).join(' ')) !== lineKey(slot.text.replaceAll('\n', ' ')))
    return false
  const paragraphs = new Set(lines.map(({ line }) => line)).size
  return !isRich(slot) || paragraphs <= slot.text.split('\n').length
}

/** The same words in other type, or with another link. Only texts have looks of their own. */
const hasOtherLooks = (slot: Slot, lines: readonly ReadLine[]): boolean =>
  isRich(slot) && slot.runs.length > 0 && looksOf(slot.runs) !== looksOf(lines.flatMap(({ runs }) => runs))

/** The list that an item stands in can hold it elsewhere. */
function moveOps(frame: Frame, item: Place, beside: Beside, order: number): Op[] {
  const spot = spotIn(frame, item.slice(0, -1), beside)
  if (spot !== null) return [{ do: 'move', path: pathTo(frame.file, item), after: spot.after, order }]
  // Among the steps of another sequence, or the paragraphs of another text.
  const other = otherList(item, beside)
  const there = other === null ? null : spotIn(frame, other, beside)
  if (there === null) return []
  return [
    removeAt(frame, item),
    { do: 'insert', list: there.list, after: there.after, order, value: valueAt(frame.file, item) },
  ]
}

const texts = /^(?:body|bodyAfter|boilerplates\[\d+\]\.body)(?=\[)/u
const steps = /^programme\.days\[\d+\]\.sequences\[\d+\]\.steps(?=\[)/u

function otherList(item: Place, { before, after }: Beside): Place | null {
  const at = textOfPlace(item)
  const form = [texts, steps].find(one => one.test(at))
  const found = [before, after].map(slot => form?.exec(slot?.at ?? '')?.[0]).find(list => list !== undefined)
  return found === undefined ? null : placeOf(found)
}

export const orderOf = (lines: readonly ReadLine[]): number => lines[0]?.line ?? 0

function changed(frame: Frame, slot: Slot, pairing: Pairing, besides: Besides): Draft[] {
  const lines = pairing.linesOf.get(slot) ?? []
  const text = textOfLines(lines)
  const isMoved = pairing.moved.has(slot) && slot.item !== null
  const same = isSame(slot, lines) && !hasOtherLooks(slot, lines)
  if (same && !pairing.moved.has(slot)) return []
  const move = isMoved && slot.item !== null ? moveOps(frame, slot.item, besides(lines), orderOf(lines)) : []
  const ways = same ? [[]] : slot.changes({ text, lines })
  const candidates = isMoved && move.length === 0 ? [] : withMove(slot, move, ways)
  const { at, part, field } = slot
  const kind = pairing.moved.has(slot) ? 'moved' : 'changed'
  return [{ kind, at, part, field, before: slot.text, after: text, lines, slots: [slot], candidates }]
}

/** What goes to another list goes as it is said there now. */
function withMove(
  slot: Slot,
  move: readonly Op[],
  ways: readonly (readonly Op[])[],
): readonly (readonly Op[])[] {
  const [first, second] = move
  if (first?.do !== 'remove' || second?.do !== 'insert') return ways.map(ops => [...move, ...ops])
  const item = slot.item ?? []
  return ways.flatMap(ops => {
    const only = ops.length === 1 ? ops[0] : undefined
    if (ops.length === 0) return [move]
    if (only?.do !== 'set' || only.path.length !== item.length + 1) return []
    const name = only.path.at(-1)
    if (typeof name !== 'string' || typeof second.value !== 'object') return []
    return [[first, { ...second, value: { ...second.value, [name]: only.value } }]]
  })
}

/** Paragraphs that were made one: the first says it all, the others are gone. */
function joined(slots: readonly Slot[], pairing: Pairing): Draft[] {
  const [first, ...others] = slots
  const lines = first === undefined ? [] : (pairing.linesOf.get(first) ?? [])
  if (first === undefined) return []
  const text = textOfLines(lines)
  const isOneText = slots.every(isRich)
  if (!isOneText && lineKey(text.replaceAll('\n', ' ')) === lineKey(textOf(slots).replaceAll('\n', ' ')))
    return []
  const gone = others.map(slot => slot.removals()[0])
  const ways = first.changes({ text, lines })
  const candidates = gone.includes(undefined)
    ? []
    : ways.map(ops => [...ops, ...gone.flatMap(removal => removal ?? [])])
  const { at, part, field } = first
  return [{ kind: 'changed', at, part, field, before: textOf(slots), after: text, lines, slots, candidates }]
}

/** Slots that are gone with all others of their item are one thing that is gone. */
function gone(frame: Frame, slots: readonly Slot[], all: readonly Slot[]): Draft[] {
  const isGone = new Set(slots)
  const told = new Set<Slot>()
  return slots.flatMap((slot): Draft[] => {
    if (told.has(slot)) return []
    const key = slot.item === null ? '' : textOfPlace(slot.item)
    const inItem =
      key === ''
        ? [slot]
        : all.filter(({ at }) => at === key || at.startsWith(`${key}.`) || at.startsWith(`${key}[`))
    const isWhole = key !== '' && inItem.length > 0 && inItem.every(one => isGone.has(one))
    const group = isWhole ? inItem : [slot]
    for (const one of group) told.add(one)
    const whole = isWhole && slot.item !== null ? [wholeRemoval(frame, slot, slot.item)] : []
    const { at, part, field } = slot
    const candidates = [...whole, ...slot.removals()]
    return [
      {
        kind: 'removed',
        at,
        part,
        field,
        before: textOf(group),
        after: '',
        lines: [],
        slots: group,
        candidates,
      },
    ]
  })
}

/** Contacts that are those of the issuers are taken over before one of them goes. */
function wholeRemoval(frame: Frame, slot: Slot, item: Place): Op[] {
  const fills = slot.removals().flatMap(ops => ops.filter(op => op.do === 'fill'))
  return [...fills.slice(0, 1), removeAt(frame, item)]
}

/** What became of the slots of the page, rows that are gone or that moved aside. */
export function slotDrafts(frame: Frame, pairing: Pairing, besides: Besides): Draft[] {
  const inJoined = new Set(pairing.joined.flat())
  const inRows = new Set(
    pairing.rows.filter(({ read, isMoved }) => read === null || isMoved).flatMap(({ slots }) => slots),
  )
  const alone = pairing.slots.filter(slot => !inJoined.has(slot) && !inRows.has(slot))
  const lost = alone.filter(slot => !pairing.linesOf.has(slot))
  return [
    ...pairing.joined
      .filter(slots => !slots.some(slot => inRows.has(slot)))
      .flatMap(slots => joined(slots, pairing)),
    ...alone
      .filter(slot => pairing.linesOf.has(slot))
      .flatMap(slot => changed(frame, slot, pairing, besides)),
    ...gone(frame, lost, pairing.slots),
  ]
}

import type { Edit, ItemRef, Op } from './edit.ts'
import { indexOf, type Place, resolved, textOfPlace, valueAt } from './path.ts'

type Come = { readonly order: number } & (
  | { readonly value: unknown; readonly from?: undefined }
  /** What moves takes its own edits with it. */
  | { readonly from: number }
)

/** All that is to be done, by the place where it is done. */
type Plan = {
  readonly sets: Map<string, unknown>
  readonly gone: Set<string>
  readonly moved: Set<string>
  readonly come: Map<string, Map<number, Come[]>>
  readonly touched: Set<string>
}

type Fields = Readonly<Record<string, unknown>>

const emptyPlan = (): Plan => ({
  sets: new Map(),
  gone: new Set(),
  moved: new Set(),
  come: new Map(),
  touched: new Set(),
})

function touch(plan: Plan, place: Place): void {
  for (let end = 0; end <= place.length; end += 1) plan.touched.add(textOfPlace(place.slice(0, end)))
}

/** Where a thing comes to: behind the item, or at the beginning; where the item is gone, at its old place. */
function slotAfter(list: readonly unknown[], after: ItemRef | null): number {
  if (after === null) return -1
  return indexOf(list, after) ?? Math.min(after.index, list.length - 1)
}

function bring(plan: Plan, list: Place, at: number, come: Come): void {
  const key = textOfPlace(list)
  const slots = plan.come.get(key) ?? new Map<number, Come[]>()
  slots.set(at, [...(slots.get(at) ?? []), come])
  plan.come.set(key, slots)
  touch(plan, list)
}

/** Notes a step in the plan; false where its place is gone. */
function planned(plan: Plan, fields: Fields, op: Op): boolean {
  if (op.do === 'fill') return true
  const place = resolved(fields, op.do === 'insert' ? op.list : op.path)
  if (place === null) return false
  if (op.do === 'insert') {
    const list = valueAt(fields, place)
    if (!Array.isArray(list)) return false
    bring(plan, place, slotAfter(list, op.after), { order: op.order, value: op.value })
    return true
  }
  const key = textOfPlace(place)
  if (op.do === 'set') {
    if (valueAt(fields, place) === undefined) return false
    plan.sets.set(key, op.value)
  } else if (op.do === 'remove') plan.gone.add(key)
  else {
    const index = place.at(-1)
    const list = valueAt(fields, place.slice(0, -1))
    if (typeof index !== 'number' || !Array.isArray(list) || plan.moved.has(key)) return false
    plan.moved.add(key)
    bring(plan, place.slice(0, -1), slotAfter(list, op.after), { order: op.order, from: index })
  }
  touch(plan, place)
  return true
}

function made(plan: Plan, value: unknown, place: Place): unknown {
  const key = textOfPlace(place)
  if (!plan.touched.has(key)) return value
  if (plan.sets.has(key)) return plan.sets.get(key)
  if (Array.isArray(value)) return madeList(plan, value, place)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, made(plan, inside, [...place, name])]),
  )
}

function madeList(plan: Plan, list: readonly unknown[], place: Place): unknown[] {
  const slots = plan.come.get(textOfPlace(place))
  const keyOf = (index: number): string => textOfPlace([...place, index])
  const comeTo = (at: number): unknown[] =>
    (slots?.get(at) ?? [])
      .slice()
      .sort((one, other) => one.order - other.order)
      .flatMap(come => {
        if (come.from === undefined) return [come.value]
        return plan.gone.has(keyOf(come.from)) ? [] : [made(plan, list[come.from], [...place, come.from])]
      })
  return [
    ...comeTo(-1),
    ...list.flatMap((item, index) => [
      ...(plan.gone.has(keyOf(index)) || plan.moved.has(keyOf(index))
        ? []
        : [made(plan, item, [...place, index])]),
      ...comeTo(index),
    ]),
  ]
}

/** Lists that are empty get what they print anyway, so that the edits find it there. */
function filled(fields: Fields, edits: readonly Edit[]): Fields {
  const fills = edits.flatMap(({ ops }) => ops).filter(op => op.do === 'fill')
  const all = new Map(Object.entries(fields))
  for (const { field, value } of fills) {
    const list = all.get(field)
    if (Array.isArray(list) && list.length === 0) all.set(field, value)
  }
  return fills.length === 0 ? fields : Object.fromEntries(all)
}

/**
 * The fields with all edits in them at once, and the edits of which a place is gone. An edit is put in whole or, when
 * part of it has no place, is named in `lost`: the caller leaves it out and asks again.
 */
export function rebuilt(
  fields: Fields,
  edits: readonly Edit[],
): { readonly fields: Fields; readonly lost: ReadonlySet<string> } {
  const start = filled(fields, edits)
  const plan = emptyPlan()
  const lost = new Set<string>()
  for (const { id, ops } of edits) {
    for (const op of ops) if (!planned(plan, start, op)) lost.add(id)
  }
  const end = Object.fromEntries(
    Object.entries(start).map(([name, value]) => [name, made(plan, value, [name])]),
  )
  return { fields: end, lost }
}

import type { Edit, Patch } from '../history.ts'
import { isSameValue } from '../same-value.ts'
import type { Workpiece } from '../workpiece.ts'

type Path = Patch['path']

/**
 * What leads from one workpiece to another, and back; null where they hold the same. Parts that both share are not
 * looked into, so that the cost is that of what changed.
 */
export function editBetween(before: Workpiece, after: Workpiece): Edit | null {
  const edit: Edit = { back: [], forth: [] }
  compare(before, after, [], edit)
  return edit.forth.length === 0 ? null : edit
}

/** A text of at most so many UTF-16 units is put as a whole. */
const shortText = 40

/** Patches have paths that do not cross: they may be made in any order, in both directions. */
function compare(before: unknown, after: unknown, path: Path, edit: Edit): void {
  if (before === after) return
  if (typeof before === 'string' && typeof after === 'string' && before.length > shortText) {
    compareTexts(before, after, path, edit)
  } else if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(before, after, path, edit)
  } else if (isRecord(before) && isRecord(after) && haveSameNames(before, after)) {
    for (const name of Object.keys(before)) compare(before[name], after[name], [...path, name], edit)
  } else {
    edit.back.push({ op: 'put', path, value: before })
    edit.forth.push({ op: 'put', path, value: after })
  }
}

/** What differs between the common beginning and the common end: item by item, or as one stretch exchanged. */
function compareLists(before: readonly unknown[], after: readonly unknown[], path: Path, edit: Edit): void {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isSameValue(before[start], after[start])) start += 1
  let end = 0
  while (end < shorter - start && isSameValue(before.at(-1 - end), after.at(-1 - end))) end += 1
  const gone = before.slice(start, before.length - end)
  const come = after.slice(start, after.length - end)
  if (gone.length === come.length) {
    for (const [index, item] of gone.entries()) compare(item, come[index], [...path, start + index], edit)
  } else {
    edit.back.push({ op: 'splice', path, at: start, remove: come.length, insert: gone })
    edit.forth.push({ op: 'splice', path, at: start, remove: gone.length, insert: come })
  }
}

/** A stretch of a text, so that a history is as long as what was typed and not as the paragraphs around it. */
function compareTexts(before: string, after: string, path: Path, edit: Edit): void {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const gone = before.slice(start, before.length - end)
  const come = after.slice(start, after.length - end)
  edit.back.push({ op: 'splice', path, at: start, remove: come.length, insert: [gone] })
  edit.forth.push({ op: 'splice', path, at: start, remove: gone.length, insert: [come] })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Two kinds of passage have other names: one takes the place of the other as a whole. */
function haveSameNames(one: object, other: object): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every(name => Object.hasOwn(other, name))
}

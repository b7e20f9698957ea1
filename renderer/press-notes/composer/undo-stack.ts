import { applyPatches } from '../../../domain/history/apply.ts'
import { editBetween } from '../../../domain/history/diff.ts'
import { type Edit, type History, longestHistory } from '../../../domain/history.ts'
import { isSameValue } from '../../../domain/same-value.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'

/** How a change came about: an act is one step of its own, typing goes on with the typing just before. */
export type ChangeManner = { readonly kind: 'act' } | { readonly kind: 'typing'; readonly place: string }

/** A step made since the note was opened: both ends share what it left alone, so that keeping them costs little. */
type Made = { readonly before: Workpiece; readonly after: Workpiece }
/** A step of an earlier run, read from the disk. */
type Remembered = { readonly edit: Edit }
type Step = Made | Remembered
type Typing = { readonly place: string; readonly at: number; readonly count: number }

/** Typing goes on while no pause is longer than this, in milliseconds, and up to so many changes. */
const longestPause = 1_000
const longestTyping = 40

/** The most JSON that a note’s history is written in, in UTF-16 units: it crosses to main at each pause. */
const largestHistory = 250_000

/** What Ctrl+Z takes back in a note, and Ctrl+Y does again; both lists are oldest first. */
export class UndoStack {
  #past: Step[]
  #future: Step[]
  #typing: Typing | null = null
  /** Steps as they are written: a history is written at each pause, and few of them are new by then. */
  readonly #written = new WeakMap<Step, { readonly edit: Edit | null; readonly size: number }>()

  /** Goes on from what was remembered. Where the note was changed elsewhere since, that is one step more. */
  constructor(history: History | null, present: Workpiece) {
    this.#past = (history?.past ?? []).map(edit => ({ edit }))
    this.#future = (history?.future ?? []).map(edit => ({ edit }))
    if (history !== null && !isSameValue(history.present, present)) {
      this.#push({ before: history.present, after: present })
    }
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  /** Notes a change. `now` is in milliseconds, from any clock that does not go back. */
  record(before: Workpiece, after: Workpiece, how: ChangeManner, now: number): void {
    if (before === after) return
    const last = this.#past.at(-1)
    if (how.kind === 'typing' && this.#goesOn(how.place, now) && last !== undefined && 'before' in last) {
      this.#past[this.#past.length - 1] = { before: last.before, after }
      this.#typing = { place: how.place, at: now, count: (this.#typing?.count ?? 0) + 1 }
      return
    }
    this.#push({ before, after })
    this.#typing = how.kind === 'typing' ? { place: how.place, at: now, count: 1 } : null
  }

  /** The workpiece before the last step; null where there is none, or where what was remembered does not fit. */
  undo(current: Workpiece): Workpiece | null {
    this.#typing = null
    for (let step = this.#past.pop(); step !== undefined; step = this.#past.pop()) {
      const before = 'before' in step ? step.before : applyPatches(current, step.edit.back)
      if (before === null) break
      // Letters typed and taken back again are a step that shows nothing.
      if (isSameValue(before, current)) continue
      this.#future.unshift({ before, after: current })
      return before
    }
    this.#past = []
    return null
  }

  /** The workpiece after the step that was taken back last; null as for `undo`. */
  redo(current: Workpiece): Workpiece | null {
    this.#typing = null
    const step = this.#future.shift()
    if (step === undefined) return null
    const after = 'after' in step ? step.after : applyPatches(current, step.edit.forth)
    if (after === null) {
      this.#future = []
      return null
    }
    this.#past.push({ before: current, after })
    return after
  }

  /** What is to be remembered with the note: the latest steps, as many as there is room for. */
  toHistory(present: Workpiece): History {
    let room = largestHistory
    const fitting = (steps: readonly Step[]): Edit[] => {
      const edits: Edit[] = []
      for (const step of steps) {
        const { edit, size } = this.#writtenOf(step)
        if (edit === null) continue
        room -= size
        if (room < 0 || edits.length === longestHistory) break
        edits.push(edit)
      }
      return edits
    }
    const past = fitting([...this.#past].reverse()).reverse()
    return { present, past, future: fitting(this.#future) }
  }

  #goesOn(place: string, now: number): boolean {
    if (this.#typing === null || this.#typing.place !== place) return false
    return now - this.#typing.at <= longestPause && this.#typing.count < longestTyping
  }

  #push(step: Step): void {
    this.#past.push(step)
    if (this.#past.length > longestHistory) this.#past.shift()
    this.#future = []
  }

  #writtenOf(step: Step): { readonly edit: Edit | null; readonly size: number } {
    const known = this.#written.get(step)
    if (known !== undefined) return known
    const edit = 'edit' in step ? step.edit : editBetween(step.before, step.after)
    const written = { edit, size: edit === null ? 0 : JSON.stringify(edit).length }
    this.#written.set(step, written)
    return written
  }
}

import type { EventNoteDraft } from '../../../domain/event-note.ts'
import type { History } from '../../../domain/history.ts'
import { isSameValue } from '../../../domain/same-value.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import type { SaveState } from '../../parts/autosave.ts'
import { Settling } from './settling.ts'
import { UndoStack } from './undo-stack.ts'
import type { WorkSaving } from './work-saving.ts'

/** How a change comes about: an act is undone alone, typing together with the typing just before in the same place. */
export type How = { readonly kind: 'act' } | { readonly kind: 'typing'; readonly place: string }

/** What a watcher is told: the workpiece after the change, and who made it, to leave out its own changes. */
export type WorkChange = { readonly work: Workpiece; readonly by: object | null }

type Beginning = {
  readonly work: Workpiece
  /** What may be undone since earlier sessions, or null. */
  readonly history: History | null
  readonly saving: WorkSaving
  /** A released note shows and cannot be changed. */
  readonly isReadOnly: boolean
}

const act: How = { kind: 'act' }

const linked = (
  { note }: Workpiece,
  eventNoteId: string | null,
  event: EventNoteDraft | null,
): Workpiece => ({
  note: { ...note, eventNoteId },
  event,
})

/**
 * The workpiece while it is composed, whoever changes it: the page, the forms over it, a repair, an undo. Every change
 * is kept (work-saving.ts) and can be undone. A key press must cost no React work: what draws from the workpiece
 * listens to `settled`, which follows in idle time.
 */
export class Composer {
  readonly isReadOnly: boolean
  readonly #saving: WorkSaving
  readonly #undo: UndoStack
  readonly #settling: Settling<Workpiece>
  readonly #watchers = new Set<(change: WorkChange) => void>()
  #work: Workpiece

  constructor({ work, history, saving, isReadOnly }: Beginning) {
    this.#work = work
    this.isReadOnly = isReadOnly
    this.#saving = saving
    this.#undo = new UndoStack(history, work)
    this.#settling = new Settling(work)
  }

  /** The workpiece at this moment. */
  get work(): Workpiece {
    return this.#work
  }

  /** The workpiece as the screen shows it: a moment behind while somebody types. */
  get settled(): Workpiece {
    return this.#settling.value
  }

  get saved(): SaveState {
    return this.#saving.state
  }

  get canUndo(): boolean {
    return this.#undo.canUndo
  }

  get canRedo(): boolean {
    return this.#undo.canRedo
  }

  /** Alters the workpiece as it stands. `by` is handed to the watchers. Nothing happens where nothing changes. */
  change(alter: (before: Workpiece) => Workpiece, how: How = act, by: object | null = null): void {
    if (this.isReadOnly) return
    const before = this.#work
    const after = alter(before)
    if (after === before) return
    this.#undo.record(before, after, how, performance.now())
    // A form shows what it was just given; only the page draws its own typing.
    this.#enter(after, by, how.kind === 'typing' && by !== null)
  }

  /** Takes the last change back; false where there is none. */
  undo(): boolean {
    return this.#step(this.#undo.undo(this.#work))
  }

  /** Does again what was undone last; false where there is nothing. */
  redo(): boolean {
    return this.#step(this.#undo.redo(this.#work))
  }

  /** Gives the note an event of its own where it has none, so that it can hold facts; false when that failed. */
  async ensureEvent(): Promise<boolean> {
    const link = await this.ownEvent()
    if (link !== null) this.change(link)
    return link !== null
  }

  /**
   * What links the note to an event of its own where it has none, to be part of the change that needs its facts; null
   * when the event could not be made.
   */
  async ownEvent(): Promise<((before: Workpiece) => Workpiece) | null> {
    if (this.isReadOnly) return null
    if (this.#work.event !== null) return before => before
    const made = await this.#saving.createEvent({ title: this.#work.note.title })
    if (made === null) return null
    return before => (before.event === null ? linked(before, made.id, made.event) : before)
  }

  /** Composes from another event, or from none; false when it could not be read. */
  async linkEvent(id: string | null): Promise<boolean> {
    if (id === null) {
      this.#link(null, null)
      return true
    }
    const event = await this.#saving.readEvent(id)
    if (typeof event === 'string') return false
    this.#link(id, event)
    return true
  }

  /** Takes an earlier state up again; false when that failed. Its facts need an event where theirs is gone. */
  async restore(earlier: Workpiece): Promise<boolean> {
    const { note, event } = earlier
    const isGone =
      note.eventNoteId !== null &&
      event !== null &&
      (await this.#saving.readEvent(note.eventNoteId)) === 'gone'
    const made = isGone ? await this.#saving.createEvent(event) : null
    if (isGone && made === null) return false
    this.change(() => (made === null ? earlier : { note: { ...note, eventNoteId: made.id }, event }))
    this.#saving.keepFacts()
    return true
  }

  /** Tells of each change at once, until the returned function is called. Must be quick: a key waits for it. */
  watch(watcher: (change: WorkChange) => void): () => void {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** Tells of each settled workpiece, until the returned function is called. */
  watchSettled(watcher: () => void): () => void {
    return this.#settling.watch(watcher)
  }

  /** Tells when the state of saving changes, until the returned function is called. */
  watchSaved(watcher: () => void): () => void {
    return this.#saving.watch(watcher)
  }

  /** Writes whatever is unsaved; resolves with whether all of it is on the disk. */
  async flush(): Promise<boolean> {
    this.#settling.settle()
    return this.#saving.flush()
  }

  #link(eventNoteId: string | null, event: EventNoteDraft | null): void {
    this.change(before => linked(before, eventNoteId, event))
  }

  #step(work: Workpiece | null): boolean {
    if (work === null || this.isReadOnly) return false
    const { note, event } = this.#work
    const isOther = event === null || work.note.eventNoteId !== note.eventNoteId
    this.#enter(work, null, false)
    if (isOther) void this.#meetEvent(work)
    return true
  }

  /**
   * A step that leads back to another event shows its facts as they are by now: they may have been changed in its own
   * form since. Where it was removed, the facts that the step remembers go to an event of their own.
   */
  async #meetEvent({ note: { eventNoteId }, event }: Workpiece): Promise<void> {
    if (eventNoteId === null || event === null) return
    const found = await this.#saving.readEvent(eventNoteId)
    const made = found === 'gone' ? await this.#saving.createEvent(event) : null
    const { note, event: now } = this.#work
    if (note.eventNoteId !== eventNoteId || now === null) return
    if (made !== null) {
      this.#enter({ note: { ...note, eventNoteId: made.id }, event: now }, null, false)
      this.#saving.keepFacts()
    }
    // What was typed meanwhile is newer than the disk.
    if (typeof found !== 'string' && now === event && !isSameValue(found, event)) {
      this.#enter({ note, event: found }, null, false)
    }
  }

  #enter(work: Workpiece, by: object | null, isTyping: boolean): void {
    this.#work = work
    this.#saving.keep(work, () => this.#undo.toHistory(this.#work))
    for (const watcher of this.#watchers) watcher({ work, by })
    if (isTyping) this.#settling.follow(work)
    else this.#settling.settle(work)
  }
}

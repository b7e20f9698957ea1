import type { Asked } from '../../../domain/contract.ts'
import { type EventNoteDraft, eventDraftOf } from '../../../domain/event-note.ts'
import type { History } from '../../../domain/history.ts'
import type { PressNoteDraft } from '../../../domain/press-note.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { ask } from '../../bridge.ts'
import { Autosave, type SaveState } from '../../parts/autosave.ts'

/** Milliseconds of quiet after which the edits are written: losing the last of them costs an undo, never a word. */
const historyPause = 1_500

type Saved = {
  readonly noteId: string
  readonly work: Workpiece
  /** When the note was saved last, an ISO instant. */
  readonly savedAt: string
}

type EventSaving = { readonly id: string; readonly autosave: Autosave<EventNoteDraft> }

/** An event as it lies on the disk: its facts, removed since, or not readable just now. */
export type FoundEvent = EventNoteDraft | 'gone' | 'unreadable'

/** Keeps a workpiece: the note, its event and what may be undone, each in its own document, as they change. */
export class WorkSaving {
  readonly #noteId: string
  readonly #note: Autosave<PressNoteDraft>
  readonly #watchers = new Set<() => void>()
  #event: EventSaving | null = null
  /** Events that were composed from earlier and whose last change is not on the disk yet. */
  readonly #leaving = new Set<Autosave<EventNoteDraft>>()
  /** Events that were made here and not composed from yet, as they lie on the disk. */
  readonly #made = new Map<string, EventNoteDraft>()
  #work: Workpiece
  #history: (() => History) | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #state: SaveState

  constructor({ noteId, work, savedAt }: Saved) {
    this.#noteId = noteId
    this.#work = work
    this.#note = new Autosave(work.note, savedAt, draft => ask('pressNotes.save', { id: noteId, draft }))
    this.#note.watch(this.#tell)
    this.#event = this.#savingOf(work, savedAt)
    this.#state = { status: 'saved', at: savedAt }
  }

  /** Of note and event together: the worse of the two, or the later instant. */
  get state(): SaveState {
    return this.#state
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /**
   * Writes soon what changed in the workpiece; `history` is made when it is written. The facts of another event than
   * before are written once they change: they were read from the disk, made here, or `keepFacts` follows.
   */
  keep(work: Workpiece, history: () => History): void {
    const before = this.#work
    this.#work = work
    const isOther = work.note.eventNoteId !== before.note.eventNoteId
    // An event that was removed, and restored while its note is open, has no saving yet.
    if (isOther || (this.#event === null && work.event !== null)) this.#turnTo(work)
    else if (work.event !== before.event) this.#keepEvent(work)
    if (work.note !== before.note) this.#note.change(work.note)
    this.#history = history
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#writeHistory(), historyPause)
  }

  /** Writes now whatever is unsaved; resolves with whether note and event are on the disk. */
  async flush(): Promise<boolean> {
    const drafts = [this.#note, ...(this.#event === null ? [] : [this.#event.autosave]), ...this.#leaving]
    const [saved] = await Promise.all([Promise.all(drafts.map(draft => draft.flush())), this.#writeHistory()])
    return saved.every(isSaved => isSaved)
  }

  /** Writes the facts of the event soon, whatever lies on the disk. */
  keepFacts(): void {
    this.#keepEvent(this.#work)
  }

  /** The event’s facts with all that was written here of them. */
  async readEvent(id: string): Promise<FoundEvent> {
    await this.flush()
    const found = await ask('eventNotes.get', { id })
    if (found.ok) return eventDraftOf(found.value)
    return found.failure.code === 'not-found' ? 'gone' : 'unreadable'
  }

  /** Makes an event; null when that failed. */
  async createEvent(
    facts: Asked<'eventNotes.create'>,
  ): Promise<{ readonly id: string; readonly event: EventNoteDraft } | null> {
    const made = await ask('eventNotes.create', facts)
    if (!made.ok) return null
    const { id } = made.value
    const event = eventDraftOf(made.value)
    this.#made.set(id, event)
    return { id, event }
  }

  #turnTo(work: Workpiece): void {
    const left = this.#event?.autosave
    if (left !== undefined) {
      this.#leaving.add(left)
      void left.flush().then(isSaved => {
        if (isSaved) this.#leaving.delete(left)
      })
    }
    this.#event = this.#savingOf(work, '')
    const id = work.note.eventNoteId ?? ''
    const made = this.#made.get(id)
    this.#made.delete(id)
    // The change that needed an event fills it at once.
    if (made !== undefined && made !== work.event) this.#keepEvent(work)
  }

  #keepEvent({ event }: Workpiece): void {
    if (event !== null) this.#event?.autosave.change(event)
  }

  #savingOf({ note, event }: Workpiece, savedAt: string): EventSaving | null {
    const id = note.eventNoteId
    if (id === null || event === null) return null
    const autosave = new Autosave(event, savedAt, draft => ask('eventNotes.save', { id, draft }))
    autosave.watch(this.#tell)
    return { id, autosave }
  }

  async #writeHistory(): Promise<void> {
    clearTimeout(this.#timer)
    const make = this.#history
    if (make === null) return
    this.#history = null
    // A history that cannot be written costs nothing but undo after the next start: the note itself says what is wrong.
    await ask('histories.save', { noteId: this.#noteId, history: make() })
  }

  readonly #tell = (): void => {
    const states = [this.#note.state, ...(this.#event === null ? [] : [this.#event.autosave.state])]
    const next = worstOf(states)
    if (sameState(next, this.#state)) return
    this.#state = next
    for (const watcher of this.#watchers) watcher()
  }
}

function worstOf(states: readonly SaveState[]): SaveState {
  const failed = states.find(({ status }) => status === 'failed')
  if (failed !== undefined) return failed
  if (states.some(({ status }) => status === 'saving')) return { status: 'saving' }
  const instants = states.map(state => (state.status === 'saved' ? state.at : ''))
  return { status: 'saved', at: instants.sort().at(-1) ?? '' }
}

const sameState = (one: SaveState, other: SaveState): boolean => JSON.stringify(one) === JSON.stringify(other)

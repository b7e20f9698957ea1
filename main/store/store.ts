import type { EventNote } from '../../domain/event-note.ts'
import type { Result } from '../../domain/failure.ts'
import type { Library } from '../../domain/library.ts'
import type { PressNote } from '../../domain/press-note.ts'
import type { Trouble } from '../../domain/trouble.ts'

/**
 * Things of one kind, by id. Values are frozen. `put`, `remove` and `restore` resolve once the change is durable,
 * or with `invalid` (and the field), `not-found`, `disk-full`, `read-only`; nothing has changed then.
 */
export type Collection<T> = {
  /** In no particular order. */
  list(): readonly T[]
  get(id: string): T | null
  /** Adds the value, or replaces the one with its id. */
  put(value: T): Promise<Result<T>>
  /** Moves a thing to the bin. */
  remove(id: string): Promise<Result<T>>
  /** Brings the last removed version back, `broken` or `newer-data` when the bin’s file cannot be read. */
  restore(id: string): Promise<Result<T>>
}

/** A document of which there is one. */
export type Single<T> = {
  read(): T
  /** `alter` receives a copy of its own and returns the next value; failures as for a collection. */
  change(alter: (current: T) => T): Promise<Result<T>>
}

/** The notes and the library of the data folder, opened; the contacts are in the press file. Their files belong to this process until `settled` resolves. */
export type Store = {
  readonly eventNotes: Collection<EventNote>
  readonly pressNotes: Collection<PressNote>
  readonly library: Single<Library>
  /** Documents that could not be read and were set aside, with those of earlier runs still undecided. */
  troubles(): readonly Trouble[]
  /**
   * Puts the last good copy back, `not-found` when there is none. What was written since is kept: it is copied aside
   * first.
   */
  takeLastGood(id: string): Promise<Result<Trouble>>
  /** Forgets a trouble; what was set aside stays there. */
  dismiss(id: string): Promise<Result<Trouble>>
  /** Resolves when no write is pending: quitting waits for it. */
  settled(): Promise<void>
}

import type { Register } from '../../domain/accreditation.ts'
import type { CalendarRecord } from '../../domain/calendar-record.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { EventNote } from '../../domain/event-note.ts'
import type { EventPhoto } from '../../domain/event-photo.ts'
import type { Result } from '../../domain/failure.ts'
import type { History } from '../../domain/history.ts'
import type { Library } from '../../domain/library.ts'
import type { Picture } from '../../domain/picture.ts'
import type { PressNote } from '../../domain/press-note.ts'
import type { Release } from '../../domain/release.ts'
import type { Trouble } from '../../domain/trouble.ts'
import type { Version, VersionSummary } from '../../domain/version.ts'

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

/**
 * The versions that were kept of notes. Nothing of them is in memory: each question reads the disk. Failures are
 * `not-found`, `broken` (the version was put aside), `newer-data`, `disk-full`, `read-only`.
 */
export type Versions = {
  /** Newest first. */
  list(noteId: string): Promise<Result<readonly VersionSummary[]>>
  get(noteId: string, id: string): Promise<Result<Version>>
  /**
   * Keeps a version, and thins out those that have served. Null where Mallette would keep by itself what the newest
   * version holds already.
   */
  keep(version: Version): Promise<Result<Version | null>>
  /** Replaces what a version holds, when it has to forget something. */
  rewrite(version: Version): Promise<Result<Version>>
  removeAll(noteId: string): Promise<Result<unknown>>
  /** The notes that have versions, also those in the bin. */
  noteIds(): Promise<readonly string[]>
}

/** What may be undone in each note, read and written on demand; one that cannot be read is put aside and is null. */
export type Histories = {
  get(noteId: string): Promise<Result<History | null>>
  put(noteId: string, history: History): Promise<Result<History>>
  remove(noteId: string): Promise<Result<unknown>>
  /** The notes that have a history, also those in the bin. */
  noteIds(): Promise<readonly string[]>
}

/**
 * Things of one kind, by id, read from the disk when they are asked for. Failures are those of a collection, and
 * `broken` (the file was put aside) or `newer-data`.
 */
export type OnDemand<T> = {
  ids(): Promise<readonly string[]>
  /** Those that can be read, in no particular order. */
  list(): Promise<Result<readonly T[]>>
  get(id: string): Promise<Result<T>>
  put(value: T): Promise<Result<T>>
  /** `alter` receives the frozen value, null where there is none, and returns the next one. */
  change(id: string, alter: (current: T | null) => Result<T>): Promise<Result<T>>
  /** For good, with what was put aside of it; nothing happens when there is none. */
  remove(id: string): Promise<Result<unknown>>
  /** When its file was last written, as an ISO instant; null when there is none. */
  changedAt(id: string): Promise<string | null>
  /** What could not be read and was put aside, and when. */
  setAside(): Promise<readonly { readonly id: string; readonly at: string }[]>
  /** Removes for good what was put aside of a thing. */
  removeSetAside(id: string): Promise<Result<unknown>>
}

/** The bytes of what was released, by the release’s id and their SHA-256. */
export type ProducedFiles = {
  /** Resolves with the SHA-256 once the bytes are durable. */
  write(id: string, bytes: Uint8Array): Promise<Result<string>>
  /** `broken` when the bytes are not those that were written. */
  read(id: string, hash: string): Promise<Result<Uint8Array>>
  removeAll(id: string): Promise<Result<unknown>>
}

/** What was removed and can come back. */
export type BinnedThing = { readonly removedAt: string } & (
  | { readonly noun: 'eventNotes'; readonly value: EventNote }
  | { readonly noun: 'pressNotes'; readonly value: PressNote }
)

export type BinnedNoun = BinnedThing['noun']

/** The bin of notes and events. What cannot be read there stays until its days are over, and is not listed. */
export type Bin = {
  /** The last removed first. */
  list(): Promise<Result<readonly BinnedThing[]>>
  /** Replaces what a thing of the bin holds, when it has to forget something. */
  rewrite(thing: BinnedThing): Promise<Result<unknown>>
  /**
   * Removes a thing for good, with its versions, history and copies, an event with its register, photos and calendar;
   * what was released stays. `not-found` when it is not in the bin.
   */
  erase(noun: BinnedNoun, id: string): Promise<Result<unknown>>
  /** Erases what was removed before that instant; gives how many things. */
  eraseBefore(instant: Date): Promise<Result<number>>
}

/** The notes and the library of the data folder, opened; the contacts are in the press file. Their files belong to this process until `settled` resolves. */
export type Store = {
  readonly eventNotes: Collection<EventNote>
  readonly pressNotes: Collection<PressNote>
  readonly library: Single<Library>
  readonly versions: Versions
  readonly histories: Histories
  readonly bin: Bin
  readonly registers: OnDemand<Register>
  readonly releases: OnDemand<Release>
  readonly dispatches: OnDemand<Dispatch>
  readonly calendars: OnDemand<CalendarRecord>
  readonly photos: OnDemand<EventPhoto>
  /** Those that notes show; the id of each is the SHA-256 of its bytes. */
  readonly pictures: OnDemand<Picture>
  readonly produced: ProducedFiles
  /** Removes the copies from before a migration whose content is to be forgotten. */
  forgetCopies(isForgotten: (content: unknown) => boolean): Promise<Result<unknown>>
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

import type { Register, RegisterChange, RegisterRules } from '../../domain/accreditation.ts'
import { assertNever } from '../../domain/assert-never.ts'
import type { Failure, Result } from '../../domain/failure.ts'
import { withChanges } from '../../domain/register-changes.ts'
import { writeBatches } from './write-batches.ts'

/** What is written at once: people, or the rules. */
export type Writing =
  | { readonly kind: 'people'; readonly changes: readonly RegisterChange[] }
  | { readonly kind: 'rules'; readonly rules: RegisterRules }

/** What reads and writes a register: main. */
export type RegisterDoor = {
  readonly read: () => Promise<Result<Register>>
  readonly write: (writing: Writing) => Promise<Result<unknown>>
}

export type RegisterState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | {
      readonly status: 'ready'
      /** As it is stored, with what is being written on top. */
      readonly register: Register
      /** Why the latest changes are not stored; null while nothing is wrong. */
      readonly unwritten: Failure | null
    }

/** Time between two tries of a write that time may heal, in ms. */
const retryPause = 10_000

/**
 * A register that is open: changes show at once and are written one after the other. One that could not be written
 * stays on screen, with those after it, and is tried again: nothing that was typed is lost.
 */
export class OpenRegister {
  readonly #door: RegisterDoor
  readonly #watchers = new Set<() => void>()
  #stored: Register | null = null
  #waiting: readonly Writing[] = []
  #failure: Failure | null = null
  #writing: Promise<void> | null = null
  #isWriting = false
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Counts the writes, so that what was read before one of them is read again. */
  #writes = 0
  /** Our writes that were not announced yet; below zero, somebody else has written. */
  #unheard = 0
  #state: RegisterState = { status: 'loading' }

  constructor(door: RegisterDoor) {
    this.#door = door
  }

  get state(): RegisterState {
    return this.#state
  }

  get isAllWritten(): boolean {
    return this.#waiting.length === 0
  }

  /** Tells of every new state, until the returned function is called. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** Reads what is stored. */
  readonly refresh = async (): Promise<void> => {
    const writes = this.#writes
    const read = await this.#door.read()
    if (writes !== this.#writes) return this.refresh()
    if (read.ok) this.#stored = read.value
    else if (this.#stored === null) return this.#enter({ status: 'failed', failure: read.failure })
    this.#show()
  }

  /** Hears that the register changed: each write of ours is announced once, and is known already. */
  readonly hear = (): void => {
    this.#unheard -= 1
    if (!this.#isWriting) this.#readOthers()
  }

  #readOthers(): void {
    if (this.#unheard >= 0) return
    this.#unheard = 0
    void this.refresh()
  }

  /** Shows changes at once, and writes them after those that wait already. */
  write(writing: Writing): void {
    this.#waiting = [...this.#waiting, ...inBatches(writing)]
    this.#show()
    void this.flush()
  }

  /** Writes all that waits; resolves with whether everything is stored. */
  readonly flush = async (): Promise<boolean> => {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = null
      this.#isWriting = false
      this.#readOthers()
    })
    await this.#writing
    return this.isAllWritten
  }

  /** Lets go of what could not be written, and shows what is stored. */
  readonly abandon = async (): Promise<void> => {
    clearTimeout(this.#timer)
    this.#waiting = []
    this.#failure = null
    await this.refresh()
  }

  async #writeAll(): Promise<void> {
    clearTimeout(this.#timer)
    this.#isWriting = true
    this.#unheard = 0
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      const written = await this.#door.write(next)
      this.#writes += 1
      this.#failure = written.ok ? null : written.failure
      if (!written.ok) {
        this.#show()
        this.#timer = setTimeout(() => void this.flush(), retryPause)
        return
      }
      this.#unheard += 1
      if (this.#stored !== null) this.#stored = after(this.#stored, next)
      this.#waiting = this.#waiting.filter(one => one !== next)
    }
    this.#show()
  }

  #show(): void {
    if (this.#stored === null) return
    const register = this.#waiting.reduce(after, this.#stored)
    this.#enter({ status: 'ready', register, unwritten: this.#failure })
  }

  #enter(state: RegisterState): void {
    this.#state = state
    for (const watcher of this.#watchers) watcher()
  }
}

const inBatches = (writing: Writing): readonly Writing[] =>
  writing.kind === 'rules'
    ? [writing]
    : writeBatches(writing.changes).map(changes => ({ kind: 'people', changes }))

function after(register: Register, writing: Writing): Register {
  switch (writing.kind) {
    case 'people':
      return withChanges(register, writing.changes)
    case 'rules':
      return { ...register, ...writing.rules }
    default:
      return assertNever(writing)
  }
}

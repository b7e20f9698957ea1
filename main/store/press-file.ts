import type { Result } from '../../domain/failure.ts'
import type { RecordChange, TableName, Tables } from '../../domain/press-file.ts'
import type { Trouble } from '../../domain/trouble.ts'

/** A change of some tables that is durable, with the value it replaced; null where there was none. */
export type AppliedTo<T extends TableName> = {
  readonly [K in T]: {
    readonly table: K
    readonly id: string
    readonly before: Tables[K] | null
    readonly value: Tables[K] | null
  }
}[T]

export type AppliedChange = AppliedTo<TableName>

/** What belongs to a record and is too long to be kept in memory: one file for each, read when it is asked for. */
export type Annexes = {
  write(kind: AnnexKind, id: string, value: unknown): Promise<Result<unknown>>
  /** Null when there is none. */
  read(kind: AnnexKind, id: string): Promise<Result<unknown>>
  remove(kind: AnnexKind, id: string): Promise<Result<unknown>>
  list(kind: AnnexKind): Promise<readonly string[]>
  /** The annexes in which one of these ids stands somewhere; those that cannot be read are left out. */
  naming(kind: AnnexKind, ids: ReadonlySet<string>): Promise<ReadonlySet<string>>
}

/** `deeds`: what each deed must put back. `uses`: whom each use concerned. */
export type AnnexKind = 'deeds' | 'uses'

/**
 * The press file, opened: its records in memory, each change appended to a journal. Values are never altered.
 * Its files belong to this process until `settled` resolves.
 */
export type PressFile = {
  /** The records of a table by id, in no particular order. The map lives: it follows each change. */
  table<T extends TableName>(name: T): ReadonlyMap<string, Tables[T]>
  /**
   * Makes all the changes or none. Resolves once they are durable, and memory follows only then; or with `invalid`
   * (and the field), `disk-full`, `read-only`, when nothing has changed.
   */
  change(changes: readonly RecordChange[]): Promise<Result<readonly AppliedChange[]>>
  /** Calls `hear` after each change, before `change` resolves. */
  onChange(hear: (changes: readonly AppliedChange[]) => void): void
  readonly annexes: Annexes
  /**
   * Erases what the files beside the records still hold of these contacts: journal, bin, copies set aside and
   * copies made before a migration, annexes. The last good copy follows at its next rotation. To be called once the
   * records are gone, with the former ids of merged contacts too. May be repeated: a failure leaves a part undone.
   * With nobody, it only makes the files say no more than the records do.
   */
  forget(contactIds: ReadonlySet<string>): Promise<Result<unknown>>
  /** As those of the store (store.ts). */
  troubles(): readonly Trouble[]
  takeLastGood(id: string): Promise<Result<Trouble>>
  dismiss(id: string): Promise<Result<Trouble>>
  /** Resolves when no write is pending. */
  settled(): Promise<void>
}

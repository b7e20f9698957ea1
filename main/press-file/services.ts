import type { Traces } from '../../domain/traces.ts'

/** The system's dialogs, on the window. Paths stay in main. */
export type FileDialogs = {
  /** Paths of the files that the person chose; empty when she gave up. */
  choosePaths(): Promise<readonly string[]>
  /** The path that the person chose for a new file, starting from the proposed name; null when she gave up. */
  choosePath(proposed: string): Promise<string | null>
}

/** What the press file asks of the main process, which has the dialogs and the notes. */
export type Services = FileDialogs & {
  /** The released documents that hold traces. */
  releasedNaming(traces: Traces): Promise<readonly string[]>
  /**
   * Takes traces out of drafts where a field is nothing else, and those who are `gone`, by all ids they had, out of
   * registers and dispatches; names the released documents that hold traces.
   */
  forgetInNotes(traces: Traces, gone: readonly string[]): Promise<readonly string[]>
}

import type { CarriedNote } from '../../domain/carried-note.ts'
import type { ComposeInput } from '../../domain/compose/context.ts'
import type { Progress } from '../../domain/press-file-contract.ts'
import type { ReadDocument } from '../../domain/read-document.ts'
import type { Reviewed, Understood } from './understanding.ts'

/** A document as it came: its bytes and what it is called, never where it lies. */
export type DocumentFile = { readonly fileName: string; readonly bytes: Uint8Array }

/**
 * Reads documents and compares them, outside the main thread. What breaks or takes too long comes back as `damaged` or
 * null; `stopped` resolves what waits when `stop` is asked for.
 */
export type DocumentReader = {
  /** `today` is a local day: old notes leave out what everybody knew then. */
  read(file: DocumentFile, today: string): Promise<Understood | 'stopped'>
  readText(text: string, today: string): Promise<Understood | 'stopped'>
  /** What a document says otherwise than the note that it carries; null where that could not be told. */
  review(
    carried: CarriedNote,
    document: ReadDocument,
    now: ComposeInput | null,
  ): Promise<Reviewed | null | 'stopped'>
  stop(): void
}

/** The system's dialogs for documents. Paths stay in main; null when the person gave up. */
export type DocumentDialogs = {
  chooseDocument(): Promise<string | null>
  chooseFolder(): Promise<string | null>
}

/** What the answers about documents need beside the store. */
export type DocumentServices = {
  readonly documentDialogs: DocumentDialogs
  readonly reader: DocumentReader
  /** The path of the file that the system handed over, once; null where none waits. */
  readonly takeHandedOver: () => string | null
  readonly progress: (progress: Progress) => void
}

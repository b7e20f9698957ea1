import type { Composition } from '../domain/blocks.ts'
import type { UseKind } from '../domain/contact-use.ts'
import type { Recipient } from '../domain/dispatch.ts'
import type { Result } from '../domain/failure.ts'
import type { Addressees } from '../domain/mailing.ts'
import type { FileDialogs } from './press-file/services.ts'
import type { Pictures } from './word/media.ts'
import type { Workshop } from './word/workshop.ts'

/** What a file says of where it comes from, so that it can be recognised: ids, never names. */
export type FileMark = { readonly noteId: string; readonly releaseId: string | null }

/** What a note’s own file says besides: of which event it is. */
export type NoteMark = FileMark & { readonly eventNoteId: string | null }

/** Whom addressees stand for, each address once, and who was left out. */
export type ResolvedRecipients = {
  readonly recipients: readonly Recipient[]
  readonly opposed: number
  readonly withoutMail: number
  readonly folded: number
}

/** Whom the press file is asked for: also those who had something before, as they were written to then. */
export type Addressed = Omit<Addressees, 'whoHad'> & { readonly had?: readonly Recipient[] }

/** Somebody to be found in the press file. */
export type Sought = {
  readonly given: string
  readonly family: string
  readonly mail: string
  readonly outlet: string
}

/** What main asks of the press file beside the page’s own questions. */
export type PressFileDoor = {
  /** `invalid` where a list is not there any more; `too-large` beyond `mostRecipients`. */
  recipients(to: Addressed): Promise<Result<ResolvedRecipients>>
  /** The contact that each of these seems to be, or null. */
  match(people: readonly Sought[]): Promise<Result<readonly (string | null)[]>>
  /** Writes a use of contacts into the log, and marks them as used; a purge of identity data is no use. */
  logUse(use: {
    readonly kind: UseKind
    readonly purpose: string
    readonly subject: string
    readonly format: string
    readonly contactIds: readonly string[]
    /** How many people, where not all of them are contacts. */
    readonly count?: number
  }): Promise<Result<unknown>>
}

/** What makes documents leave: the system’s dialogs, the printer of PDFs, the default programs, the press file. */
export type Office = {
  readonly dialogs: FileDialogs
  /** A composition as the bytes of a PDF, with title, language, the mark, and those of its pictures that are stored. */
  readonly pdf: (composition: Composition, mark: FileMark, pictures?: Pictures) => Promise<Result<Uint8Array>>
  /** Makes Word files. */
  readonly workshop: Workshop
  /** Opens the press of PDFs, for somebody who is about to need it. */
  readonly readyPress: () => void
  /** Opens a file with the program that the system has for it; false when there is none. */
  readonly openFile: (path: string) => Promise<boolean>
  readonly pressFile: PressFileDoor
  /** A folder below the data folder for files that another program is asked to open. */
  readonly outbox: string
}

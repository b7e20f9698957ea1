import * as z from 'zod'
import { eventNoteSchema } from '../../domain/event-note.ts'
import { librarySchema } from '../../domain/library.ts'
import { pressNoteSchema } from '../../domain/press-note.ts'
import type { DocumentKind } from '../../domain/trouble.ts'
import { latestVersion } from './migrate.ts'

/** How documents of one kind are stored: the file’s envelope around their data, and its current version. */
export type Shape<T> = {
  readonly document: DocumentKind
  readonly version: number
  readonly data: z.ZodType<T>
  readonly envelope: z.ZodType<{ readonly data: T }>
}

/** A shape of which there is one file for each thing, named by its id, in a folder. */
export type FolderShape<T> = Shape<T> & { readonly folder: string }

/** A shape of which there is a single file. */
export type FileShape<T> = Shape<T> & { readonly place: string }

function shape<T>(document: DocumentKind, data: z.ZodType<T>): Shape<T> {
  const version = latestVersion(document)
  const format = z.literal('mallette')
  const envelope = z.strictObject({
    format,
    document: z.literal(document),
    version: z.literal(version),
    data,
  })
  return { document, version, data, envelope }
}

/** What the store keeps; the press file is beside it (snapshot-shape.ts). The names below the data folder leave out `.json`. */
export const shapes = {
  library: { ...shape('library', librarySchema), place: 'library' },
  eventNotes: { ...shape('event-note', eventNoteSchema), folder: 'event-notes' },
  pressNotes: { ...shape('press-note', pressNoteSchema), folder: 'press-notes' },
} as const

/** Kinds of which there is a file for each thing, and those of which there is one file. */
export const folderShapes = Object.values(shapes).filter(kind => 'folder' in kind)
export const fileShapes = Object.values(shapes).filter(kind => 'place' in kind)

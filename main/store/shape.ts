import * as z from 'zod'
import { registerSchema } from '../../domain/accreditation.ts'
import { calendarRecordSchema } from '../../domain/calendar-record.ts'
import { dispatchSchema } from '../../domain/dispatch.ts'
import { eventNoteSchema } from '../../domain/event-note.ts'
import { eventPhotoSchema } from '../../domain/event-photo.ts'
import { historySchema } from '../../domain/history.ts'
import { librarySchema } from '../../domain/library.ts'
import { pictureSchema } from '../../domain/picture.ts'
import { pressNoteSchema } from '../../domain/press-note.ts'
import { releaseSchema } from '../../domain/release.ts'
import type { DocumentKind } from '../../domain/trouble.ts'
import { versionSchema } from '../../domain/version.ts'
import { latestVersion, type StoredKind } from './migrate.ts'

/** How documents of one kind are stored: the file’s envelope around their data, and its current version. */
export type Shape<T, K extends StoredKind = StoredKind> = {
  readonly document: K
  readonly version: number
  readonly data: z.ZodType<T>
  readonly envelope: z.ZodType<{ readonly data: T }>
}

/** A shape of which there is one file for each thing, named by its id, in a folder. */
export type FolderShape<T> = Shape<T, DocumentKind> & { readonly folder: string }

/** A shape of which there is a single file. */
export type FileShape<T> = Shape<T, DocumentKind> & { readonly place: string }

function shape<T, K extends StoredKind>(document: K, data: z.ZodType<T>): Shape<T, K> {
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

/** What the store reads and writes only when it is asked: nothing of them is open at the start. */
export const shapesOnDemand = {
  version: shape('version', versionSchema),
  history: shape('history', historySchema),
  register: { ...shape('register', registerSchema), folder: 'registers' },
  release: { ...shape('release', releaseSchema), folder: 'releases' },
  dispatch: { ...shape('dispatch', dispatchSchema), folder: 'dispatches' },
  calendar: { ...shape('calendar', calendarRecordSchema), folder: 'calendars' },
  photo: { ...shape('photo', eventPhotoSchema), folder: 'photos' },
  picture: { ...shape('picture', pictureSchema), folder: 'pictures' },
} as const

/** Kinds of which there is a file for each thing, and those of which there is one file. */
export const folderShapes = Object.values(shapes).filter(kind => 'folder' in kind)
export const fileShapes = Object.values(shapes).filter(kind => 'place' in kind)

import { join } from 'node:path'
import type { EventNote } from '../../domain/event-note.ts'
import type { Library } from '../../domain/library.ts'
import type { PressNote } from '../../domain/press-note.ts'
import type { DocumentKind } from '../../domain/trouble.ts'
import { mapBounded } from './bounded.ts'
import { type Reading, readDocument } from './document-file.ts'
import { namesFile, namesIn, type Places } from './places.ts'
import { type FileShape, type FolderShape, type Shape, shapes } from './shape.ts'

/** A document’s place and what was found there. */
export type Found<T> = {
  readonly place: string
  readonly shape: Shape<T, DocumentKind>
  readonly reading: Reading<T>
}

export type FoundDocuments = {
  readonly library: Found<Library>
  readonly eventNotes: readonly Found<EventNote>[]
  readonly pressNotes: readonly Found<PressNote>[]
}

/** Four disk threads are at work in Node; more than this many files in flight gain nothing. */
const filesAtOnce = 16

/** Reads every document in use, changing nothing on the disk. Files under other names are left alone. */
export async function findDocuments(places: Places): Promise<FoundDocuments> {
  const [library, eventNotes, pressNotes] = await Promise.all([
    findFile(places, shapes.library),
    findFolder(places, shapes.eventNotes),
    findFolder(places, shapes.pressNotes),
  ])
  return { library, eventNotes, pressNotes }
}

async function findFile<T>(places: Places, shape: FileShape<T>): Promise<Found<T>> {
  return { place: shape.place, shape, reading: await readDocument(places.file(shape.place), shape) }
}

async function findFolder<T extends { readonly id: string }>(
  places: Places,
  shape: FolderShape<T>,
): Promise<readonly Found<T>[]> {
  const names = await namesIn(join(places.folder, shape.folder))
  const ids = names
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -'.json'.length))
    .filter(namesFile)
  return mapBounded(ids, filesAtOnce, async id => {
    const place = `${shape.folder}/${id}`
    const reading = await readDocument(places.file(place), shape)
    // A copy made by hand under another id would hide the note that it was copied from.
    const foreign = reading.state === 'healthy' && reading.value.id !== id
    return { place, shape, reading: foreign ? { state: 'broken' } : reading }
  })
}

/** The values that could be read. */
export const healthy = <T>(found: readonly Found<T>[]): T[] =>
  found.flatMap(({ reading }) => (reading.state === 'healthy' ? [reading.value] : []))

import type { CarriedNote } from '../../domain/carried-note.ts'
import type { ComposeInput } from '../../domain/compose/context.ts'
import { compose } from '../../domain/compose.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { kindTitles } from '../../domain/press-note.ts'
import type { ReadDocument } from '../../domain/read-document.ts'
import type { Opened } from '../../domain/returned.ts'
import { lengths } from '../../domain/text.ts'
import { localDay } from '../local-day.ts'
import { noteInStore } from '../releases/gate-of.ts'
import { textHash } from '../word/note-data.ts'
import type { World } from '../world.ts'
import type { OpenedDocuments } from './opened-documents.ts'
import type { DocumentFile, DocumentServices } from './services.ts'
import type { Understood } from './understanding.ts'

type Place = {
  readonly world: World
  readonly reader: DocumentServices['reader']
  readonly opened: OpenedDocuments
}

type Ours = Extract<Understood, { kind: 'ours' }>

/** Reads a file and keeps it under a token for what the person decides. Nothing is stored. `cancelled` when stopped. */
export async function openDocument(
  place: Place,
  { fileName, bytes, isTooBig }: DocumentFile & { readonly isTooBig: boolean },
): Promise<Result<Opened>> {
  const name = fileName.slice(0, lengths.line)
  if (isTooBig) return succeed({ verdict: 'unreadable', fileName: name, reason: 'too-big' })
  const today = localDay(place.world.now())
  return openedAs(place, name, await place.reader.read({ fileName, bytes }, today))
}

/** Does the same with pasted text. */
export async function openText(place: Place, text: string): Promise<Result<Opened>> {
  return openedAs(place, '', await place.reader.readText(text, localDay(place.world.now())))
}

async function openedAs(
  place: Place,
  fileName: string,
  found: Understood | 'stopped',
): Promise<Result<Opened>> {
  if (found === 'stopped') return refuse('cancelled')
  if (found.kind === 'unreadable') return succeed({ verdict: 'unreadable', fileName, reason: found.reason })
  if (found.kind === 'ours') return openedOurs(place, fileName, found)
  const { document, old } = found
  const token = place.world.newId()
  place.opened.keep(token, { pictures: document.pictures, made: { by: 'others', draft: old.draft } })
  return succeed({ verdict: 'foreign', token, fileName, reading: old, remarks: [...document.remarks] })
}

/** The note that a file is of, as it is here now; null where it is not here. */
export function noteHere(
  { store }: Pick<World, 'store'>,
  { noteId }: CarriedNote,
): (ComposeInput & { isReleased: boolean }) | null {
  const found = noteId === null ? null : store.pressNotes.get(noteId)
  if (found === null) return null
  const { note, event, issuers } = noteInStore(store, found)
  return { note, facts: event, issuers, isReleased: note.status !== 'draft' }
}

async function openedOurs(
  { world, reader, opened }: Place,
  fileName: string,
  { carried, document, isUntouched }: Ours,
): Promise<Result<Opened>> {
  const token = world.newId()
  const now = noteHere(world, carried)
  const noteId = now === null ? null : carried.noteId
  const head = { token, fileName, noteId, title: titleOf(carried), remarks: [...document.remarks] }
  if (isUntouched) {
    opened.keep(token, {
      pictures: document.pictures,
      made: { by: 'mallette', carried, noteId, edits: new Map() },
    })
    const isNow = now !== null && textHash(compose(now)) === carried.textHash
    return succeed({ verdict: 'untouched', ...head, isNow, comments: commentsOf(document) })
  }
  const compared = await reader.review(carried, document, now)
  if (compared === 'stopped') return refuse('cancelled')
  if (compared === null) return succeed({ verdict: 'unreadable', fileName, reason: 'damaged' })
  const edits = new Map(compared.edits.map(edit => [edit.id, edit]))
  opened.keep(token, { pictures: document.pictures, made: { by: 'mallette', carried, noteId, edits } })
  return succeed({
    verdict: 'returned',
    ...head,
    isReleased: now?.isReleased ?? false,
    review: compared.review,
  })
}

const titleOf = ({ file }: CarriedNote): string => file.title || file.purpose || kindTitles[file.kind]

/** The most that the page shows of each. */
const most = { comments: 500, name: lengths.line, date: 40, text: 40_000 } as const

const commentsOf = ({ comments, paragraphs }: ReadDocument) =>
  comments.slice(0, most.comments).map(({ id, author, date, text }) => ({
    author: author.slice(0, most.name),
    date: date.slice(0, most.date),
    text: text.slice(0, most.text),
    line: Math.max(
      0,
      paragraphs.findIndex(({ runs }) => runs.some(run => run.comments.includes(id))),
    ),
  }))

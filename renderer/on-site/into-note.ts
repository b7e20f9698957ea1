import type { Jotting } from '../../domain/event-note.ts'
import type { EventPhoto } from '../../domain/event-photo.ts'
import { type Result, succeed } from '../../domain/failure.ts'
import { jottingPassages } from '../../domain/jotting-passages.ts'
import { noteDraftOf, type PressNoteDraft } from '../../domain/press-note.ts'
import type { RichText } from '../../domain/rich-text.ts'
import { isSameValue } from '../../domain/same-value.ts'
import { lengths } from '../../domain/text.ts'
import { ask } from '../bridge.ts'

type AnnexedFile = PressNoteDraft['files'][number]

/** What goes from the notebook into a note. */
export type Pieces = { readonly passages: RichText; readonly files: readonly AnnexedFile[] }

/** A photo as an annexed file: a note holds no pictures, but names them with their credit. */
const annexed = ({ caption, credit }: EventPhoto, fallback: string): AnnexedFile => ({
  name: (caption || fallback).slice(0, lengths.name),
  description: credit,
})

/** Jottings and photos as pieces of a note, in the order in which they were noted. `photoWord` names one without caption. */
export const piecesOf = (
  jottings: readonly Jotting[],
  photos: readonly EventPhoto[],
  photoWord: string,
): Pieces => ({
  passages: jottingPassages(jottings),
  files: photos.filter(({ credit }) => credit.trim() !== '').map(photo => annexed(photo, photoWord)),
})

/** The jottings and photos of an event as they are on the disk. */
export async function readNotebook(eventNoteId: string): Promise<Result<Notebook>> {
  const [event, photos] = await Promise.all([
    ask('eventNotes.get', { id: eventNoteId }),
    ask('photos.list', { eventNoteId }),
  ])
  if (!event.ok) return event
  return photos.ok ? succeed({ jottings: event.value.jottings, photos: photos.value }) : photos
}

type Notebook = { readonly jottings: readonly Jotting[]; readonly photos: readonly EventPhoto[] }

/** Where the pieces went: a note that was there, or one made for them. */
export type Placed = { readonly noteId: string; readonly isNew: boolean; readonly pieces: Pieces }

/** Adds the pieces at the end of a draft of the event, or of a new communiqué where `noteId` is null. */
export async function placePieces(
  eventNoteId: string,
  noteId: string | null,
  pieces: Pieces,
): Promise<Result<Placed>> {
  const note =
    noteId === null
      ? await ask('pressNotes.create', { kind: 'communique', eventNoteId })
      : await ask('pressNotes.get', { id: noteId })
  if (!note.ok) return note
  const draft = noteDraftOf(note.value)
  const { id } = note.value
  const saved = await ask('pressNotes.save', {
    id,
    draft: {
      ...draft,
      body: [...draft.body, ...pieces.passages],
      files: [...draft.files, ...pieces.files],
    },
  })
  if (saved.ok) return succeed({ noteId: id, isNew: noteId === null, pieces })
  // A communiqué without its content is nothing that anybody asked for.
  if (noteId === null) await ask('pressNotes.remove', { id })
  return saved
}

/** Takes the pieces back out of the note, as far as they are still in it; a note made for them goes to the bin. */
export async function takeBack({ noteId, isNew, pieces }: Placed): Promise<Result<unknown>> {
  if (isNew) return ask('pressNotes.remove', { id: noteId })
  const note = await ask('pressNotes.get', { id: noteId })
  if (!note.ok) return note
  const draft = noteDraftOf(note.value)
  return ask('pressNotes.save', {
    id: noteId,
    draft: {
      ...draft,
      body: lessLast(draft.body, pieces.passages),
      files: lessLast(draft.files, pieces.files),
    },
  })
}

/** The list less each of the items, the last one that is the same; what was changed meanwhile stays. */
function lessLast<T>(list: readonly T[], items: readonly T[]): T[] {
  const left = [...list]
  for (const item of [...items].reverse()) {
    const same = left.map(one => isSameValue(one, item)).lastIndexOf(true)
    if (same !== -1) left.splice(same, 1)
  }
  return left
}

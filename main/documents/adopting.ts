import type * as z from 'zod'
import { foldText } from '../../domain/contact-search/fold.ts'
import { type EventFacts, type EventNote, emptyEventNote, eventFactsSchema } from '../../domain/event-note.ts'
import { type Result, succeed } from '../../domain/failure.ts'
import { type NoteFile, noteContentSchema, type PressNote } from '../../domain/press-note.ts'
import type { ReadPicture } from '../../domain/read-document.ts'
import { isSameValue } from '../../domain/same-value.ts'
import { readPictureHeader } from '../picture-header.ts'
import { sha256Of } from '../store/produced-files.ts'
import type { World } from '../world.ts'

/** What a note is made of: a note file, and the pictures of the document that it came in. */
export type Adopted = { readonly file: NoteFile; readonly pictures: readonly ReadPicture[] }

type Made = { readonly noteId: string; readonly eventNoteId: string | null }

/** Only the fields that a schema names: a note file holds those of the event and of the issuers too. */
const pick = <S extends z.ZodObject>(schema: S, source: object): z.output<S> =>
  schema.parse(Object.fromEntries(Object.entries(source).filter(([key]) => key in schema.shape)))

const noFacts: EventFacts = eventFactsSchema.parse({})

/**
 * Makes a draft of a note file, with an event where it says anything of one, and its pictures. All or nothing: what was
 * written before a failure is taken back, but for pictures, which stand for nothing by themselves.
 */
export async function adoptNote(world: World, adopted: Adopted): Promise<Result<Made>> {
  const { file } = adopted
  const pictures = await keepPictures(world, adopted)
  if (!pictures.ok) return pictures
  const facts = pick(eventFactsSchema, file)
  const event = isSameValue(facts, noFacts) ? succeed(null) : await putEvent(world, file, facts)
  if (!event.ok) return event
  const eventNoteId = event.value?.id ?? null
  const note = await putNote(world, file, eventNoteId)
  if (note.ok) return succeed({ noteId: note.value.id, eventNoteId })
  if (eventNoteId !== null) {
    await world.store.eventNotes.remove(eventNoteId)
    await world.store.bin.erase('eventNotes', eventNoteId)
    world.changed('eventNotes', eventNoteId)
  }
  return note
}

async function keepPictures({ store, now }: World, { file, pictures }: Adopted): Promise<Result<unknown>> {
  const addedAt = now().toISOString()
  const named = JSON.stringify([file.body, file.bodyAfter, file.cover, file.annexes])
  const ofDocument = pictures.flatMap(({ sha256, bytes }) => {
    const header = readPictureHeader(bytes)
    return header === null ? [] : [{ id: sha256, ...header, base64: Buffer.from(bytes).toString('base64') }]
  })
  // A file may call its bytes by the id of a picture that other notes show.
  const ofFile = file.pictures.filter(({ id, base64 }) => sha256Of(Buffer.from(base64, 'base64')) === id)
  for (const picture of [...ofFile, ...ofDocument]) {
    if (!named.includes(picture.id)) continue
    const put = await store.pictures.put({ ...picture, addedAt })
    // One that is larger than notes may hold prints its alternative text: the note is worth having without it.
    if (!put.ok && put.failure.code !== 'invalid') return put
  }
  return succeed({})
}

async function putEvent(world: World, { title }: NoteFile, facts: EventFacts): Promise<Result<EventNote>> {
  const at = world.now().toISOString()
  const put = await world.store.eventNotes.put({
    ...emptyEventNote,
    ...facts,
    title: title || facts.purpose || facts.where,
    id: world.newId(),
    createdAt: at,
    changedAt: at,
  })
  if (put.ok) world.changed('eventNotes', put.value.id)
  return put
}

/** The issuers here that bear the names of the file’s; of a file that names none, the first one. */
function issuersHere({ store }: World, { issuers }: NoteFile): string[] {
  const here = store.library.read().issuers
  if (issuers.length === 0) return here.slice(0, 1).map(({ id }) => id)
  const names = new Set(issuers.map(({ name }) => foldText(name)))
  return here.filter(({ name }) => names.has(foldText(name))).map(({ id }) => id)
}

async function putNote(world: World, file: NoteFile, eventNoteId: string | null): Promise<Result<PressNote>> {
  const { store, now, newId, changed } = world
  const at = now().toISOString()
  const content = pick(noteContentSchema, file)
  const { corrects } = content
  const isKnown = corrects?.noteId != null && store.pressNotes.get(corrects.noteId) !== null
  const put = await store.pressNotes.put({
    ...content,
    corrects: corrects === null || isKnown ? corrects : { ...corrects, noteId: null },
    eventNoteId,
    issuerIds: issuersHere(world, file),
    id: newId(),
    status: 'draft',
    version: 1,
    releasedAt: '',
    supersededBy: null,
    createdAt: at,
    changedAt: at,
  })
  if (put.ok) changed('pressNotes', put.value.id)
  return put
}

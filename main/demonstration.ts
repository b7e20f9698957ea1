import * as z from 'zod'
import { copyOf } from '../domain/boilerplate.ts'
import { contactDraftSchema } from '../domain/contact.ts'
import { eventNoteDraftSchema, jottingSchema } from '../domain/event-note.ts'
import { type Result, succeed } from '../domain/failure.ts'
import { noteFileSchema, pressNoteDraftSchema } from '../domain/press-note.ts'
import dataSet from '../resources/demonstration/data-set.json'
import referenceNote from '../resources/demonstration/note-962.json'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

const dataSetSchema = z.strictObject({
  eventTitle: z.string(),
  jottings: z.array(jottingSchema),
  contacts: z.array(contactDraftSchema),
})

/** Only the fields that a schema names: the note's file holds those of the event and of the issuers too. */
const pick = <S extends z.ZodObject>(schema: S, source: object): z.output<S> =>
  schema.parse(Object.fromEntries(Object.entries(source).filter(([key]) => key in schema.shape)))

/** What the demonstration puts into the store, with new identities. */
function demonstrationSet({ now, newId }: World) {
  const file = noteFileSchema.parse(referenceNote)
  const { eventTitle, jottings, contacts } = dataSetSchema.parse(dataSet)
  const at = now().toISOString()
  const stamps = { createdAt: at, changedAt: at }
  const issuers = file.issuers.map(issuer => ({ ...issuer, id: newId() }))
  const boilerplates = file.boilerplates.map(({ title, body, reviewBy }) => ({
    id: newId(),
    title,
    body,
    reviewBy,
    changedAt: at,
  }))
  const eventNote = {
    ...pick(eventNoteDraftSchema, { ...file, title: eventTitle, jottings }),
    id: newId(),
    ...stamps,
  }
  const pressNote = {
    ...pick(pressNoteDraftSchema, file),
    boilerplates: boilerplates.map(copyOf),
    issuerIds: issuers.map(({ id }) => id),
    eventNoteId: eventNote.id,
    id: newId(),
    status: 'draft' as const,
    version: 1,
    releasedAt: '' as const,
    supersededBy: null,
    ...stamps,
  }
  return {
    issuers,
    boilerplates,
    eventNote,
    pressNote,
    contacts: contacts.map(contact => ({ ...contact, id: newId(), ...stamps })),
  }
}

async function load(world: World): Promise<Result<{ eventNoteId: string; pressNoteId: string }>> {
  const { store, changed } = world
  const set = demonstrationSet(world)
  const { eventNote, pressNote } = set
  const writes = [
    ...set.contacts.map(contact => () => store.contacts.put(contact)),
    () => store.eventNotes.put(eventNote),
    () => store.pressNotes.put(pressNote),
    // The library comes last: it remembers that the demonstration was taken, which is true only then.
    () =>
      store.library.change(library => ({
        settings: { ...library.settings, demonstration: 'taken' },
        issuers: [...library.issuers, ...set.issuers],
        boilerplates: [...library.boilerplates, ...set.boilerplates],
      })),
  ]
  for (const write of writes) {
    const written = await write()
    if (!written.ok) {
      await withdraw(world, set)
      return written
    }
  }
  for (const noun of [
    'eventNotes',
    'pressNotes',
    'contacts',
    'issuers',
    'boilerplates',
    'settings',
  ] as const) {
    changed(noun, '')
  }
  return succeed({ eventNoteId: eventNote.id, pressNoteId: pressNote.id })
}

/** Takes back a demonstration that could not be written whole, as far as the disk allows. */
async function withdraw({ store }: World, set: ReturnType<typeof demonstrationSet>): Promise<void> {
  await store.pressNotes.remove(set.pressNote.id)
  await store.eventNotes.remove(set.eventNote.id)
  for (const { id } of set.contacts) await store.contacts.remove(id)
}

/** The answer that fills the store with the demonstration: one visit, its note, an issuer and some contacts. */
export function demonstrationAnswers(world: World): AnswersTo<'demonstration.load'> {
  return { 'demonstration.load': () => load(world) }
}

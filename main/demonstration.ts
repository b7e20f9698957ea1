import * as z from 'zod'
import { copyOf } from '../domain/boilerplate.ts'
import { type Contact, contactDraftSchema, contactSchema } from '../domain/contact.ts'
import { type EventNote, eventNoteDraftSchema, jottingSchema } from '../domain/event-note.ts'
import { type Result, succeed } from '../domain/failure.ts'
import { noteFileSchema, type PressNote, pressNoteDraftSchema } from '../domain/press-note.ts'
import dataSet from '../resources/demonstration/data-set.json'
import referenceNote from '../resources/demonstration/note-962.json'
import type { AnswersTo } from './bridge/answer.ts'
import type { Collection } from './store/store.ts'
import type { World } from './world.ts'

const dataSetSchema = z.strictObject({
  eventTitle: z.string(),
  jottings: z.array(jottingSchema),
  contacts: z.array(contactDraftSchema),
})

/** Only the fields that a schema names: the note's file holds those of the event and of the issuers too. */
const pick = <S extends z.ZodObject>(schema: S, source: object): z.output<S> =>
  schema.parse(Object.fromEntries(Object.entries(source).filter(([key]) => key in schema.shape)))

/** Identities of the demonstration, the same everywhere: whoever opens it again finds it as she left it. */
function identities(): () => string {
  let count = 0
  return () => {
    count += 1
    return `3a11e77e-0000-4000-8000-${String(count).padStart(12, '0')}`
  }
}

/** What the demonstration puts into the store. */
function demonstrationSet(now: Date) {
  const newId = identities()
  const file = noteFileSchema.parse(referenceNote)
  const { eventTitle, jottings, contacts } = dataSetSchema.parse(dataSet)
  const at = now.toISOString()
  const stamps = { createdAt: at, changedAt: at }
  const eventNote: EventNote = {
    ...pick(eventNoteDraftSchema, { ...file, title: eventTitle, jottings }),
    id: newId(),
    ...stamps,
  }
  const noteId = newId()
  const issuers = file.issuers.map(issuer => ({ ...issuer, id: newId() }))
  const boilerplates = file.boilerplates.map(({ title, body, reviewBy }) => ({
    id: newId(),
    title,
    body,
    reviewBy,
    changedAt: at,
  }))
  const pressNote: PressNote = {
    ...pick(pressNoteDraftSchema, file),
    boilerplates: boilerplates.map(copyOf),
    issuerIds: issuers.map(({ id }) => id),
    eventNoteId: eventNote.id,
    id: noteId,
    status: 'draft',
    version: 1,
    releasedAt: '',
    supersededBy: null,
    ...stamps,
  }
  const origins = [{ kind: 'demonstration', at, source: '' }]
  const people = contacts.map(contact => contactSchema.parse({ ...contact, id: newId(), ...stamps, origins }))
  return { issuers, boilerplates, eventNote, pressNote, contacts: people }
}

/** Adds contacts to the press file, those that are missing there. */
export type PutContacts = (contacts: readonly Contact[]) => Promise<Result<unknown>>

type Identified = { readonly id: string }

/** `items`, and those of `more` whose id is not among them. */
const withMissing = <T extends Identified>(items: readonly T[], more: readonly T[]): T[] => [
  ...items,
  ...more.filter(({ id }) => !items.some(item => item.id === id)),
]

/** Puts what is not there; what the person made of the rest stays as it is. */
const putMissing =
  <T extends Identified>(collection: Collection<T>, value: T) =>
  (): Result<unknown> | Promise<Result<unknown>> =>
    collection.get(value.id) === null ? collection.put(value) : succeed(value)

/** Adds what is missing, one thing after the other: a load that a full disk stopped goes on where it was. */
async function load(
  { store, now, changed }: World,
  putContacts: PutContacts,
): Promise<Result<{ eventNoteId: string; pressNoteId: string }>> {
  const { eventNote, pressNote, contacts, issuers, boilerplates } = demonstrationSet(now())
  const writes = [
    () => putContacts(contacts),
    putMissing(store.eventNotes, eventNote),
    putMissing(store.pressNotes, pressNote),
    // The library comes last: it remembers that the demonstration was taken, which is true only then.
    () =>
      store.library.change(library => ({
        ...library,
        settings: { ...library.settings, demonstration: 'taken' },
        issuers: withMissing(library.issuers, issuers),
        boilerplates: withMissing(library.boilerplates, boilerplates),
      })),
  ]
  for (const write of writes) {
    const written = await write()
    if (!written.ok) return written
  }
  const nouns = ['eventNotes', 'pressNotes', 'contacts', 'issuers', 'boilerplates', 'settings'] as const
  for (const noun of nouns) changed(noun, '')
  return succeed({ eventNoteId: eventNote.id, pressNoteId: pressNote.id })
}

/** The answer that fills the store with the demonstration: one visit, its note, an issuer and some contacts. */
export function demonstrationAnswers(
  world: World,
  putContacts: PutContacts,
): AnswersTo<'demonstration.load'> {
  return { 'demonstration.load': () => load(world, putContacts) }
}

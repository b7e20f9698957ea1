import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EventNote, eventNoteSchema } from '../domain/event-note.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { type PressNote, pressNoteSchema } from '../domain/press-note.ts'
import { soughtSchema } from '../domain/sought.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'
import { textAnswers } from './texts.ts'
import { versionAnswers } from './versions.ts'
import type { World } from './world.ts'

let folder: string
let store: Store
let world: World
let news: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-texts-'))
  const now = () => new Date('2021-05-05T17:42:00.000Z')
  const opened = await openStore({ folder, now, newId: randomUUID })
  if (!opened.ok) throw new Error(opened.failure.code)
  store = opened.value
  news = []
  world = { store, now, newId: randomUUID, changed: (noun, id) => news.push(`${noun} ${id}`) }
})
afterEach(async () => {
  await store.settled()
  await rm(folder, { recursive: true })
})

const dates = { createdAt: '2021-05-01T08:00:00.000Z', changedAt: '2021-05-01T08:00:00.000Z' }

async function putNote(note: object): Promise<PressNote> {
  const put = await store.pressNotes.put(pressNoteSchema.parse({ id: randomUUID(), ...dates, ...note }))
  if (!put.ok) throw new Error(put.failure.code)
  return put.value
}
async function putEvent(event: object): Promise<EventNote> {
  const put = await store.eventNotes.put(eventNoteSchema.parse({ id: randomUUID(), ...dates, ...event }))
  if (!put.ok) throw new Error(put.failure.code)
  return put.value
}

const sought = (words: string) => soughtSchema.parse({ words })
const find = (words: string) => textAnswers(world)['texts.find'](sought(words))
const replace = (words: string, by: string, ...notes: readonly PressNote[]) =>
  textAnswers(world)['texts.replace']({ sought: sought(words), by, noteIds: notes.map(({ id }) => id) })

describe('words in the drafts', () => {
  it('are found in notes and in the facts of their events, the last changed first', async () => {
    const event = await putEvent({ title: 'Visite', purpose: 'la visite de Lieusaint' })
    const note = await putNote({ eventNoteId: event.id })
    const later = await putNote({ title: 'LIEUSAINT', changedAt: '2021-05-02T08:00:00.000Z' })
    expect(await find('lieusaint')).toMatchObject(
      succeed([
        { noteId: later.id, title: 'LIEUSAINT', places: 1, excerpts: [{ found: 'LIEUSAINT' }] },
        { noteId: note.id, title: 'Visite', places: 1, excerpts: [{ before: 'la visite de ' }] },
      ]),
    )
    expect(await find('Melun')).toEqual(succeed([]))
  })

  it('are replaced where the person says, and nowhere else', async () => {
    const [one, other] = [await putNote({ title: 'Lieusain' }), await putNote({ title: 'Lieusain' })]
    expect(await replace('lieusain', 'Lieusaint', one)).toEqual(succeed({ notes: 1, places: 1 }))
    expect(store.pressNotes.get(one.id)?.title).toBe('Lieusaint')
    expect(store.pressNotes.get(one.id)?.changedAt).toBe('2021-05-05T17:42:00.000Z')
    expect(store.pressNotes.get(other.id)).toEqual(other)
    expect(news).toContain(`pressNotes ${one.id}`)
  })

  it('change once in an event that two drafts share, and both keep a version of before', async () => {
    const event = await putEvent({ purpose: 'Lieusain', notices: [{ text: 'Lieusain' }] })
    const [one, other] = [await putNote({ eventNoteId: event.id }), await putNote({ eventNoteId: event.id })]
    expect(await replace('Lieusain', 'Lieusaint', one)).toEqual(succeed({ notes: 1, places: 2 }))
    expect(store.eventNotes.get(event.id)?.purpose).toBe('Lieusaint')
    for (const { id } of [one, other]) {
      const kept = await versionAnswers(world)['versions.list']({ noteId: id })
      expect(kept).toMatchObject(succeed([{ reason: 'replaced' }]))
      const [version] = kept.ok ? kept.value : []
      const got = await versionAnswers(world)['versions.get']({ noteId: id, id: version?.id ?? '' })
      expect(got).toMatchObject(succeed({ work: { event: { purpose: 'Lieusain' } } }))
    }
  })

  it('stay in what is released, and in the events that it was composed from', async () => {
    const event = await putEvent({ purpose: 'Lieusain' })
    const released = await putNote({ title: 'Lieusain', status: 'released', eventNoteId: event.id })
    const draft = await putNote({ title: 'Lieusain', eventNoteId: event.id })
    expect(await find('Lieusain')).toMatchObject(succeed([{ noteId: draft.id, places: 1 }]))
    expect(await replace('Lieusain', 'Lieusaint', released, draft)).toEqual(succeed({ notes: 1, places: 1 }))
    expect(store.pressNotes.get(released.id)).toEqual(released)
    expect(store.eventNotes.get(event.id)).toEqual(event)
  })

  it('stay everywhere when what is to stand there is too long for one place', async () => {
    const [short, full] = [await putNote({ title: 'a' }), await putNote({ title: 'a'.repeat(300) })]
    expect(await replace('a', 'bb', short, full)).toEqual(refuse('too-large'))
    expect(store.pressNotes.get(short.id)).toEqual(short)
    expect(await versionAnswers(world)['versions.list']({ noteId: short.id })).toEqual(succeed([]))
  })
})

import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventNoteDraftSchema } from '../domain/event-note.ts'
import type { Result } from '../domain/failure.ts'
import { issuersOf } from '../domain/issuer.ts'
import { noteFileSchema, pressNoteDraftSchema } from '../domain/press-note.ts'
import type { Opened } from '../domain/returned.ts'
import referenceNote from '../resources/demonstration/note-962.json'
import { paragraph, run, wordFile } from '../tests/fixtures/returned/word-parts.ts'
import { buildProgram } from '../tests/fixtures/store/killed.ts'
import { documentThread } from './documents/thread.ts'
import { documentAnswers } from './documents.ts'
import { openStore } from './store/open.ts'
import { makeFile } from './word/make-file.ts'
import type { World } from './world.ts'

const file = noteFileSchema.parse(referenceNote)
let folder: string
let ending: (() => unknown)[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-documents-'))
  ending = []
})
afterEach(async () => {
  await Promise.all(ending.map(end => end()))
  await rm(folder, { recursive: true, force: true })
})

async function granted<T>(result: Result<T> | Promise<Result<T>>): Promise<T> {
  const answered = await result
  if (!answered.ok) throw new Error(`refused: ${answered.failure.code}`)
  return answered.value
}

const pick = (shape: object, source: object): object =>
  Object.fromEntries(Object.entries(source).filter(([key]) => key in shape))

/** The answers over a real store and a real thread, with the demonstration’s note and event in it. */
async function openDesk() {
  const opened = await openStore({ folder: join(folder, 'data'), now: () => new Date(), newId: randomUUID })
  if (!opened.ok) throw new Error(opened.failure.code)
  const store = opened.value
  const world: World = {
    store,
    now: () => new Date(),
    newId: randomUUID,
    changed: () => undefined,
  }
  const chosen: { document: string | null; folder: string | null; handed: string | null } = {
    document: null,
    folder: null,
    handed: null,
  }
  const progress: number[] = []
  const reader = documentThread({
    script: await buildProgram('../../../main/documents/reader-thread.ts'),
    report: error => {
      throw error
    },
  })
  ending.push(store.settled, reader.stop)
  const answers = documentAnswers(world, {
    documentDialogs: {
      chooseDocument: async () => chosen.document,
      chooseFolder: async () => chosen.folder,
    },
    reader,
    takeHandedOver: () => chosen.handed,
    progress: ({ done }) => progress.push(done),
  })
  const stamps = { createdAt: '2021-05-01T10:00:00.000Z', changedAt: '2021-05-01T10:00:00.000Z' }
  const issuers = file.issuers.map(issuer => ({ ...issuer, id: randomUUID() }))
  await granted(store.library.change(library => ({ ...library, issuers })))
  const event = await granted(
    store.eventNotes.put({
      ...eventNoteDraftSchema.parse(pick(eventNoteDraftSchema.shape, { ...file, title: 'Visite' })),
      id: randomUUID(),
      ...stamps,
    }),
  )
  const note = await granted(
    store.pressNotes.put({
      ...pressNoteDraftSchema.parse(pick(pressNoteDraftSchema.shape, file)),
      issuerIds: issuers.map(({ id }) => id),
      eventNoteId: event.id,
      id: randomUUID(),
      status: 'draft',
      version: 1,
      releasedAt: '',
      supersededBy: null,
      ...stamps,
    }),
  )
  const word = await makeFile({
    kind: 'note',
    input: { note, facts: event, issuers: issuersOf(note.issuerIds, issuers) },
    mark: { noteId: note.id, releaseId: null, eventNoteId: event.id },
    pictures: new Map(),
    pages: null,
  })
  const drop = async (bytes: Uint8Array, name = 'note.docx'): Promise<Opened> => {
    const { session } = await granted(answers['documents.begin']({ name, size: bytes.length }))
    for (let at = 0; at < bytes.length; at += 10_000) {
      const piece = Buffer.from(bytes.subarray(at, at + 10_000)).toString('base64')
      await granted(answers['documents.take']({ session, bytes: piece }))
    }
    return granted(answers['documents.read']({ session }))
  }
  return { answers, store, note, event, word, drop, chosen, progress }
}

/** The Word file with words replaced in its text. */
const rewritten = (word: Uint8Array, old: string, fresh: string): Uint8Array => {
  const parts = unzipSync(word)
  const text = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8')
  if (!text.includes(old)) throw new Error(`not in the file: ${old}`)
  return zipSync({ ...parts, 'word/document.xml': strToU8(text.replace(old, fresh)) })
}

describe('a note that comes back', () => {
  it('untouched is known for the note itself, and whether that still says the same', async () => {
    const { drop, word, note, store } = await openDesk()
    expect(await drop(word)).toMatchObject({ verdict: 'untouched', noteId: note.id, isNow: true })
    await granted(store.pressNotes.put({ ...note, title: 'Un autre titre' }))
    expect(await drop(word)).toMatchObject({ verdict: 'untouched', noteId: note.id, isNow: false })
  })

  it('changed it is reviewed, and what is accepted goes into the event with a version kept before', async () => {
    const { answers, drop, word, note, event, store } = await openDesk()
    const step = event.programme.days[0]?.sequences[0]?.steps[0]?.text ?? ''
    const opened = await drop(rewritten(word, step, 'Accueil par la rectrice'))
    if (opened.verdict !== 'returned') throw new Error(opened.verdict)
    const [difference, ...others] = opened.review.differences
    expect(others).toEqual([])
    expect(difference).toMatchObject({
      can: 'apply',
      after: expect.stringContaining('Accueil par la rectrice'),
    })
    expect(store.eventNotes.get(event.id)).toEqual(event)

    const accepted = [difference?.id ?? '']
    expect(await granted(answers['documents.apply']({ token: opened.token, accepted }))).toEqual({
      noteId: note.id,
      eventNoteId: event.id,
      notApplied: [],
    })
    expect(store.eventNotes.get(event.id)?.programme.days[0]?.sequences[0]?.steps[0]?.text).toBe(
      'Accueil par la rectrice',
    )
    const versions = await granted(store.versions.list(note.id))
    expect(versions.map(({ reason }) => reason)).toEqual(['returned'])
    expect(await answers['documents.apply']({ token: opened.token, accepted })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })

  it('is not put into one that was released, nor are differences that nobody was shown', async () => {
    const { answers, drop, word, note, store } = await openDesk()
    await granted(
      store.pressNotes.put({ ...note, status: 'released', releasedAt: '2021-05-04T10:00:00.000Z' }),
    )
    const opened = await drop(rewritten(word, 'Programme', 'Déroulé'))
    if (opened.verdict !== 'returned') throw new Error(opened.verdict)
    expect(opened.isReleased).toBe(true)
    const { token } = opened
    expect(await answers['documents.apply']({ token, accepted: [] })).toMatchObject({
      failure: { code: 'released' },
    })
    expect(await answers['documents.apply']({ token, accepted: ['d999'] })).toMatchObject({
      failure: { code: 'invalid' },
    })
  })

  it('of a note that is not here becomes one, with its event and its issuer', async () => {
    const { answers, drop, word, note, store } = await openDesk()
    await granted(store.pressNotes.remove(note.id))
    const opened = await drop(word)
    if (opened.verdict !== 'untouched') throw new Error(opened.verdict)
    expect(opened.noteId).toBeNull()
    const made = await granted(answers['documents.adopt']({ token: opened.token, draft: null }))
    const adopted = store.pressNotes.get(made.noteId)
    expect(adopted).toMatchObject({ number: note.number, issuerIds: note.issuerIds, status: 'draft' })
    expect(store.eventNotes.get(made.eventNoteId ?? '')?.programme).toEqual(file.programme)
  })
})

describe('documents of others', () => {
  it('bring no picture under the name of another', async () => {
    const { answers, drop, store } = await openDesk()
    const opened = await drop(wordFile({ body: paragraph(run('Communiqué de presse')) }))
    if (opened.verdict !== 'foreign') throw new Error(opened.verdict)
    const pictureId = 'a'.repeat(64)
    const size = { width: 1, height: 1 }
    const base64 =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const draft = noteFileSchema.parse({
      body: [{ kind: 'picture', picture: { pictureId, ...size } }],
      pictures: [{ id: pictureId, mediaType: 'image/png', ...size, base64 }],
    })
    await granted(answers['documents.adopt']({ token: opened.token, draft }))
    expect(await store.pictures.get(pictureId)).toEqual({ ok: false, failure: { code: 'not-found' } })
  })

  it('are read and stored only when somebody says so', async () => {
    const { answers, drop, store } = await openDesk()
    const before = store.pressNotes.list().length
    const opened = await drop(
      wordFile({ body: paragraph(run('Communiqué de presse')) + paragraph(run('Un texte.')) }),
    )
    if (opened.verdict !== 'foreign') throw new Error(opened.verdict)
    expect(store.pressNotes.list()).toHaveLength(before)
    const { token } = opened
    const { noteId } = await granted(answers['documents.adopt']({ token, draft: opened.reading.draft }))
    expect(store.pressNotes.get(noteId)?.kind).toBe('communique')
    expect(await answers['documents.adopt']({ token, draft: null })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })

  it('come by the dialog, by the system, as text, or not at all', async () => {
    const { answers, chosen } = await openDesk()
    const path = join(folder, 'ancienne.txt')
    await writeFile(path, 'Invitation presse\nLe ministre recevra la presse.')
    expect(await answers['documents.open']({ from: 'dialog' })).toMatchObject({
      failure: { code: 'cancelled' },
    })
    expect(await answers['documents.open']({ from: 'system' })).toMatchObject({
      failure: { code: 'not-found' },
    })
    chosen.document = path
    chosen.handed = join(folder, 'gone.docx')
    expect(await answers['documents.open']({ from: 'system' })).toMatchObject({
      failure: { code: 'not-found' },
    })
    const opened = await granted(answers['documents.open']({ from: 'dialog' }))
    expect(opened).toMatchObject({ verdict: 'foreign', fileName: 'ancienne.txt' })
    expect(await granted(answers['documents.readText']({ text: 'Agenda' }))).toMatchObject({
      verdict: 'foreign',
    })
  })

  it('that cannot be read say why', async () => {
    const { drop, answers } = await openDesk()
    expect(await drop(strToU8('MZ\u0000\u0001'), 'a.exe')).toEqual({
      verdict: 'unreadable',
      fileName: 'a.exe',
      reason: 'not-a-document',
    })
    const { session } = await granted(answers['documents.begin']({ name: 'film.docx', size: 5_000_000_000 }))
    await granted(answers['documents.take']({ session, bytes: 'AAAA' }))
    expect(await granted(answers['documents.read']({ session }))).toMatchObject({ reason: 'too-big' })
  })
})

describe('a folder of old notes', () => {
  it('is read in the order of the names into drafts, what is known or broken is named', async () => {
    const { answers, chosen, word, note, progress, store } = await openDesk()
    chosen.folder = join(folder, 'anciennes')
    await mkdir(join(chosen.folder, 'dessous'), { recursive: true })
    await writeFile(join(chosen.folder, 'note 10.txt'), 'Communiqué de presse\nUn texte.')
    await writeFile(join(chosen.folder, 'note 2.docx'), word)
    await writeFile(join(chosen.folder, 'note 3.docx'), 'rien')
    await writeFile(join(chosen.folder, '~$note.docx'), 'rien')
    await writeFile(join(chosen.folder, 'photo.png'), 'rien')
    const before = store.pressNotes.list().length
    const read = await granted(answers['documents.readFolder']({}))
    expect(read.isStopped).toBe(false)
    expect(read.files.map(({ fileName, became }) => [fileName, became])).toEqual([
      ['note 2.docx', 'known'],
      ['note 3.docx', 'unreadable'],
      ['note 10.txt', 'draft'],
    ])
    expect(read.files[0]?.noteId).toBe(note.id)
    expect(store.pressNotes.list()).toHaveLength(before + 1)
    expect(progress).toEqual([0, 1, 2, 3])
  })

  it('stopped keeps what it made', async () => {
    const { answers, chosen } = await openDesk()
    chosen.folder = join(folder, 'anciennes')
    await mkdir(chosen.folder)
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await writeFile(join(chosen.folder, name), 'Communiqué')
    const reading = answers['documents.readFolder']({})
    await new Promise(resolve => setTimeout(resolve, 5))
    await answers['documents.stop']({})
    const read = await granted(reading)
    expect(read.isStopped).toBe(true)
    expect(read.files.length).toBeLessThan(3)
  })
})

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { describe, expect, type TestContext, test } from 'vitest'
import { refuse } from '../domain/failure.ts'
import { noteDraftOf, type PressNote } from '../domain/press-note.ts'
import type { ReleaseSummary } from '../domain/release.ts'
import { officeNow, openOffice } from '../tests/fixtures/office/office.ts'
import { filesIn, granted, newFolder, openIn, smallDisk } from '../tests/fixtures/store/data-folder.ts'
import {
  numberingIssuer,
  plainPress,
  putReady,
  readyNote,
  worldOf,
} from '../tests/fixtures/store/released.ts'
import { eventNoteOf, idOf, pressNoteOf } from '../tests/fixtures/store/samples.ts'
import type { Office } from './office.ts'
import { pressNoteAnswers, type WordDesk } from './press-notes.ts'
import { releaseIdOf } from './releases/release-id.ts'
import { settleReleases } from './releases/settle-releases.ts'
import { isReleaseUnfinished } from './releases/unfinished.ts'
import { releaseAnswers } from './releases.ts'
import { createTurns } from './store/turns.ts'

type DeskOptions = {
  readonly folder?: string
  readonly notes?: readonly PressNote[]
  readonly pdf?: Office['pdf']
}

/** The answers about releases over a real store, with these notes in it. */
async function openDesk({ folder, notes = [readyNote(1)], pdf = plainPress }: DeskOptions = {}) {
  const opened = await openOffice(folder === undefined ? {} : { folder })
  const { world, store, person } = opened
  await putReady(store, notes)
  const turns = createTurns()
  const word = { save: () => Promise.resolve(refuse('cancelled')), show: () => refuse('not-found') }
  return {
    ...opened,
    store,
    person,
    ...pressNoteAnswers(world, word, turns),
    ...releaseAnswers(world, { ...opened.office, pdf }, turns),
  }
}

type Desk = Awaited<ReturnType<typeof openDesk>>

const release = (desk: Desk, n: number, number: string) =>
  desk['releases.release']({ noteId: idOf(n), number })
const register = async (desk: Desk): Promise<ReleaseSummary[]> => granted(await desk['releases.list']({}))

describe('a release', () => {
  test('gives the note its number, and keeps it with its files to the byte', async () => {
    const desk = await openDesk()
    const line = granted(await release(desk, 1, 'n° 963'))
    expect(line).toMatchObject({ number: '963', state: 'current', releasedAt: officeNow.toISOString() })
    expect(desk.store.pressNotes.get(idOf(1))).toMatchObject({
      status: 'released',
      number: '963',
      releasedAt: officeNow.toISOString(),
    })
    const kept = granted(await desk['releases.get']({ noteId: idOf(1) }))
    expect(kept.work.note).toMatchObject({ number: '963', title: 'La filière navale 1' })
    expect(kept.issuers).toEqual([numberingIssuer])
    expect(kept.facts.length).toBeGreaterThan(0)
    expect(kept.files.map(({ name }) => name)).toEqual([
      '2021-05-05 Communiqué de presse n° 963.docx',
      '2021-05-05 Communiqué de presse n° 963.pdf',
    ])
    const [docx] = kept.files
    const bytes = granted(await desk.store.produced.read(kept.id, docx?.sha256 ?? ''))
    const custom = Buffer.from(unzipSync(bytes)['docProps/custom.xml'] ?? []).toString()
    expect(custom).toContain(idOf(1))
    expect(custom).toContain(kept.id)
  })

  test('moves the series on, keeps a version, and is still there in another session', async () => {
    const desk = await openDesk()
    granted(await release(desk, 1, '963'))
    expect(desk.store.library.read().issuers[0]?.series).toMatchObject({ next: 964 })
    const versions = granted(await desk.store.versions.list(idOf(1)))
    expect(versions.map(({ reason }) => reason)).toEqual(['released'])
    await desk.store.settled()
    const again = await openIn(desk.folder)
    expect(again.pressNotes.get(idOf(1))?.status).toBe('released')
    expect(granted(await again.releases.get(releaseIdOf(idOf(1)))).number).toBe('963')
  })

  test('without a number is one, and leaves the series alone', async () => {
    const desk = await openDesk()
    expect(granted(await release(desk, 1, '')).number).toBe('')
    expect(desk.store.library.read().issuers[0]?.series.next).toBe(963)
  })

  test('says « SOUS EMBARGO » in the names of its files', async () => {
    const desk = await openDesk({
      notes: [readyNote(1, { embargo: { day: '2027-01-01', clock: '09:00' } })],
    })
    const { fileNames } = granted(await desk['releases.prepare']({ noteId: idOf(1), number: null }))
    const { files } = granted(await release(desk, 1, '963'))
    expect(files.map(({ name }) => name)).toEqual(fileNames)
    expect(fileNames[0]).toMatch(/^SOUS EMBARGO /)
  })

  test('happens once, however often it is asked for', async () => {
    const desk = await openDesk()
    const both = await Promise.all([release(desk, 1, '963'), release(desk, 1, '964')])
    expect(both.map(({ ok }) => ok)).toEqual([true, false])
    expect(both[1]).toMatchObject({ failure: { code: 'released' } })
    expect(await register(desk)).toHaveLength(1)
  })

  test('of two notes at once under one number: the second is refused, and takes the next', async () => {
    const desk = await openDesk({ notes: [readyNote(1), readyNote(2)] })
    const [first, second] = await Promise.all([release(desk, 1, '963'), release(desk, 2, 'N°963')])
    expect(first).toMatchObject({ ok: true })
    expect(second).toEqual(refuse('taken', 'number'))
    expect(desk.store.pressNotes.get(idOf(2))?.status).toBe('draft')
    const gate = granted(await desk['releases.prepare']({ noteId: idOf(2), number: null }))
    expect(gate.number).toBe('964')
    granted(await release(desk, 2, gate.number))
    expect((await register(desk)).map(({ number }) => number).sort()).toEqual(['963', '964'])
  })

  test('is not overtaken by a save that was on its way', async () => {
    const desk = await openDesk()
    const draft = { ...noteDraftOf(readyNote(1)), title: 'Trop tard' }
    const [released, saved] = await Promise.all([
      release(desk, 1, '963'),
      wait(5).then(() => desk['pressNotes.save']({ id: idOf(1), draft })),
    ])
    expect(released.ok).toBe(true)
    expect(saved).toEqual(refuse('released'))
    expect(desk.store.pressNotes.get(idOf(1))).toMatchObject({
      status: 'released',
      title: 'La filière navale 1',
    })
  })

  test('is refused while something blocks, by the note itself or by a finding', async () => {
    const desk = await openDesk({
      notes: [
        readyNote(1, { title: '' }),
        readyNote(2, { date: '' }),
        readyNote(3, { issuerIds: [] }),
        readyNote(4, { eventNoteId: idOf(77) }),
      ],
    })
    for (const n of [1, 2, 3, 4]) expect(await release(desk, n, ''), String(n)).toEqual(refuse('blocked'))
    expect(await release(desk, 5, '')).toEqual(refuse('not-found'))
    expect(await register(desk)).toEqual([])
    expect(await readdir(join(desk.folder, 'produced')).catch(() => [])).toEqual([])
  })

  test('leaves a draft where the press fails', async () => {
    const desk = await openDesk({ pdf: async () => refuse('unexpected') })
    expect(await release(desk, 1, '963')).toEqual(refuse('unexpected'))
    expect(desk.store.pressNotes.get(idOf(1))).toMatchObject({ status: 'draft', number: '' })
    expect(desk.store.library.read().issuers[0]?.series.next).toBe(963)
  })

  test('of a correction supersedes the note that it corrects', async () => {
    const corrects = { effect: 'cancels-and-replaces' as const, noteId: idOf(1), number: '963', day: '' }
    const desk = await openDesk({ notes: [readyNote(1), readyNote(2, { corrects })] })
    granted(await release(desk, 1, '963'))
    granted(await release(desk, 2, '964'))
    expect(desk.store.pressNotes.get(idOf(1))).toMatchObject({
      status: 'superseded',
      supersededBy: idOf(2),
    })
    const lines = await register(desk)
    expect(lines.find(({ number }) => number === '963')).toMatchObject({
      state: 'replaced',
      supersededBy: { noteId: idOf(2), number: '964' },
    })
  })

  test('shows what has changed in its event since', async () => {
    const event = { ...eventNoteOf(50), purpose: 'une visite des ateliers' }
    const desk = await openDesk({ notes: [] })
    granted(await desk.store.eventNotes.put(event))
    await putReady(desk.store, [readyNote(1, { kind: 'agenda', eventNoteId: event.id })])
    granted(await release(desk, 1, '963'))
    granted(await desk.store.eventNotes.put({ ...event, purpose: 'une visite du chantier' }))
    const [line] = await register(desk)
    expect(line).toMatchObject({ state: 'to-correct' })
    expect(line?.changes.length).toBeGreaterThan(0)
  })
})

describe('a release that was cut short', () => {
  test('with its document is finished at the next start; before that nothing of it counts', async () => {
    const desk = await openDesk({ notes: [readyNote(1), readyNote(2)] })
    granted(await release(desk, 1, '963'))
    const whole = desk.store.pressNotes.get(idOf(1))
    await desk.store.settled()
    // As a kill leaves it: the release is there, the note does not know of it yet.
    granted(await desk.store.pressNotes.put(readyNote(1)))
    granted(await desk.store.produced.write(releaseIdOf(idOf(2)), Buffer.from('half')))
    const store = await openIn(desk.folder)
    expect(await isReleaseUnfinished(store)).toBe(true)
    await settleReleases(worldOf(store, officeNow))
    expect(await isReleaseUnfinished(store)).toBe(false)
    expect(store.pressNotes.get(idOf(1))).toEqual(whole)
    expect(store.pressNotes.get(idOf(2))?.status).toBe('draft')
    const again = await openDesk({ folder: desk.folder, notes: [] })
    expect(await register(again)).toHaveLength(1)
  })
})

async function diskOrSkip({ skip }: TestContext, kilobytes: number) {
  const disk = await smallDisk(kilobytes)
  return disk ?? skip('only root on Linux may mount a small disk')
}

describe('a disk that takes nothing more', () => {
  test.for([
    [1, false],
    [6, false],
    [14, false],
    [18, false],
    [400, true],
  ] as const)(
    'with %i kB left: wholly released or still a draft, and later it can be',
    async ([left, fits], context) => {
      const disk = await diskOrSkip(context, 600)
      const desk = await openDesk({ folder: disk.folder })
      await desk.store.settled()
      const ballast = join(disk.folder, 'ballast')
      await writeFile(ballast, Buffer.alloc(4_000_000)).catch(() => undefined)
      const { length } = await readFile(ballast)
      await writeFile(ballast, Buffer.alloc(Math.max(0, length - left * 1_024)))
      const result = await release(desk, 1, '963')
      const note = desk.store.pressNotes.get(idOf(1))
      expect(result.ok).toBe(fits)
      if (!result.ok) {
        expect(result.failure.code).toBe('disk-full')
        expect(await filesIn(join(disk.folder, 'produced'))).toEqual([])
        expect(note).toMatchObject({ status: 'draft', number: '' })
        expect(await register(desk)).toEqual([])
      }
      await rm(ballast)
      if (!result.ok) granted(await release(desk, 1, '963'))
      const { files, id } = granted(await desk['releases.get']({ noteId: idOf(1) }))
      for (const { sha256 } of files) granted(await desk.store.produced.read(id, sha256))
      expect(desk.store.pressNotes.get(idOf(1))?.status).toBe('released')
    },
  )

  test('or is read-only leaves a draft', async context => {
    const disk = await diskOrSkip(context, 600)
    const desk = await openDesk({ folder: disk.folder })
    await desk.store.settled()
    disk.makeReadOnly()
    expect(await release(desk, 1, '963')).toEqual(refuse('read-only'))
    expect(desk.store.pressNotes.get(idOf(1))?.status).toBe('draft')
  })
})

describe('a file of a release', () => {
  test('is saved to the byte, and remembered as having left', async () => {
    const desk = await openDesk()
    const { id, files } = granted(await release(desk, 1, '963'))
    const folder = await newFolder()
    for (const file of files) {
      desk.person.place = join(folder, `copie.${file.format}`)
      granted(await desk['releases.saveFile']({ id, name: file.name }))
      const bytes = await readFile(desk.person.place)
      expect(bytes.equals(Buffer.from(granted(await desk.store.produced.read(id, file.sha256))))).toBe(true)
    }
    const left = granted(await desk.store.dispatches.list())
    expect(left.map(({ kind }) => kind).sort()).toEqual(['pdf', 'word'])
    expect(left[0]).toMatchObject({ noteId: idOf(1), releaseId: id, number: '963' })
    expect(await desk['releases.saveFile']({ id, name: 'autre.docx' })).toMatchObject({ ok: false })
  })

  test('that rotted on the disk is refused, and nothing is written', async () => {
    const desk = await openDesk()
    const { id, files } = granted(await release(desk, 1, '963'))
    const [file] = files
    await writeFile(join(desk.folder, 'produced', id, file?.sha256 ?? ''), 'autre chose')
    const folder = await newFolder()
    desk.person.place = join(folder, 'copie.docx')
    expect(await desk['releases.saveFile']({ id, name: file?.name ?? '' })).toEqual(refuse('broken'))
    expect(await readdir(folder)).toEqual([])
  })

  test('is recognised to the byte, by its marks once altered, and not at all where it is foreign', async () => {
    const desk = await openDesk({ notes: [readyNote(1), pressNoteOf(2)] })
    const { id, files } = granted(await release(desk, 1, '963'))
    const ask = (sha256: string, marks: string[]) => desk['releases.recognise']({ sha256, marks })
    const foreign = 'a'.repeat(64)
    expect(granted(await ask(files[1]?.sha256 ?? '', []))).toMatchObject({
      verdict: 'ours',
      fileName: files[1]?.name,
      release: { number: '963' },
    })
    expect(granted(await ask(foreign, [idOf(1), id]))).toMatchObject({
      verdict: 'altered',
      release: { number: '963' },
    })
    expect(granted(await ask(foreign, [idOf(2)]))).toEqual({
      verdict: 'altered',
      release: null,
      noteId: idOf(2),
    })
    expect(granted(await ask(foreign, [idOf(3)]))).toEqual({ verdict: 'unknown' })
  })
})

test('the register leaves as a sheet, in which nothing is a formula', async () => {
  const desk = await openDesk({ notes: [readyNote(1, { title: '=1+1' })] })
  granted(await release(desk, 1, '963'))
  const folder = await newFolder()
  desk.person.place = join(folder, 'registre.csv')
  granted(await desk['releases.saveRegister']({ format: 'csv' }))
  const csv = await readFile(desk.person.place, 'utf8')
  expect(csv.startsWith('\uFEFFNuméro;Nature;Titre;')).toBe(true)
  expect(csv).toContain("963;Communiqué de presse;'=1+1;5\u00A0mai 2021;")
  desk.person.place = join(folder, 'registre.xlsx')
  granted(await desk['releases.saveRegister']({ format: 'xlsx' }))
  const parts = unzipSync(await readFile(desk.person.place))
  expect(Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString()).toContain('=1+1')
})

test('a folder in the place of the file is refused', async () => {
  const desk = await openDesk()
  granted(await release(desk, 1, '963'))
  const place = join(await newFolder(), 'registre.csv')
  await mkdir(place)
  desk.person.place = place
  expect(await desk['releases.saveRegister']({ format: 'csv' })).toEqual(refuse('read-only'))
})

test('a second correction of the same note is told that newsrooms hold the first', async () => {
  const corrects = { effect: 'corrects', noteId: idOf(1), number: '963', day: '' } as const
  const notes = [readyNote(1), readyNote(2, { corrects }), readyNote(3, { corrects })]
  const desk = await openDesk({ notes })
  granted(await release(desk, 1, '963'))
  const warnsOf = async (n: number) =>
    granted(await desk['releases.prepare']({ noteId: idOf(n), number: null })).warns
  expect(await warnsOf(3)).not.toContain('correction-superseded')
  granted(await release(desk, 2, '964'))
  expect(await warnsOf(3)).toContain('correction-superseded')
})

test('a released note leaves as Word with the bytes of its release', async () => {
  const desk = await openDesk()
  granted(await release(desk, 1, '963'))
  const given: (Uint8Array | undefined)[] = []
  const word = {
    save: async (...[, , more]: Parameters<WordDesk['save']>) => {
      given.push(more?.kept)
      return refuse('cancelled')
    },
    show: () => refuse('not-found'),
  }
  await pressNoteAnswers(desk.world, word)['pressNotes.export']({ id: idOf(1) })
  const { id, files } = granted(await desk['releases.get']({ noteId: idOf(1) }))
  const docx = files.find(({ format }) => format === 'docx')
  expect(given).toEqual([granted(await desk.store.produced.read(id, docx?.sha256 ?? ''))])
})

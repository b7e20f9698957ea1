import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ComposeInput } from '../../domain/compose/context.ts'
import { noteFileSchema } from '../../domain/press-note.ts'
import demonstration from '../../resources/demonstration/note-962.json' with { type: 'json' }
import { assertWellMade } from '../../tests/documents/well-made.ts'
import { deskIn } from './desk.ts'
import { noPictures } from './media.ts'
import { workshopHere } from './workshop.ts'
import type { NoteJob } from './workshop-job.ts'

const note = noteFileSchema.parse(demonstration)
const input: ComposeInput = { note, facts: note, issuers: note.issuers }
const mark = { noteId: randomUUID(), releaseId: null, eventNoteId: null }
const jobOf = (of: ComposeInput): NoteJob => ({
  kind: 'note',
  input: of,
  mark,
  pictures: noPictures,
  pages: null,
})
const job = jobOf(input)
const name = '2021-05-06 Note aux rédactions n° 962.docx'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-desk-'))
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true })
})

/** A person who answers the dialog in turn with what the functions make of the proposed path. */
function deskOf(...answers: ((proposed: string) => string | null)[]) {
  const proposals: string[] = []
  const shown: string[] = []
  const desk = deskIn({
    documents: () => folder,
    choosePath: proposed => {
      proposals.push(proposed)
      return Promise.resolve(answers[proposals.length - 1]?.(proposed) ?? null)
    },
    showInFolder: path => shown.push(path),
    workshop: workshopHere,
  })
  return { desk, proposals, shown }
}

const asProposed = (proposed: string): string => proposed

describe('exporting a note', () => {
  test('writes the bytes that were kept at its release, whatever would be composed now', async () => {
    const { desk } = deskOf(asProposed)
    const kept = Buffer.from('as it was mailed')
    expect(await desk.save('note', job, { kept })).toMatchObject({ ok: true })
    expect(readFileSync(join(folder, name))).toEqual(kept)
  })

  test('proposes a name in the documents folder and writes the whole file there', async () => {
    const { desk, proposals } = deskOf(asProposed)
    expect(await desk.save('note', job)).toMatchObject({ ok: true, value: { fileName: name } })
    expect(proposals).toEqual([join(folder, name)])
    assertWellMade(readFileSync(join(folder, name)))
    expect(readdirSync(folder)).toEqual([name])
  })

  test('names a note without number or title after its event, or its kind', async () => {
    const { desk, proposals } = deskOf()
    const unnumbered = { ...note, number: '', title: '' }
    await desk.save('note', jobOf({ ...input, note: unnumbered }))
    await desk.save('note', jobOf({ ...input, note: unnumbered, facts: null }))
    expect(proposals.map(path => basename(path))).toEqual([
      '2021-05-06 Note aux rédactions – un déplacement consacré aux « Écoles de production ».docx',
      '2021-05-05 Note aux rédactions.docx',
    ])
  })

  test('gives it the rights that other files get, so that colleagues can open it', async () => {
    const { desk } = deskOf(asProposed)
    writeFileSync(join(folder, 'ordinary'), '')
    await desk.save('note', job)
    expect(statSync(join(folder, name)).mode).toBe(statSync(join(folder, 'ordinary')).mode)
  })

  test('keeps the rights of the file that it replaces', async () => {
    writeFileSync(join(folder, name), 'ancien')
    chmodSync(join(folder, name), 0o640)
    const { desk } = deskOf(asProposed)
    await desk.save('note', job)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o640)
    assertWellMade(readFileSync(join(folder, name)))
  })

  test('writes nothing when the person changes her mind', async () => {
    const { desk } = deskOf(() => null)
    expect(await desk.save('note', job)).toEqual({ ok: false, failure: { code: 'cancelled' } })
    expect(readdirSync(folder)).toEqual([])
  })

  test('adds the extension that was not typed', async () => {
    const { desk } = deskOf(proposed => join(dirname(proposed), 'visite v1.2'))
    expect(await desk.save('note', job)).toMatchObject({
      ok: true,
      value: { fileName: 'visite v1.2.docx' },
    })
  })

  test('never replaces a file that the dialog did not ask about', async () => {
    writeFileSync(join(folder, 'visite.docx'), 'à garder')
    writeFileSync(join(folder, 'visite (2).docx'), 'à garder aussi')
    const { desk } = deskOf(() => join(folder, 'visite'))
    expect(await desk.save('note', job)).toMatchObject({
      ok: true,
      value: { fileName: 'visite (3).docx' },
    })
    expect(readFileSync(join(folder, 'visite.docx'), 'utf8')).toBe('à garder')
    expect(readFileSync(join(folder, 'visite (2).docx'), 'utf8')).toBe('à garder aussi')
  })

  test('proposes the folder of the last export', async () => {
    mkdirSync(join(folder, 'presse'))
    const { desk, proposals } = deskOf(proposed => join(folder, 'presse', basename(proposed)), asProposed)
    await desk.save('note', job)
    await desk.save('note', job)
    expect(proposals.map(path => dirname(path))).toEqual([folder, join(folder, 'presse')])
  })

  test.each([
    ['a folder that is gone', () => join(folder, 'parti', 'note.docx')],
    ['a file where a folder should be', () => join(folder, 'fichier', 'note.docx')],
    ['a folder where the file should be', () => join(folder, 'dossier.docx')],
    ['a name that is too long', () => join(folder, `${'a'.repeat(300)}.docx`)],
  ])('says that it cannot write to %s, and leaves nothing behind', async (_name, choose) => {
    writeFileSync(join(folder, 'fichier'), 'à garder')
    mkdirSync(join(folder, 'dossier.docx'))
    const { desk } = deskOf(choose)
    expect(await desk.save('note', job)).toEqual({ ok: false, failure: { code: 'read-only' } })
    expect(readdirSync(folder).sort()).toEqual(['dossier.docx', 'fichier'])
    expect(desk.show('note')).toEqual({ ok: false, failure: { code: 'not-found' } })
  })
})

describe('showing the exported file', () => {
  test('shows the last one of that note', async () => {
    const { desk, shown } = deskOf(asProposed, () => join(folder, 'autre.docx'))
    await desk.save('note', job)
    await desk.save('autre', job)
    expect(desk.show('note')).toEqual({ ok: true, value: {} })
    expect(shown).toEqual([join(folder, name)])
  })

  test('says when there is none, or when it is gone', async () => {
    const { desk, shown } = deskOf(asProposed)
    expect(desk.show('note')).toEqual({ ok: false, failure: { code: 'not-found' } })
    await desk.save('note', job)
    rmSync(join(folder, name))
    expect(existsSync(join(folder, name))).toBe(false)
    expect(desk.show('note')).toEqual({ ok: false, failure: { code: 'not-found' } })
    expect(shown).toEqual([])
  })
})

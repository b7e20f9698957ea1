import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refuse } from '../domain/failure.ts'
import type { Progress } from '../domain/press-file-contract.ts'
import { pressNoteSchema } from '../domain/press-note.ts'
import { openOffice } from '../tests/fixtures/office/office.ts'
import { granted } from '../tests/fixtures/store/data-folder.ts'
import { idOf } from '../tests/fixtures/store/samples.ts'
import { readFileAs } from './documents/read-file.ts'
import { exportAnswers } from './exports.ts'
import { sha256Of } from './store/produced-files.ts'

const noteId = idOf(1)
const at = '2026-05-04T09:00:00.000Z'
const note = pressNoteSchema.parse({
  id: noteId,
  createdAt: at,
  changedAt: at,
  title: 'Écoles',
  number: '962',
  date: '2026-05-04',
})

async function openExports(name: string) {
  const opened = await openOffice()
  granted(await opened.store.pressNotes.put(note))
  opened.person.place = join(opened.folder, name)
  const progress: Progress[] = []
  const answers = exportAnswers(opened.world, opened.office, how => progress.push(how))
  return { ...opened, progress, answers, saved: () => readFile(join(opened.folder, name)) }
}

test.each([
  ['html', 'web-page'],
  ['txt', 'text-file'],
  ['odt', 'open-document'],
] as const)('a note as .%s is saved where the person wants it, and remembered', async (format, kind) => {
  const desk = await openExports(`note.${format}`)
  expect(granted(await desk.answers['exports.save']({ noteId, format }))).toEqual({
    fileName: `note.${format}`,
  })
  expect(desk.person.proposed).toEqual([`2026-05-04 Note aux rédactions n° 962.${format}`])
  const bytes = await desk.saved()
  expect(granted(await desk.store.dispatches.list())).toMatchObject([
    { kind, noteId, number: '962', files: [{ format, sha256: sha256Of(bytes), bytes: bytes.length }] },
  ])
  expect(desk.progress).toContainEqual({ work: 'export', step: 'writing', done: 0, total: 1 })
})

test('an OpenDocument file bears the id of its note and its data', async () => {
  const desk = await openExports('note.odt')
  granted(await desk.answers['exports.save']({ noteId, format: 'odt' }))
  const read = readFileAs(await desk.saved(), 'note.odt')
  expect(read).toMatchObject({ ok: true, document: { noteId, carried: expect.stringContaining('Écoles') } })
})

test('nothing is remembered of what was stopped, of what the person gave up, or of a note that is not there', async () => {
  const desk = await openExports('note.html')
  const stopped = desk.answers['exports.save']({ noteId, format: 'html' })
  await desk.answers['exports.stop']({})
  expect(await stopped).toEqual(refuse('cancelled'))
  desk.person.place = null
  expect(await desk.answers['exports.save']({ noteId, format: 'html' })).toEqual(refuse('cancelled'))
  expect(await desk.answers['exports.save']({ noteId: idOf(9), format: 'html' })).toEqual(refuse('not-found'))
  expect(granted(await desk.store.dispatches.list())).toEqual([])
})

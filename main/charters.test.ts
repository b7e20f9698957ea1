import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { charterFile } from '../domain/charter-file.ts'
import type { Result } from '../domain/failure.ts'
import { issuerDraftSchema } from '../domain/issuer.ts'
import { png } from '../tests/documents/small-pictures.ts'
import { charterAnswers } from './charters.ts'
import { openStore } from './store/open.ts'

let folder: string
let settling: (() => Promise<void>)[]
let chosen: string | null

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-charters-'))
  settling = []
  chosen = null
})
afterEach(async () => {
  await Promise.all(settling.map(settle => settle()))
  await rm(folder, { recursive: true, force: true })
})

async function granted<T>(result: Result<T> | Promise<Result<T>>): Promise<T> {
  const answered = await result
  if (!answered.ok) throw new Error(`refused: ${answered.failure.code}`)
  return answered.value
}

const issuer = issuerDraftSchema.parse({
  name: 'ministère des Exemples',
  logo: {
    mediaType: 'image/png',
    base64: png(4, 2).toString('base64'),
    width: 4,
    height: 2,
    alternative: 'Ministère des Exemples',
  },
  charter: { accent: '000091' },
  series: { next: 42 },
})

/** The answers over a real store with one issuer; each dialog gives `chosen`. */
async function open() {
  const now = (): Date => new Date('2026-09-14T08:00:00.000Z')
  const store = await granted(openStore({ folder: join(folder, 'data'), now, newId: randomUUID }))
  settling.push(store.settled)
  const id = randomUUID()
  await granted(store.library.change(library => ({ ...library, issuers: [{ ...issuer, id }] })))
  const choose = async (): Promise<string | null> => chosen
  const answers = charterAnswers(
    { store, now },
    {
      dialogs: { choosePaths: async () => [], choosePath: choose },
      charterDialogs: { chooseCharter: choose, chooseTemplate: choose },
    },
  )
  return { answers, id }
}

test('what is saved for a colleague is read as the same issuer, without its numbers', async () => {
  const { answers, id } = await open()
  chosen = join(folder, 'charte.json')
  expect(await granted(answers['charters.save']({ issuerId: id }))).toEqual({ fileName: 'charte.json' })
  expect(await granted(answers['charters.read']({}))).toEqual({
    ...issuer,
    series: { next: 1, yearly: true, year: null, ranges: [] },
  })
  expect(await readFile(chosen, 'utf8')).not.toContain(id)
})

test('nothing is written or read when the person gives up', async () => {
  const { answers, id } = await open()
  const cancelled = { ok: false, failure: { code: 'cancelled' } }
  expect(await answers['charters.save']({ issuerId: id })).toEqual(cancelled)
  expect(await answers['charters.read']({})).toEqual(cancelled)
  expect(await answers['charters.fromWord']({})).toEqual(cancelled)
})

test.each([
  ['a text', 'bonjour', 'broken'],
  ['a charter of a later Mallette', '{"format":"mallette-charter","version":9}', 'newer-data'],
  [
    'a picture that is none',
    charterFile(issuer).replace(png(4, 2).toString('base64'), Buffer.from('<svg/>').toString('base64')),
    'broken',
  ],
  ['a picture of another size', charterFile(issuer).replace('"width": 4', '"width": 8000'), 'broken'],
  ['more than a charter holds', ' '.repeat(6 * 1024 * 1024 + 1), 'too-large'],
])('a file that is %s is refused', async (_name, content, code) => {
  const { answers } = await open()
  chosen = join(folder, 'hostile.json')
  await writeFile(chosen, content)
  expect(await answers['charters.read']({})).toMatchObject({ ok: false, failure: { code } })
})

test('a document that cannot be read says why', async () => {
  const { answers } = await open()
  chosen = join(folder, 'texte.docx')
  await writeFile(chosen, 'bonjour')
  expect(await answers['charters.fromWord']({})).toEqual({
    ok: false,
    failure: { code: 'broken', field: 'not-a-document' },
  })
  chosen = join(folder, 'nowhere.docx')
  expect(await answers['charters.fromWord']({})).toEqual({ ok: false, failure: { code: 'not-found' } })
})

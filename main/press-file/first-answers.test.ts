import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contactSchema } from '../../domain/contact.ts'
import { granted, newFolder } from '../../tests/fixtures/store/data-folder.ts'
import { openDesk, type PressFileDesk } from './desk.ts'
import { firstAnswersIn, firstView } from './first-answers.ts'
import type { Inquiry } from './messages.ts'

const day = () => new Date('2026-05-04T16:10:00.000Z')
const writtenAt = '2026-05-04T16:10:00.000Z'
const nextDay = () => new Date('2026-05-05T16:10:00.000Z')
const firstRows: Inquiry = { task: 'ask', question: 'contacts.view', input: firstView }

async function open(folder: string): Promise<PressFileDesk> {
  const opened = await openDesk({
    folder,
    firstAnswers: firstAnswersIn(folder, day, 0),
    now: day,
    newId: randomUUID,
    changed: () => undefined,
    progress: () => undefined,
    services: {
      choosePaths: async () => [],
      choosePath: async () => null,
      releasedNaming: async () => [],
      forgetInNotes: async () => [],
    },
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

const named = (family: string) =>
  contactSchema.parse({ id: randomUUID(), family, createdAt: writtenAt, changedAt: writtenAt })

/** What the next opening could answer before it has read anything. */
const answered = (folder: string, question: Inquiry = firstRows, now = day) =>
  firstAnswersIn(folder, now).answerTo(question)

test('the next opening gives at once the rows and the columns that this one would give', async () => {
  const folder = await newFolder()
  const desk = await open(folder)
  granted(await desk.putMissing([named('Zola'), named('Sand')]))
  const rows = await desk.ask(firstRows)
  await expect.poll(() => answered(folder)).toEqual(rows)
  const columns: Inquiry = { task: 'ask', question: 'preferences.get', input: {} }
  expect(answered(folder, columns)).toEqual(await desk.ask(columns))
})

test('they are only given for what the screen asks first, on the same day', async () => {
  const folder = await newFolder()
  const desk = await open(folder)
  granted(await desk.putMissing([named('Zola')]))
  await expect.poll(() => answered(folder)).not.toBeNull()
  const words: Inquiry = {
    task: 'ask',
    question: 'contacts.view',
    input: { ...firstView, view: { ...firstView.view, words: 'zo' } },
  }
  expect(answered(folder, words)).toBeNull()
  expect(answered(folder, firstRows, nextDay)).toBeNull()
})

test('whoever is erased is gone from them before that is acknowledged', async () => {
  const folder = await newFolder()
  const desk = await open(folder)
  const [zola, sand] = [named('Zola'), named('Sand')]
  granted(await desk.putMissing([zola, sand]))
  await expect.poll(() => answered(folder)).not.toBeNull()
  const kept = () => readFile(join(folder, 'press-file', 'first-answers.json'), 'utf8').catch(() => '')
  expect(await kept()).toContain('Zola')
  granted(
    await desk.ask({
      task: 'ask',
      question: 'contacts.remove',
      input: { selection: { ids: [zola.id] } },
    }),
  )
  expect(await kept()).not.toContain('Zola')
  await expect.poll(kept).toContain('Sand')
  expect(await kept()).not.toContain('Zola')
})

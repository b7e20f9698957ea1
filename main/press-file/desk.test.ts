import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contactSchema } from '../../domain/contact.ts'
import { contactListSchema } from '../../domain/contact-list.ts'
import type { Result } from '../../domain/failure.ts'
import { openDesk, type PressFileDesk } from './desk.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-desk-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function open(): Promise<PressFileDesk> {
  const opened = await openDesk({
    folder,
    now: () => new Date('2026-05-04T16:10:00.000Z'),
    newId: randomUUID,
    changed: () => undefined,
    progress: () => undefined,
    services: {
      choosePaths: () => Promise.resolve([]),
      choosePath: () => Promise.resolve(null),
      releasedNaming: () => Promise.resolve([]),
      forgetInNotes: () => Promise.resolve([]),
    },
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

function granted(result: Result<unknown>): unknown {
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

const people = Array.from({ length: 20 }, (_, number) =>
  contactSchema.parse({
    id: randomUUID(),
    family: `Berthier ${number}`,
    createdAt: '2026-05-04T16:10:00.000Z',
    changedAt: '2026-05-04T16:10:00.000Z',
  }),
)

test('what is asked for all at once is done one after the other: nobody is lost', async () => {
  const desk = await open()
  granted(await desk.putMissing(people))
  const made = await desk.ask({
    task: 'ask',
    question: 'contactLists.create',
    input: { name: 'Tous', purpose: '', where: null },
  })
  const { id } = contactListSchema.parse(granted(made))
  await Promise.all(
    people.map(person =>
      desk.ask({
        task: 'ask',
        question: 'contactLists.add',
        input: { id, selection: { ids: [person.id] } },
      }),
    ),
  )
  const list = contactListSchema.parse(
    granted(await desk.ask({ task: 'ask', question: 'contactLists.get', input: { id } })),
  )
  expect(list.members).toHaveLength(people.length)
  await desk.settled()

  const reopened = await open()
  const kept = await reopened.ask({ task: 'ask', question: 'contactLists.get', input: { id } })
  expect(granted(kept)).toEqual(list)
  await reopened.settled()
})
